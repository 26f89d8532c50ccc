// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/accesspane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "models/accesspathmodel.h"
#include "panes/copyabletable.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Pec {

AccessPane::AccessPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_model(new AccessPathModel(text, this))
    , m_title(makeHeading(this, 1))
    , m_note(makeLabel(this, "muted"))
    , m_table(new CopyableTable(6, this))
{
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    retranslate();
}

void AccessPane::setSubject(const Subject &subject)
{
    m_subject = subject;
    setVisible(subject.subscription != nullptr);
    m_model->setPaths(subject.subscription ? subject.subscription->access : QList<AccessPath>());
    m_table->setVisible(m_model->rowCount() > 0);
    retranslate();
}

void AccessPane::retranslate()
{
    m_title->setText(tr("Access"));
    m_table->setAccessibleName(tr("Access paths"));
    m_model->retranslate();
    if (!m_subject.subscription)
        return;
    const SubscriptionAssessment &subscription = *m_subject.subscription;
    QStringList notes{m_text.accessState(subscription.accessState)};
    if (subscription.accessCheckedAt.isValid())
        notes.append(tr("checked %1").arg(m_text.dateTime(subscription.accessCheckedAt)));
    if (subscription.access.isEmpty() && subscription.accessState == AccessState::Read)
        notes.append(tr("no role of yours was found"));
    m_note->setText(notes.join(u" \u00b7 "_s));
}

void AccessPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
