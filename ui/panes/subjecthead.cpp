// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/subjecthead.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "rules/cost/summary.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMap>
#include <QVBoxLayout>

namespace Pec {

SubjectHead::SubjectHead(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_place(makeLabel(this, "muted"))
    , m_name(makeHeading(this, 3))
    , m_id(makeLabel(this, "muted"))
    , m_copyId(makeIconButton(u"copy"_s, this))
    , m_statusIcon(new QLabel(this))
    , m_status(makeHeading(this, 1))
    , m_meaning(makeLabel(this))
    , m_reasonsTitle(makeHeading(this, 1))
    , m_reasons(makeLabel(this))
{
    m_reasons->setTextFormat(Qt::RichText);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(4);
    idRow->addWidget(m_id);
    idRow->addWidget(m_copyId);
    idRow->addStretch(1);
    m_id->setWordWrap(false);
    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(8);
    statusRow->addWidget(m_statusIcon);
    statusRow->addWidget(m_status, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_place);
    layout->addWidget(m_name);
    layout->addLayout(idRow);
    layout->addSpacing(4);
    layout->addLayout(statusRow);
    layout->addWidget(m_meaning);
    layout->addSpacing(6);
    layout->addWidget(m_reasonsTitle);
    layout->addWidget(m_reasons);
    connect(m_copyId, &QToolButton::clicked, this, [this] { copyToClipboard(m_id->text()); });
    retranslate();
}

void SubjectHead::setSubject(const Subject &subject)
{
    m_subject = subject;
    retranslate();
}

void SubjectHead::showStatus(Status status)
{
    m_statusIcon->setPixmap(icon(status).pixmap(20, 20));
    m_statusIcon->setAccessibleName(m_text.status(status));
    m_status->setText(m_text.status(status));
    m_meaning->setText(m_text.statusMeaning(status));
}

void SubjectHead::showPortfolio()
{
    const Assessment &assessment = *m_subject.assessment;
    m_place->setText(m_text.persona(assessment.persona));
    m_name->setText(assessment.partnerName.isEmpty() ? tr("All customers")
                                                     : assessment.partnerName);
    m_id->setText(assessment.partner.tenant.value());
    QMap<Status, int> counts;
    for (const CustomerAssessment &customer : assessment.customers)
        ++counts[customer.status];
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(m_text.status(it.key()) + u'\u00a0' + m_text.locale().toString(it.value()));
    m_meaning->setText(tr("Customers: %1").arg(words.join(u" \u00b7 "_s)));
    m_reasons->clear();
}

void SubjectHead::showCustomer()
{
    const CustomerAssessment &customer = *m_subject.customer;
    QStringList place;
    if (customer.reseller)
        place.append(tr("Reseller: %1").arg(customer.reseller->name));
    if (!customer.domain.isEmpty())
        place.append(customer.domain);
    m_place->setText(place.join(u" \u00b7 "_s));
    m_name->setText(customer.name);
    m_id->setText(customer.id.value());
    showStatus(customer.status);
    QString sentences;
    if (customer.accessError) {
        const ErrorText error = m_text.error(*customer.accessError);
        sentences =
            u"<li>%1 %2</li>"_s.arg(error.sentence.toHtmlEscaped(), error.nextStep.toHtmlEscaped());
    }
    for (const SubscriptionAssessment &subscription : customer.subscriptions) {
        sentences += u"<li><b>%1</b>: %2</li>"_s.arg(
            subscription.name.toHtmlEscaped(), m_text.status(subscription.status).toHtmlEscaped());
    }
    m_reasonsTitle->setText(tr("Subscriptions"));
    m_reasons->setText(sentences);
}

void SubjectHead::showSubscription()
{
    const SubscriptionAssessment &subscription = *m_subject.subscription;
    m_place->setText(m_subject.customer->name);
    m_name->setText(subscription.name);
    m_id->setText(subscription.id.value());
    showStatus(subscription.status);
    const MonthlyCredit month = monthlyCredit(subscription.totals, m_subject.assessment->period,
                                              m_subject.assessment->asOf);
    const QString missed =
        m_text.creditPerMonth(month.missedLow, month.missedHigh, subscription.currency);
    if (!missed.isEmpty())
        m_meaning->setText(m_meaning->text() + u'\n' + tr("Missed credit: %1.").arg(missed) + u' '
                           + m_text.confidence(subscription.confidence));
    QString sentences;
    for (const Reason reason : subscription.reasons)
        sentences += u"<li>%1</li>"_s.arg(m_text.reason(reason, subscription).toHtmlEscaped());
    if (subscription.accessError) {
        const ErrorText error = m_text.error(*subscription.accessError);
        sentences +=
            u"<li>%1 %2</li>"_s.arg(error.sentence.toHtmlEscaped(), error.nextStep.toHtmlEscaped());
    }
    m_reasonsTitle->setText(tr("Why"));
    m_reasons->setText(sentences);
}

void SubjectHead::retranslate()
{
    setHint(m_copyId, tr("Copy the id"));
    if (!m_subject.assessment)
        return;
    if (m_subject.subscription)
        showSubscription();
    else if (m_subject.customer)
        showCustomer();
    else
        showPortfolio();
    const bool single = m_subject.customer != nullptr;
    m_statusIcon->setVisible(single);
    m_status->setVisible(single);
    m_place->setVisible(!m_place->text().isEmpty());
    m_copyId->setVisible(!m_id->text().isEmpty());
    m_id->setVisible(!m_id->text().isEmpty());
    const QString list = m_reasons->text();
    m_reasons->setVisible(!list.isEmpty());
    m_reasonsTitle->setVisible(!list.isEmpty());
    if (!list.isEmpty())
        m_reasons->setText(u"<ul style='margin:0 0 0 -22px'>"_s + list + u"</ul>"_s);
}

void SubjectHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace Pec
