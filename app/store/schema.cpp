// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "core/strings.h"
#include "store/setaside.h"

namespace Pec {

namespace {

constexpr int kApplicationId = 0x50454353; // "PECS"; other programs' databases are left alone

//! A table of one kind of part. Clustered by snapshot and position, so that its one key covers the
//! only way it is read: all rows of a snapshot in their order.
QString partTable(const QString &name, const QString &columns)
{
    return u"CREATE TABLE "_s + name
           + u" (snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,"
             " position INTEGER NOT NULL, "_s
           + columns + u", PRIMARY KEY (snapshot, position)) STRICT, WITHOUT ROWID"_s;
}

//! Texts are numbers of the snapshot's own word table (0: empty), dates Julian day numbers,
//! instants milliseconds since 1970 UTC. Amounts are Decimal's raw integer: a number while 64 bits
//! hold it, its digits as text beyond; never a floating point number.
Migration firstStep()
{
    return {
        u"CREATE TABLE snapshot (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL,"
        " closed INTEGER NOT NULL DEFAULT 0, started_at INTEGER, finished_at INTEGER,"
        " period_from INTEGER, period_to INTEGER, cost_read INTEGER NOT NULL DEFAULT 0,"
        " currencies TEXT NOT NULL DEFAULT '') STRICT"_s,
        u"CREATE INDEX snapshot_by_profile ON snapshot (profile, closed, finished_at)"_s,
        partTable(u"word"_s, u"text TEXT NOT NULL"_s),
        partTable(u"partner"_s,
                  u"tenant INTEGER NOT NULL, name INTEGER NOT NULL, domains TEXT NOT NULL,"
                  " user INTEGER NOT NULL, user_name INTEGER NOT NULL, roles TEXT NOT NULL,"
                  " roles_readable INTEGER NOT NULL, agents_groups TEXT NOT NULL,"
                  " mpn_id INTEGER NOT NULL, persona INTEGER NOT NULL, linked_partner INTEGER,"
                  " user_groups TEXT NOT NULL"_s),
        partTable(u"reseller"_s,
                  u"id INTEGER NOT NULL, name INTEGER NOT NULL, mpn_id INTEGER NOT NULL"_s),
        partTable(u"customer"_s,
                  u"id INTEGER NOT NULL, billing_name INTEGER NOT NULL, name INTEGER NOT NULL,"
                  " domain INTEGER NOT NULL, reseller INTEGER NOT NULL, currency INTEGER NOT NULL,"
                  " azure_plan INTEGER"_s),
        partTable(
            u"subscription"_s,
            u"id INTEGER NOT NULL, customer INTEGER NOT NULL, name INTEGER NOT NULL,"
            " state INTEGER NOT NULL, reseller INTEGER NOT NULL, azure_plan INTEGER NOT NULL"_s),
        partTable(u"access_reading"_s,
                  u"customer INTEGER NOT NULL, state INTEGER NOT NULL, checked_at INTEGER,"
                  " token_issued INTEGER NOT NULL, visible TEXT NOT NULL, error TEXT"_s),
        partTable(u"access_fact"_s,
                  u"subscription INTEGER NOT NULL, lighthouse INTEGER NOT NULL,"
                  " kind INTEGER NOT NULL, principal INTEGER NOT NULL,"
                  " principal_name INTEGER NOT NULL, principal_tenant INTEGER NOT NULL,"
                  " ours INTEGER NOT NULL, signed_in INTEGER NOT NULL, role INTEGER NOT NULL,"
                  " role_name INTEGER NOT NULL, custom_role INTEGER NOT NULL,"
                  " scope INTEGER NOT NULL, time_bound INTEGER NOT NULL, created_on INTEGER,"
                  " linked_partner INTEGER"_s),
        partTable(u"period_cost"_s,
                  u"subscription INTEGER NOT NULL, currency INTEGER NOT NULL,"
                  " applied_billing ANY NOT NULL, applied_usd ANY NOT NULL,"
                  " not_applied_billing ANY NOT NULL, not_applied_usd ANY NOT NULL,"
                  " eligible_billing ANY, eligible_usd ANY,"
                  " recent_billing ANY NOT NULL, recent_usd ANY NOT NULL"_s),
        partTable(u"cost_point"_s,
                  u"grain INTEGER NOT NULL, date INTEGER, customer INTEGER NOT NULL,"
                  " subscription INTEGER NOT NULL, currency INTEGER NOT NULL,"
                  " applied_billing ANY NOT NULL, applied_usd ANY NOT NULL,"
                  " not_applied_billing ANY NOT NULL, not_applied_usd ANY NOT NULL,"
                  " eligible_billing ANY, eligible_usd ANY"_s),
        partTable(u"missing_part"_s,
                  u"part INTEGER NOT NULL, subject INTEGER NOT NULL, error TEXT NOT NULL"_s),
        u"PRAGMA application_id = %1"_s.arg(kApplicationId),
    };
}

//! What the rules came to ask for: deny assignments, ends of assignments, cost by kind, the rate.
Migration secondStep()
{
    return {
        u"ALTER TABLE snapshot ADD COLUMN rate_seen ANY"_s,
        u"ALTER TABLE snapshot ADD COLUMN credited_paid ANY"_s,
        u"ALTER TABLE snapshot ADD COLUMN credited_list ANY"_s,
        u"ALTER TABLE access_reading ADD COLUMN denies_read TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE access_fact ADD COLUMN ends_on INTEGER"_s,
        u"ALTER TABLE access_fact ADD COLUMN principal_disabled INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE period_cost ADD COLUMN not_eligible TEXT NOT NULL DEFAULT ''"_s,
        partTable(u"deny_assignment"_s,
                  u"subscription INTEGER NOT NULL, id INTEGER NOT NULL, name INTEGER NOT NULL,"
                  " scope INTEGER NOT NULL, principals TEXT NOT NULL, excluded TEXT NOT NULL"_s),
    };
}

//! When subscriptions were listed, what a refresh that was broken off had read, and the requests of
//! the last hour that the next run has to count.
Migration thirdStep()
{
    return {
        u"ALTER TABLE snapshot ADD COLUMN directory_read_at INTEGER"_s,
        u"CREATE TABLE refresh (profile TEXT PRIMARY KEY, started_at INTEGER NOT NULL)"
        " STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE refresh_reply (profile TEXT NOT NULL REFERENCES refresh(profile)"
        " ON DELETE CASCADE, key BLOB NOT NULL, status INTEGER NOT NULL,"
        " received_at INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (profile, key)) STRICT"_s,
        u"CREATE TABLE quota_use (id INTEGER PRIMARY KEY, tenant TEXT NOT NULL,"
        " scope TEXT NOT NULL, units INTEGER NOT NULL, sent_at INTEGER NOT NULL,"
        " answered_at INTEGER) STRICT"_s,
    };
}

//! What people decided about findings, with its history, and what they noted about customers.
Migration fourthStep()
{
    return {
        u"CREATE TABLE plan_item (profile TEXT NOT NULL, id TEXT NOT NULL, customer TEXT NOT NULL,"
        " subscription TEXT NOT NULL, reason TEXT NOT NULL, principal TEXT NOT NULL,"
        " principal_name TEXT NOT NULL, fix TEXT NOT NULL, confidence TEXT NOT NULL,"
        " credit_low ANY NOT NULL, credit_high ANY NOT NULL, credit_high_usd ANY NOT NULL,"
        " currency TEXT NOT NULL, state TEXT NOT NULL, why_left_out TEXT NOT NULL,"
        " owner TEXT NOT NULL, due INTEGER, note TEXT NOT NULL, gone_on INTEGER,"
        " PRIMARY KEY (profile, id)) STRICT"_s,
        u"CREATE TABLE plan_change (profile TEXT NOT NULL, item TEXT NOT NULL,"
        " position INTEGER NOT NULL, changed_at INTEGER, changed_by TEXT NOT NULL,"
        " field TEXT NOT NULL, old_value TEXT NOT NULL, new_value TEXT NOT NULL,"
        " PRIMARY KEY (profile, item, position), FOREIGN KEY (profile, item)"
        " REFERENCES plan_item (profile, id) ON DELETE CASCADE) STRICT"_s,
        u"CREATE TABLE customer_note (profile TEXT NOT NULL, customer TEXT NOT NULL,"
        " alias TEXT NOT NULL, owner TEXT NOT NULL, note TEXT NOT NULL,"
        " PRIMARY KEY (profile, customer)) STRICT"_s,
    };
}

//! Cases of onboarding. Each request is kept as it was confirmed, and each change of state before
//! anything is sent.
Migration fifthStep()
{
    return {
        u"CREATE TABLE onboarding_case (id TEXT PRIMARY KEY, profile TEXT NOT NULL,"
        " purpose TEXT NOT NULL, customer TEXT NOT NULL, customer_name TEXT NOT NULL,"
        " method TEXT NOT NULL, role TEXT NOT NULL, role_name TEXT NOT NULL,"
        " principal TEXT NOT NULL, principal_name TEXT NOT NULL, partner_tenant TEXT NOT NULL,"
        " partner_id TEXT NOT NULL, confirmed_plan TEXT NOT NULL, evidence_due INTEGER) STRICT"_s,
        u"CREATE INDEX onboarding_case_by_profile ON onboarding_case (profile)"_s,
        u"CREATE TABLE onboarding_step (onboarding TEXT NOT NULL REFERENCES onboarding_case(id)"
        " ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL, tenant TEXT NOT NULL,"
        " subscription TEXT NOT NULL, subscription_name TEXT NOT NULL, method TEXT NOT NULL,"
        " path TEXT NOT NULL, body TEXT NOT NULL, undo_method TEXT NOT NULL,"
        " undo_path TEXT NOT NULL, undo_body TEXT NOT NULL, state TEXT NOT NULL,"
        " attempts INTEGER NOT NULL, stood_before INTEGER NOT NULL, first_credit_day INTEGER,"
        " PRIMARY KEY (onboarding, position)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE onboarding_event (onboarding TEXT NOT NULL REFERENCES onboarding_case(id)"
        " ON DELETE CASCADE, position INTEGER NOT NULL, happened_at INTEGER,"
        " done_by TEXT NOT NULL, step INTEGER NOT NULL, state_before TEXT NOT NULL,"
        " state_after TEXT NOT NULL, error TEXT,"
        " PRIMARY KEY (onboarding, position)) STRICT, WITHOUT ROWID"_s,
    };
}

//! Subscriptions that a case which only links is to make earn.
Migration sixthStep()
{
    return {
        u"CREATE TABLE onboarding_standing (onboarding TEXT NOT NULL"
        " REFERENCES onboarding_case(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
        " subscription TEXT NOT NULL, subscription_name TEXT NOT NULL,"
        " PRIMARY KEY (onboarding, position)) STRICT, WITHOUT ROWID"_s,
    };
}

//! Plans that were exported, for the next one to be compared with.
Migration seventhStep()
{
    return {
        u"CREATE TABLE exported_plan (profile TEXT NOT NULL, customer TEXT NOT NULL,"
        " day INTEGER NOT NULL, PRIMARY KEY (profile, customer, day)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE exported_finding (profile TEXT NOT NULL, customer TEXT NOT NULL,"
        " day INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,"
        " subscription TEXT NOT NULL, subscription_name TEXT NOT NULL, reason TEXT NOT NULL,"
        " principal TEXT NOT NULL, principal_name TEXT NOT NULL, fix TEXT NOT NULL,"
        " currency TEXT NOT NULL, missed_low ANY NOT NULL, missed_high ANY NOT NULL,"
        " earned ANY NOT NULL, missed_low_usd ANY NOT NULL, missed_high_usd ANY NOT NULL,"
        " earned_usd ANY NOT NULL, PRIMARY KEY (profile, customer, day, position),"
        " FOREIGN KEY (profile, customer, day)"
        " REFERENCES exported_plan (profile, customer, day) ON DELETE CASCADE)"
        " STRICT, WITHOUT ROWID"_s,
    };
}

Result<int> number(Database &database, const QString &sql)
{
    const Result<QVariant> found = database.value(sql);
    if (!found)
        return failure(found.error());
    return found->toInt();
}

//! The step that the database is at, or why it may not be touched.
Result<int> stepOf(Database &database, qsizetype known)
{
    const Result<int> step = number(database, u"PRAGMA user_version"_s);
    const Result<int> application = number(database, u"PRAGMA application_id"_s);
    const Result<int> tables = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    for (const Result<int> *found : {&step, &application, &tables}) {
        if (!*found)
            return failure(found->error());
    }
    if (*tables > 0 && *application != kApplicationId)
        return failure(storeError(StoreFault::kForeign, u"The file is another program's database"_s,
                                  database.file()));
    if (*step > known)
        return failure(
            storeError(StoreFault::kNewerSchema,
                       u"The file is at step %1; this version knows %2"_s.arg(*step).arg(known),
                       database.file()));
    return *step;
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{firstStep(), secondStep(), thirdStep(),  fourthStep(),
                                        fifthStep(), sixthStep(),  seventhStep()};
    return steps;
}

Result<Done> migrate(Database &database, const QList<Migration> &steps)
{
    const auto current = stepOf(database, steps.size());
    if (!current)
        return failure(current.error());
    if (*current == steps.size())
        return Done{};
    // Asked again under the lock: another process may have gone ahead meanwhile.
    return database.transact(Database::Access::Write, [&]() -> Result<Done> {
        const auto step = stepOf(database, steps.size());
        if (!step)
            return failure(step.error());
        for (qsizetype i = *step; i < steps.size(); ++i) {
            for (const QString &statement : steps.at(i)) {
                if (Result<Done> done = database.execute(statement); !done)
                    return done;
            }
        }
        return database.execute(u"PRAGMA user_version = %1"_s.arg(steps.size()));
    });
}

Result<int> upgradableStep(Database &database)
{
    const Result<int> step = stepOf(database, migrations().size());
    if (!step)
        return failure(step.error());
    return *step < migrations().size() ? *step : 0;
}

Result<Done> requireCurrent(Database &database)
{
    const auto step = stepOf(database, migrations().size());
    if (!step)
        return failure(step.error());
    if (*step < migrations().size())
        return failure(storeError(StoreFault::kReadOnly,
                                  u"The file is of an older version and cannot be upgraded here"_s,
                                  database.file()));
    return Done{};
}

} // namespace Pec
