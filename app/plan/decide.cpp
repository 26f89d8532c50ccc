// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/decide.h"

#include "domain/names.h"

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kOneSitting = 10min;
constexpr int kSuggestedDays = 30;

bool isTyped(PlanField field)
{
    return field == PlanField::WhyLeftOut || field == PlanField::Owner || field == PlanField::Note;
}

bool goesOn(const PlanChange &last, const PlanChange &next)
{
    return isTyped(next.field) && last.field == next.field && last.by == next.by
           && last.at.msecsTo(next.at) < kOneSitting.count();
}

void note(QList<PlanChange> &history, PlanChange change)
{
    if (!history.isEmpty() && goesOn(history.last(), change)) {
        change.before = history.last().before;
        history.removeLast();
    }
    if (change.before != change.after)
        history.append(std::move(change));
}

} // namespace

QString valueOf(const PlanDecision &decision, PlanField field)
{
    switch (field) {
    case PlanField::State:
        return name(decision.state);
    case PlanField::WhyLeftOut:
        return decision.whyLeftOut;
    case PlanField::Owner:
        return decision.owner;
    case PlanField::Due:
        return decision.due.toString(Qt::ISODate);
    case PlanField::Note:
        return decision.note;
    }
    return {};
}

QList<PlanField> differences(const PlanDecision &one, const PlanDecision &other)
{
    QList<PlanField> fields;
    for (int i = 0; i <= int(PlanField::Note); ++i) {
        if (valueOf(one, PlanField(i)) != valueOf(other, PlanField(i)))
            fields.append(PlanField(i));
    }
    return fields;
}

bool mayStand(const PlanDecision &decision)
{
    return decision.state != PlanState::LeftOut || !decision.whyLeftOut.trimmed().isEmpty();
}

PlanItem decided(PlanItem item, PlanDecision decision, const QString &by, const QDateTime &at)
{
    if (decision.state != PlanState::LeftOut)
        decision.whyLeftOut.clear();
    for (const PlanField field : differences(item.decision, decision))
        note(item.history,
             {at, by, field, valueOf(item.decision, field), valueOf(decision, field)});
    item.decision = std::move(decision);
    return item;
}

QDate suggestedDue(QDate today) { return today.addDays(kSuggestedDays); }

bool isOverdue(const PlanItem &item, QDate today)
{
    const PlanState state = item.decision.state;
    return item.decision.due.isValid() && item.decision.due < today && state != PlanState::Done
           && state != PlanState::LeftOut && !item.goneOn.isValid();
}

} // namespace Pec
