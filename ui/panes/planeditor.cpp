// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/planeditor.h"

#include "common/controls.h"
#include "common/icons.h"
#include "common/typing.h"
#include "core/strings.h"
#include "panes/notefield.h"
#include "panes/ownerfield.h"
#include "plan/decide.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace Pec {

namespace {

//! Qt takes a year typed in two digits for one of the last century.
QString dayFormat(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : QString(format).replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

PlanEditor::PlanEditor(const Text &text, PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_desk(desk)
    , m_title(makeHeading(this, 1))
    , m_about(makeLabel(this, "muted"))
    , m_notice(makeLabel(this, "caution"))
    , m_accept(makeMainButton(this))
    , m_stateLabel(makeLabel(this, "muted"))
    , m_state(new QComboBox(this))
    , m_whyLabel(makeLabel(this, "muted"))
    , m_why(new QLineEdit(this))
    , m_ownerLabel(makeLabel(this, "muted"))
    , m_owner(new OwnerField(desk, this))
    , m_hasDue(new QCheckBox(this))
    , m_due(new QDateEdit(this))
    , m_noteLabel(makeLabel(this, "muted"))
    , m_note(new NoteField(this))
    , m_unsaved(makeLabel(this, "caution"))
    , m_fold(new QToolButton(this))
    , m_history(makeLabel(this, "muted"))
{
    for (int state = 0; state <= int(PlanState::Done); ++state)
        m_state->addItem(icon(PlanState(state)), {}, state);
    m_due->setCalendarPopup(true);
    m_fold->setProperty("look", u"fold"_s);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    shareUndo(m_why);
    shareUndo(m_due);
    leaveWheel(m_due);
    leaveWheel(m_state);
    layOut();
    connectParts();
    retranslate();
    hide();
}

void PlanEditor::layOut()
{
    m_stateLabel->setBuddy(m_state);
    m_whyLabel->setBuddy(m_why);
    m_ownerLabel->setBuddy(m_owner);
    m_noteLabel->setBuddy(m_note);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_about, 1, 0, 1, 2);
    grid->addWidget(m_notice, 2, 0, 1, 2);
    grid->addWidget(m_accept, 3, 0, 1, 2, Qt::AlignLeft);
    int row = 4;
    const std::pair<QWidget *, QWidget *> lines[] = {
        {m_stateLabel, m_state}, {m_whyLabel, m_why}, {m_ownerLabel, m_owner}, {m_hasDue, m_due}};
    for (const auto &[label, field] : lines) {
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        field->setMaximumWidth(widthOf(45, field));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_noteLabel, row, 0, Qt::AlignTop);
    grid->addWidget(m_note, row++, 1);
    grid->addWidget(m_unsaved, row++, 1);
    grid->addWidget(m_fold, row++, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_history, row, 0, 1, 2);
}

void PlanEditor::connectParts()
{
    const auto type = [this] {
        // Not begun anew by each key, or steady typing would never be kept.
        if (!m_filling && !m_typing.isActive())
            m_typing.start();
    };
    connect(&m_typing, &QTimer::timeout, this, &PlanEditor::handOver);
    connect(m_why, &QLineEdit::textChanged, this, type);
    connect(m_owner, &QLineEdit::textChanged, this, type);
    connect(m_note, &NoteField::textChanged, this, type);
    connect(m_due, &QDateEdit::dateChanged, this, type);
    connect(m_hasDue, &QCheckBox::toggled, this, [this](bool has) {
        m_due->setEnabled(has);
        handOver();
    });
    connect(m_state, &QComboBox::activated, this, &PlanEditor::takeState);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_state->setCurrentIndex(int(PlanState::Accepted));
        takeState();
        m_state->setFocus();
    });
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_historyShown = !m_historyShown;
        fillHistory();
    });
    connect(&m_desk, &PlanDesk::typedWanted, this, &PlanEditor::takeTyped);
    connect(&m_desk, &PlanDesk::planChanged, this, &PlanEditor::fill);
    connect(&m_desk, &PlanDesk::savedChanged, this, &PlanEditor::fill);
    connect(&m_desk, &PlanDesk::entryChanged, this, [this](const FindingId &id) {
        if (id == m_id)
            fill();
    });
}

void PlanEditor::show(const FindingId &id)
{
    if (id != m_id) {
        takeTyped();
        m_leavingOut = false;
    }
    m_id = id;
    fill();
}

void PlanEditor::takeState()
{
    m_leavingOut = !mayStand(typed());
    showReason(PlanState(m_state->currentIndex()) == PlanState::LeftOut);
    if (m_leavingOut)
        m_why->setFocus();
    else
        handOver();
}

void PlanEditor::showReason(bool shown)
{
    m_why->setVisible(shown);
    m_whyLabel->setVisible(shown);
}

PlanDecision PlanEditor::typed() const
{
    PlanDecision decision;
    decision.state = PlanState(m_state->currentIndex());
    if (decision.state == PlanState::LeftOut)
        decision.whyLeftOut = m_why->text();
    decision.owner = m_owner->text();
    decision.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    decision.note = m_note->toPlainText();
    return decision;
}

void PlanEditor::takeTyped()
{
    if (m_typing.isActive())
        handOver();
}

void PlanEditor::handOver()
{
    m_typing.stop();
    const PlanEntry *entry = m_desk.entry(m_id);
    if (m_filling || !entry)
        return;
    PlanDecision decision = typed();
    m_leavingOut = !mayStand(decision);
    if (m_leavingOut) {
        // The rest of what was typed is kept meanwhile.
        decision.state = entry->item.decision.state;
        decision.whyLeftOut = entry->item.decision.whyLeftOut;
    }
    m_desk.decide(m_id, decision);
}

void PlanEditor::fill()
{
    takeTyped(); // or it would be written over
    const PlanEntry *entry = m_desk.entry(m_id);
    setVisible(entry != nullptr);
    if (!entry)
        return;
    m_filling = true;
    fillFrom(entry->item);
    m_filling = false;
    m_unsaved->setVisible(!m_desk.isSaved());
    fillHistory();
}

void PlanEditor::fillFrom(const PlanItem &item)
{
    const Finding &finding = item.finding;
    const PlanDecision &decision = item.decision;
    m_title->setText(m_text.findingTitle(finding));
    QStringList about{m_desk.customerName(finding.key.customer) + u" \u00b7 "_s
                      + m_desk.subscriptionName(finding.key.subscription)};
    const QString value =
        m_text.creditPerMonth(finding.creditLow, finding.creditHigh, finding.currency);
    if (!value.isEmpty())
        about.append(tr("Missed credit: %1.").arg(value) + u' '
                     + m_text.confidence(finding.confidence));
    about.append(m_text.reason(finding.key.reason));
    m_about->setText(about.join(u'\n'));
    m_notice->setText(item.goneOn.isValid()             ? m_text.noLongerFound(item.goneOn)
                      : isOverdue(item, m_desk.today()) ? tr("The due date has passed.")
                                                        : QString());
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_accept->setVisible(decision.state == PlanState::Open && !item.goneOn.isValid());
    if (!m_leavingOut) {
        m_state->setCurrentIndex(int(decision.state));
        showReason(decision.state == PlanState::LeftOut);
        setTyped(m_why, decision.whyLeftOut);
    }
    setTyped(m_owner, decision.owner);
    m_hasDue->setChecked(decision.due.isValid());
    m_due->setEnabled(decision.due.isValid());
    m_due->setDate(decision.due.isValid() ? decision.due : suggestedDue(m_desk.today()));
    m_note->setNote(decision.note);
}

void PlanEditor::fillHistory()
{
    const PlanEntry *entry = m_desk.entry(m_id);
    const QList<PlanChange> history = entry ? entry->item.history : QList<PlanChange>();
    m_fold->setVisible(!history.isEmpty());
    m_fold->setArrowType(m_historyShown ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setText(tr("History (%1)").arg(history.size()));
    m_history->setVisible(m_historyShown && !history.isEmpty());
    QStringList lines;
    for (auto change = history.crbegin(); m_historyShown && change != history.crend(); ++change)
        lines.append(u"%1, %2: %3"_s.arg(m_text.dateTime(change->at), change->by,
                                         m_text.planChange(*change)));
    m_history->setText(lines.join(u'\n'));
}

void PlanEditor::retranslate()
{
    m_accept->setText(tr("Add to &plan"));
    m_accept->setAccessibleName(tr("Add to plan"));
    for (int state = 0; state <= int(PlanState::Done); ++state)
        m_state->setItemText(state, m_text.planState(PlanState(state)));
    const std::pair<QLabel *, PlanField> labels[] = {{m_stateLabel, PlanField::State},
                                                     {m_whyLabel, PlanField::WhyLeftOut},
                                                     {m_ownerLabel, PlanField::Owner},
                                                     {m_noteLabel, PlanField::Note}};
    for (const auto &[label, field] : labels) {
        label->setText(m_text.planField(field));
        label->buddy()->setAccessibleName(m_text.planField(field));
    }
    m_hasDue->setText(m_text.planField(PlanField::Due));
    m_hasDue->setAccessibleName(tr("Has a due date"));
    m_due->setAccessibleName(m_text.planField(PlanField::Due));
    m_due->setLocale(m_text.locale());
    m_due->setDisplayFormat(dayFormat(m_text.locale()));
    m_why->setPlaceholderText(tr("It is left out once the reason stands here"));
    m_unsaved->setText(tr("Not saved yet. It stays here and is tried again every few seconds."));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAccessibleName(tr("History of the decisions"));
    fill();
}

void PlanEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
