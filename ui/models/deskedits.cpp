// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskedits.h"

#include "core/strings.h"
#include "plan/decide.h"

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 4s;
constexpr int kNeverMerged = -1;
constexpr int kNoteEdit = 100; // beyond every PlanField

} // namespace

bool PlanDesk::Edit::goesOnWith(const Edit &next) const { return next.m_at - m_at < kPause; }

PlanDesk::PlanEdit::PlanEdit(PlanDesk &desk, QList<Step> steps)
    : Edit(desk)
    , m_steps(std::move(steps))
{}

void PlanDesk::PlanEdit::undo()
{
    for (const Step &step : std::as_const(m_steps))
        m_desk.apply(step.id, step.before);
}

void PlanDesk::PlanEdit::redo()
{
    for (const Step &step : std::as_const(m_steps))
        m_desk.apply(step.id, step.after);
}

int PlanDesk::PlanEdit::id() const
{
    if (m_steps.size() != 1)
        return kNeverMerged;
    const QList<PlanField> fields = differences(m_steps.first().before, m_steps.first().after);
    const bool typed = fields.size() == 1 && fields.first() != PlanField::State
                       && fields.first() != PlanField::Due;
    return typed ? int(fields.first()) : kNeverMerged;
}

bool PlanDesk::PlanEdit::mergeWith(const QUndoCommand *next)
{
    const auto &later = static_cast<const PlanEdit &>(*next);
    if (later.m_steps.first().id != m_steps.first().id || !goesOnWith(later))
        return false;
    m_steps.first().after = later.m_steps.first().after;
    takeTimeOf(later);
    setObsolete(m_steps.first().before == m_steps.first().after);
    return true;
}

QString PlanDesk::PlanEdit::words(const Text &text) const
{
    if (m_steps.size() > 1)
        return PlanDesk::tr("%Ln addition(s) to the plan", nullptr, int(m_steps.size()));
    const Step &step = m_steps.first();
    const QList<PlanField> fields = differences(step.before, step.after);
    const PlanEntry *entry = m_desk.entry(step.id);
    const QString field = text.planField(fields.value(0));
    return entry ? u"%1: %2"_s.arg(field, text.findingTitle(entry->item.finding)) : field;
}

PlanDesk::NoteEdit::NoteEdit(PlanDesk &desk, CustomerId customer, CustomerNote before,
                             CustomerNote after)
    : Edit(desk)
    , m_customer(std::move(customer))
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void PlanDesk::NoteEdit::undo() { m_desk.apply(m_customer, m_before); }
void PlanDesk::NoteEdit::redo() { m_desk.apply(m_customer, m_after); }

PlanDesk::NoteEdit::Member PlanDesk::NoteEdit::member() const
{
    if (m_before.alias != m_after.alias)
        return Member::Alias;
    return m_before.owner != m_after.owner ? Member::Owner : Member::Note;
}

int PlanDesk::NoteEdit::id() const { return kNoteEdit + int(member()); }

bool PlanDesk::NoteEdit::mergeWith(const QUndoCommand *next)
{
    const auto &later = static_cast<const NoteEdit &>(*next);
    if (later.m_customer != m_customer || !goesOnWith(later))
        return false;
    m_after = later.m_after;
    takeTimeOf(later);
    setObsolete(m_before == m_after);
    return true;
}

QString PlanDesk::NoteEdit::words(const Text &) const
{
    const QString customer = m_desk.customerName(m_customer);
    switch (member()) {
    case Member::Alias:
        return PlanDesk::tr("Alias: %1").arg(customer);
    case Member::Owner:
        return PlanDesk::tr("Owner: %1").arg(customer);
    case Member::Note:
        return PlanDesk::tr("Note: %1").arg(customer);
    }
    return {};
}

} // namespace Pec
