// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planrows.h"

#include "core/strings.h"
#include "domain/names.h"
#include "store/namedvalues.h"

namespace Pec {

namespace {

Values valuesOf(const QString &profile, const PlanItem &item)
{
    const Finding &finding = item.finding;
    const PlanDecision &decision = item.decision;
    return {{u":profile"_s, textOf(profile)},
            {u":id"_s, textOf(finding.id.value())},
            {u":customer"_s, textOf(finding.key.customer.value())},
            {u":subscription"_s, textOf(finding.key.subscription.value())},
            {u":reason"_s, name(finding.key.reason)},
            {u":principal"_s, textOf(finding.key.principal.value())},
            {u":principal_name"_s, textOf(finding.principalName)},
            {u":fix"_s, name(finding.fix)},
            {u":confidence"_s, name(finding.confidence)},
            {u":credit_low"_s, plain(finding.creditLow)},
            {u":credit_high"_s, plain(finding.creditHigh)},
            {u":credit_high_usd"_s, plain(finding.creditHighUsd)},
            {u":currency"_s, textOf(finding.currency)},
            {u":state"_s, name(decision.state)},
            {u":why_left_out"_s, textOf(decision.whyLeftOut)},
            {u":owner"_s, textOf(decision.owner)},
            {u":due"_s, plain(decision.due)},
            {u":note"_s, textOf(decision.note)}};
}

Result<Done> writeItem(Database &database, const QString &profile, const PlanItem &item)
{
    const Values values = valuesOf(profile, item);
    return runWith(
        database,
        insertInto(u"plan_item"_s, values) + replacingBut({u"profile"_s, u"id"_s}, values), values);
}

//! Position of the last entry that is stored; 0 when none is.
Result<qsizetype> lastPosition(Database &database, const QString &profile, const QString &item)
{
    Result<RowCursor> row = database.select(
        u"SELECT coalesce(max(position), 0) FROM plan_change WHERE profile = ? AND item = ?"_s);
    if (!row)
        return failure(row.error());
    row->bind(profile);
    row->bind(item);
    const Result<bool> found = row->next();
    if (!found)
        return failure(found.error());
    return qsizetype(row->at(0).toInteger());
}

Result<Done> writeHistory(Database &database, const QString &profile, const PlanItem &item)
{
    const QString id = item.finding.id.value();
    const Result<qsizetype> last = lastPosition(database, profile, id);
    if (!last)
        return failure(last.error());
    const qsizetype from = std::clamp<qsizetype>(item.history.size() - 1, 0, *last);
    Result<Done> done =
        runWith(database,
                u"DELETE FROM plan_change"
                " WHERE profile = :profile AND item = :item AND position >= :from"_s,
                {{u":profile"_s, textOf(profile)}, {u":item"_s, id}, {u":from"_s, qint64(from)}});
    for (qsizetype i = from; done && i < item.history.size(); ++i) {
        const PlanChange &change = item.history[i];
        const Values values{{u":profile"_s, textOf(profile)},
                            {u":item"_s, id},
                            {u":position"_s, qint64(i)},
                            {u":changed_at"_s, plain(change.at)},
                            {u":changed_by"_s, textOf(change.by)},
                            {u":field"_s, name(change.field)},
                            {u":old_value"_s, textOf(change.before)},
                            {u":new_value"_s, textOf(change.after)}};
        done = runWith(database, insertInto(u"plan_change"_s, values), values);
    }
    return done;
}

//! False when a name or an amount is none that this version knows.
bool readInto(PlanItem &item, const RowCursor &row)
{
    Finding &finding = item.finding;
    PlanDecision &decision = item.decision;
    const auto reason = reasonNamed(row.at(3).toText());
    const auto fix = fixNamed(row.at(6).toText());
    const auto confidence = confidenceNamed(row.at(7).toText());
    const auto state = planStateNamed(row.at(12).toText());
    if (!reason || !fix || !confidence || !state)
        return false;
    finding.id = FindingId(row.at(0).toText());
    finding.key = {CustomerId(row.at(1).toText()), SubscriptionId(row.at(2).toText()), *reason,
                   PrincipalId(row.at(4).toText())};
    finding.principalName = row.at(5).toText();
    finding.fix = *fix;
    finding.confidence = *confidence;
    finding.currency = row.at(11).toText();
    decision.state = *state;
    decision.whyLeftOut = row.at(13).toText();
    decision.owner = row.at(14).toText();
    decision.note = row.at(16).toText();
    return read(row.at(8), finding.creditLow) && read(row.at(9), finding.creditHigh)
           && read(row.at(10), finding.creditHighUsd) && read(row.at(15), decision.due)
           && read(row.at(17), item.goneOn);
}

bool readInto(PlanChange &change, const RowCursor &row)
{
    const auto field = planFieldNamed(row.at(3).toText());
    if (!field)
        return false;
    change.by = row.at(2).toText();
    change.field = *field;
    change.before = row.at(4).toText();
    change.after = row.at(5).toText();
    return read(row.at(1), change.at);
}

Result<Done> readItems(Database &database, const QString &profile, QList<PlanItem> &items)
{
    return forEachRow(database,
                      u"SELECT id, customer, subscription, reason, principal, principal_name, fix,"
                      " confidence, credit_low, credit_high, credit_high_usd, currency, state,"
                      " why_left_out, owner, due, note, gone_on FROM plan_item WHERE profile = ?"
                      " ORDER BY rowid"_s,
                      u"plan_item"_s, {profile}, [&items](const RowCursor &row) {
                          return readInto(items.emplaceBack(), row);
                      });
}

Result<Done> readHistories(Database &database, const QString &profile, QList<PlanItem> &items)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(items[i].finding.id.value(), i);
    return forEachRow(database,
                      u"SELECT item, changed_at, changed_by, field, old_value, new_value"
                      " FROM plan_change WHERE profile = ? ORDER BY item, position"_s,
                      u"plan_change"_s, {profile}, [&](const RowCursor &row) {
                          // Its item is there: the rows' key refers to it.
                          PlanItem &item = items[places.value(row.at(0).toText())];
                          return readInto(item.history.emplaceBack(), row);
                      });
}

} // namespace

Result<Done> writePlanItem(Database &database, const QString &profile, const PlanItem &item)
{
    return writeItem(database, profile, item).and_then([&](Done) {
        return writeHistory(database, profile, item);
    });
}

Result<Done> savePlanItem(Database &database, const QString &profile, const PlanItem &item)
{
    return database.transact(Database::Access::Write,
                             [&] { return writePlanItem(database, profile, item); });
}

Result<QList<PlanChange>> readHistory(Database &database, const QString &profile,
                                      const FindingId &item)
{
    QList<PlanChange> history;
    const Result<Done> done = forEachRow(
        database,
        u"SELECT item, changed_at, changed_by, field, old_value, new_value FROM plan_change"
        " WHERE profile = ? AND item = ? ORDER BY position"_s,
        u"plan_change"_s, {profile, item.value()},
        [&history](const RowCursor &row) { return readInto(history.emplaceBack(), row); });
    return done.map([&](Done) { return history; });
}

Result<Done> saveGone(Database &database, const QString &profile,
                      const QHash<FindingId, QDate> &days)
{
    return database.transact(Database::Access::Write, [&]() -> Result<Done> {
        Result<Done> done = Done();
        for (auto it = days.cbegin(); done && it != days.cend(); ++it)
            done = runWith(
                database,
                u"UPDATE plan_item SET gone_on = :day WHERE profile = :profile AND id = :id"_s,
                {{u":day"_s, plain(it.value())},
                 {u":profile"_s, textOf(profile)},
                 {u":id"_s, it.key().value()}});
        return done;
    });
}

Result<QList<PlanItem>> readPlanRows(Database &database, const QString &profile)
{
    QList<PlanItem> items;
    const Result<Done> done = readItems(database, profile, items).and_then([&](Done) {
        return readHistories(database, profile, items);
    });
    if (!done)
        return failure(done.error());
    return items;
}

Result<QList<PlanItem>> readPlan(Database &database, const QString &profile)
{
    Result<QList<PlanItem>> items;
    // One transaction, so that items and histories are of the same state.
    const Result<Done> done = database.transact(Database::Access::Read, [&]() -> Result<Done> {
        items = readPlanRows(database, profile);
        return items.map([](const QList<PlanItem> &) { return Done(); });
    });
    return done ? items : failure(done.error());
}

Result<Done> saveCustomerNote(Database &database, const QString &profile,
                              const CustomerId &customer, const CustomerNote &note)
{
    if (note.isEmpty())
        return runWith(
            database,
            u"DELETE FROM customer_note WHERE profile = :profile AND customer = :customer"_s,
            {{u":profile"_s, textOf(profile)}, {u":customer"_s, textOf(customer.value())}});
    const Values values{{u":profile"_s, textOf(profile)},
                        {u":customer"_s, textOf(customer.value())},
                        {u":alias"_s, textOf(note.alias)},
                        {u":owner"_s, textOf(note.owner)},
                        {u":note"_s, textOf(note.note)}};
    return runWith(database,
                   insertInto(u"customer_note"_s, values)
                       + replacingBut({u"profile"_s, u"customer"_s}, values),
                   values);
}

Result<CustomerNotes> readCustomerNotes(Database &database, const QString &profile)
{
    CustomerNotes notes;
    const Result<Done> done = forEachRow(
        database, u"SELECT customer, alias, owner, note FROM customer_note WHERE profile = ?"_s,
        u"customer_note"_s, {profile}, [&notes](const RowCursor &row) {
            notes.insert(CustomerId(row.at(0).toText()),
                         {row.at(1).toText(), row.at(2).toText(), row.at(3).toText()});
            return true;
        });
    if (!done)
        return failure(done.error());
    return notes;
}

Result<Done> removePlan(Database &database, const QString &profile)
{
    Result<Done> done = Done();
    for (const QString &table : {u"plan_item"_s, u"customer_note"_s}) {
        if (done)
            done = runWith(database, u"DELETE FROM "_s + table + u" WHERE profile = :profile"_s,
                           {{u":profile"_s, textOf(profile)}});
    }
    return done;
}

} // namespace Pec
