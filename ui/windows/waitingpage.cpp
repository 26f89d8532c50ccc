// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/waitingpage.h"

#include "core/strings.h"
#include "panes/banner.h"
#include "text/text.h"

#include <QEvent>

namespace Pec {

WaitingPage::WaitingPage(const Text &text, QWidget *parent)
    : StatePage(parent)
    , m_text(text)
{}

void WaitingPage::setMeans(const Means &means)
{
    m_means = means;
    tell(m_about);
}

void WaitingPage::showLoading(const QString &title)
{
    m_loadingTitle = title;
    tell(About::Loading);
}

void WaitingPage::showNothingRead() { tell(About::NothingRead); }

void WaitingPage::showNoCustomers() { tell(About::NoCustomers); }

void WaitingPage::showFailure(const Error &error)
{
    m_failure = error;
    tell(About::Failure);
}

void WaitingPage::tell(About about)
{
    m_about = about;
    show(words());
}

StatePage::Words WaitingPage::words() const
{
    switch (m_about) {
    case About::Loading:
        return {u"cloud"_s, m_loadingTitle, tr("One moment, please."), {}, {}};
    case About::NothingRead:
        return nothingReadWords();
    case About::NoCustomers:
        return {u"person"_s,
                tr("No customers"),
                tr("The billing account of this tenant holds no customer with an Azure plan. Once "
                   "there is one, read the tenant again."),
                mayRead() ? tr("Read the tenant") : QString(),
                {}};
    case About::Failure: {
        const ErrorText failure = m_text.error(m_failure);
        return {u"warning"_s, failure.sentence, failure.nextStep,
                mayRead() && m_means.tenantOpen ? tr("Try again") : QString(),
                errorDetails(m_text, m_failure)};
    }
    }
    Q_UNREACHABLE();
}

StatePage::Words WaitingPage::nothingReadWords() const
{
    if (m_means.refreshing) {
        return {u"refresh"_s,
                tr("Reading the tenant for the first time"),
                tr("The first figures appear as soon as they are complete. Progress is shown at "
                   "the bottom of the window."),
                {},
                {}};
    }
    if (m_means.offline) {
        return {u"offline"_s,
                tr("Nothing was read yet"),
                tr("The program runs offline, and no earlier data of this tenant is stored on this "
                   "computer. Start it without --offline to read it."),
                {},
                {}};
    }
    return {u"cloud"_s,
            tr("Nothing was read yet"),
            tr("Read customers, cost and access of your tenant. This only reads; nothing is "
               "changed."),
            tr("Read the tenant"),
            {}};
}

void WaitingPage::changeEvent(QEvent *event)
{
    StatePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell(m_about);
}

} // namespace Pec
