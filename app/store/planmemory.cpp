// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planmemory.h"

#include "core/strings.h"
#include "domain/names.h"
#include "store/planrows.h"

#include <algorithm>

namespace Pec {

namespace {

QString written(PlanState state) { return name(state); }
QString written(QDate date) { return date.toString(Qt::ISODate); }
QString written(const QString &text) { return text; }

//! Both texts where both changed it; the later one's first.
QString mergedText(const QString &base, const QString &mine, const QString &stored)
{
    if (mine == base || mine == stored)
        return stored;
    if (stored == base || stored.isEmpty())
        return mine;
    return mine.isEmpty() ? stored : QString(mine + u'\n' + stored);
}

} // namespace

PlanItem mergedItem(const PlanItem &base, const PlanItem &mine, const PlanItem &stored,
                    const QDateTime &now)
{
    PlanItem merged = stored;
    merged.finding = mine.finding;
    const QString by = mine.history.isEmpty() ? QString() : mine.history.last().by;
    const auto take = [&](PlanField field, auto member) {
        const auto &wanted = mine.decision.*member;
        auto &there = merged.decision.*member;
        if (wanted == base.decision.*member || wanted == there)
            return;
        merged.history.append({now, by, field, written(there), written(wanted)});
        there = wanted;
    };
    take(PlanField::State, &PlanDecision::state);
    take(PlanField::WhyLeftOut, &PlanDecision::whyLeftOut);
    take(PlanField::Owner, &PlanDecision::owner);
    take(PlanField::Due, &PlanDecision::due);
    take(PlanField::Note, &PlanDecision::note);
    return merged;
}

CustomerNote mergedNote(const CustomerNote &base, const CustomerNote &mine,
                        const CustomerNote &stored)
{
    const auto later = [](const QString &before, const QString &own, const QString &other) {
        return own == before ? other : own;
    };
    return {later(base.alias, mine.alias, stored.alias),
            later(base.owner, mine.owner, stored.owner),
            mergedText(base.note, mine.note, stored.note)};
}

void PlanMemory::take(const QString &profile, const QList<PlanItem> &items)
{
    for (const PlanItem &item : items)
        m_items.insert({profile, item.finding.id.value()}, item);
}

void PlanMemory::take(const QString &profile, const CustomerNotes &notes)
{
    m_notes.removeIf([&](const auto &known) { return known.key().first == profile; });
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        m_notes.insert({profile, note.key().value()}, note.value());
}

Result<PlanMemory::Saved> PlanMemory::save(Database &database, const QString &profile,
                                           const PlanItem &item)
{
    const Key key{profile, item.finding.id.value()};
    const PlanItem base = m_items.value(key);
    PlanItem wanted = item;
    const Result<Done> done = database.transact(Database::Access::Write, [&]() -> Result<Done> {
        const auto history = readHistory(database, profile, item.finding.id);
        if (!history)
            return failure(history.error());
        if (*history != base.history) {
            const auto all = readPlanRows(database, profile);
            if (!all)
                return failure(all.error());
            const auto stored = std::find_if(all->begin(), all->end(), [&](const PlanItem &one) {
                return one.finding.id == item.finding.id;
            });
            if (stored != all->end())
                wanted = mergedItem(base, item, *stored, QDateTime::currentDateTimeUtc());
        }
        return writePlanItem(database, profile, wanted);
    });
    if (!done)
        return failure(done.error());
    m_items.insert(key, wanted);
    return wanted.history == item.history ? Saved::AsGiven : Saved::Merged;
}

Result<PlanMemory::Saved> PlanMemory::save(Database &database, const QString &profile,
                                           const CustomerId &customer, const CustomerNote &note)
{
    const Key key{profile, customer.value()};
    const CustomerNote base = m_notes.value(key);
    CustomerNote wanted = note;
    const Result<Done> done = database.transact(Database::Access::Write, [&]() -> Result<Done> {
        const auto all = readCustomerNotes(database, profile);
        if (!all)
            return failure(all.error());
        if (const CustomerNote stored = all->value(customer); stored != base)
            wanted = mergedNote(base, note, stored);
        return saveCustomerNote(database, profile, customer, wanted);
    });
    if (!done)
        return failure(done.error());
    m_notes.insert(key, wanted);
    return wanted == note ? Saved::AsGiven : Saved::Merged;
}

} // namespace Pec
