// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/fixrow.h"

#include "common/controls.h"
#include "common/knownpage.h"
#include "core/strings.h"

#include <QVBoxLayout>

namespace Pec {

FixRow::FixRow(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(this))
    , m_who(makeLabel(this, "muted"))
    , m_how(makeLabel(this))
{
    m_title->setTextFormat(Qt::RichText);
    m_how->setTextFormat(Qt::RichText);
    m_how->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_how, &QLabel::linkActivated, this,
            [](const QString &link) { openKnownPage(QUrl(link, QUrl::StrictMode)); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 6);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_who);
    layout->addWidget(m_how);
}

void FixRow::show(int number, const Recommendation &recommendation, const Text &text)
{
    const QString credit = text.creditPerMonth(recommendation.creditLow, recommendation.creditHigh,
                                               recommendation.currency);
    QString title =
        u"<b>%1. %2</b>"_s.arg(number).arg(text.fix(recommendation.fix).toHtmlEscaped());
    if (!credit.isEmpty())
        title += u" \u00b7 "_s + credit.toHtmlEscaped();
    m_title->setText(title);
    m_who->setText(text.who(recommendation));
    QString how = text.fixHow(recommendation.fix).toHtmlEscaped();
    for (const Fix before : recommendation.dependsOn)
        how += u' ' + text.comesAfter(before).toHtmlEscaped();
    if (!recommendation.source.url.isEmpty())
        how +=
            u" <a href=\"%1\">%2</a>"_s.arg(recommendation.source.url.toHtmlEscaped(),
                                            text.sourceOf(recommendation.source).toHtmlEscaped());
    m_how->setText(how);
}

} // namespace Pec
