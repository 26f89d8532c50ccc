// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/customernoteeditor.h"

#include "common/controls.h"
#include "common/typing.h"
#include "core/strings.h"
#include "panes/notefield.h"
#include "panes/ownerfield.h"

#include <QEvent>
#include <QGridLayout>

namespace Pec {

CustomerNoteEditor::CustomerNoteEditor(const Text &text, PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_desk(desk)
    , m_fold(new QToolButton(this))
    , m_summary(makeLabel(this, "muted"))
    , m_fields(new QWidget(this))
    , m_aliasLabel(makeLabel(m_fields, "muted"))
    , m_alias(new QLineEdit(m_fields))
    , m_ownerLabel(makeLabel(m_fields, "muted"))
    , m_owner(new OwnerField(desk, m_fields))
    , m_noteLabel(makeLabel(m_fields, "muted"))
    , m_note(new NoteField(m_fields))
    , m_unsaved(makeLabel(m_fields, "caution"))
{
    m_fold->setProperty("look", u"fold"_s);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    shareUndo(m_alias);
    layOut();
    connectParts();
    setFolded(true);
    retranslate();
}

void CustomerNoteEditor::layOut()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const std::pair<QLabel *, QWidget *> lines[] = {
        {m_aliasLabel, m_alias}, {m_ownerLabel, m_owner}, {m_noteLabel, m_note}};
    int row = 0;
    for (const auto &[label, field] : lines) {
        label->setBuddy(field);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0, field == m_note ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row++, 1);
    }
    m_alias->setMaximumWidth(widthOf(45, m_alias));
    m_owner->setMaximumWidth(widthOf(45, m_owner));
    grid->addWidget(m_unsaved, row, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addWidget(m_fields);
}

void CustomerNoteEditor::connectParts()
{
    const auto type = [this] {
        // Not begun anew by each key, or steady typing would never be kept.
        if (!m_filling && !m_typing.isActive())
            m_typing.start();
    };
    connect(&m_typing, &QTimer::timeout, this, &CustomerNoteEditor::handOver);
    connect(m_alias, &QLineEdit::textChanged, this, type);
    connect(m_owner, &QLineEdit::textChanged, this, type);
    connect(m_note, &NoteField::textChanged, this, type);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_fields->isHidden()); });
    connect(&m_desk, &PlanDesk::typedWanted, this, &CustomerNoteEditor::takeTyped);
    connect(&m_desk, &PlanDesk::notesChanged, this, &CustomerNoteEditor::fill);
    connect(&m_desk, &PlanDesk::savedChanged, this, &CustomerNoteEditor::fill);
    connect(&m_desk, &PlanDesk::noteChanged, this, [this](const CustomerId &customer) {
        if (customer == m_customer)
            fill();
    });
}

void CustomerNoteEditor::show(const CustomerId &customer)
{
    if (customer != m_customer)
        takeTyped();
    m_customer = customer;
    fill();
}

void CustomerNoteEditor::setFolded(bool folded)
{
    m_fields->setVisible(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_summary->setVisible(folded && !m_summary->text().isEmpty());
}

void CustomerNoteEditor::takeTyped()
{
    if (m_typing.isActive())
        handOver();
}

void CustomerNoteEditor::handOver()
{
    m_typing.stop();
    if (!m_filling && !m_customer.isEmpty())
        m_desk.note(m_customer, {m_alias->text(), m_owner->text(), m_note->toPlainText()});
}

void CustomerNoteEditor::fill()
{
    takeTyped(); // or it would be written over
    const CustomerNote note = m_desk.notes().value(m_customer);
    m_filling = true;
    setTyped(m_alias, note.alias);
    setTyped(m_owner, note.owner);
    m_note->setNote(note.note);
    m_filling = false;
    m_fields->setEnabled(m_desk.hasNotes());
    m_unsaved->setVisible(!m_desk.isSaved());
    m_summary->setText(summary());
    m_summary->setVisible(m_fields->isHidden() && !m_summary->text().isEmpty());
}

QString CustomerNoteEditor::summary() const
{
    const CustomerNote note = m_desk.notes().value(m_customer);
    QStringList parts;
    if (!note.alias.isEmpty())
        parts.append(tr("Alias: %1").arg(note.alias));
    if (!note.owner.isEmpty())
        parts.append(tr("Owner: %1").arg(note.owner));
    constexpr qsizetype kLongest = 120;
    if (!note.note.isEmpty())
        parts.append(note.note.left(kLongest).simplified()
                     + (note.note.size() > kLongest ? u"\u2026"_s : QString()));
    return parts.join(u" \u00b7 "_s);
}

void CustomerNoteEditor::retranslate()
{
    m_fold->setText(tr("Your notes"));
    m_fold->setAccessibleName(tr("Alias, owner and note of the customer"));
    m_aliasLabel->setText(tr("Alias"));
    m_ownerLabel->setText(m_text.planField(PlanField::Owner));
    m_noteLabel->setText(m_text.planField(PlanField::Note));
    for (const QLabel *label : {m_aliasLabel, m_ownerLabel, m_noteLabel})
        label->buddy()->setAccessibleName(label->text());
    m_alias->setPlaceholderText(tr("A name of your own, seen only here"));
    m_unsaved->setText(tr("Not saved yet. It stays here and is tried again every few seconds."));
    fill();
}

void CustomerNoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
