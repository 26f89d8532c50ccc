// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportedrows.h"

#include "core/strings.h"
#include "domain/names.h"
#include "store/namedvalues.h"

namespace Pec {

namespace {

Values keyOf(const QString &profile, const ExportedPlan &plan)
{
    return {{u":profile"_s, textOf(profile)},
            {u":customer"_s, textOf(plan.customer.value())},
            {u":day"_s, plain(plan.day)}};
}

Values valuesOf(const QString &profile, const ExportedPlan &plan, qsizetype position)
{
    const ExportedFinding &finding = plan.findings.at(position);
    return keyOf(profile, plan)
           + Values{{u":position"_s, qint64(position)},
                    {u":id"_s, textOf(finding.id.value())},
                    {u":subscription"_s, textOf(finding.key.subscription.value())},
                    {u":subscription_name"_s, textOf(finding.subscriptionName)},
                    {u":reason"_s, name(finding.key.reason)},
                    {u":principal"_s, textOf(finding.key.principal.value())},
                    {u":principal_name"_s, textOf(finding.principalName)},
                    {u":fix"_s, name(finding.fix)},
                    {u":currency"_s, textOf(finding.currency)},
                    {u":missed_low"_s, plain(finding.credit.missedLow)},
                    {u":missed_high"_s, plain(finding.credit.missedHigh)},
                    {u":earned"_s, plain(finding.credit.earned)},
                    {u":missed_low_usd"_s, plain(finding.creditUsd.missedLow)},
                    {u":missed_high_usd"_s, plain(finding.creditUsd.missedHigh)},
                    {u":earned_usd"_s, plain(finding.creditUsd.earned)}};
}

Result<Done> write(Database &database, const QString &profile, const ExportedPlan &plan)
{
    const Values key = keyOf(profile, plan);
    Result<Done> done = runWith(database,
                                u"DELETE FROM exported_plan WHERE profile = :profile"
                                " AND customer = :customer AND day = :day"_s,
                                key);
    if (done)
        done = runWith(database, insertInto(u"exported_plan"_s, key), key);
    for (qsizetype i = 0; done && i < plan.findings.size(); ++i) {
        const Values values = valuesOf(profile, plan, i);
        done = runWith(database, insertInto(u"exported_finding"_s, values), values);
    }
    return done;
}

//! A row without a finding is that of a plan that had none.
bool readInto(QList<ExportedPlan> &plans, const RowCursor &row)
{
    const CustomerId customer(row.at(0).toText());
    if (plans.isEmpty() || plans.last().customer != customer) {
        plans.append({customer, {}, {}});
        if (!read(row.at(1), plans.last().day))
            return false;
    }
    if (row.at(2).isNull())
        return true;
    const auto reason = reasonNamed(row.at(5).toText());
    const auto fix = fixNamed(row.at(8).toText());
    if (!reason || !fix)
        return false;
    ExportedFinding &finding = plans.last().findings.emplaceBack();
    finding.id = FindingId(row.at(2).toText());
    finding.key = {customer, SubscriptionId(row.at(3).toText()), *reason,
                   PrincipalId(row.at(6).toText())};
    finding.subscriptionName = row.at(4).toText();
    finding.principalName = row.at(7).toText();
    finding.fix = *fix;
    finding.currency = row.at(9).toText();
    return read(row.at(10), finding.credit.missedLow) && read(row.at(11), finding.credit.missedHigh)
           && read(row.at(12), finding.credit.earned)
           && read(row.at(13), finding.creditUsd.missedLow)
           && read(row.at(14), finding.creditUsd.missedHigh)
           && read(row.at(15), finding.creditUsd.earned);
}

} // namespace

Result<Done> saveExported(Database &database, const QString &profile,
                          const QList<ExportedPlan> &plans)
{
    return database.transact(Database::Access::Write, [&]() -> Result<Done> {
        Result<Done> done = Done();
        for (qsizetype i = 0; done && i < plans.size(); ++i)
            done = write(database, profile, plans.at(i));
        return done;
    });
}

Result<QList<ExportedPlan>> readExportedBefore(Database &database, const QString &profile,
                                               QDate day)
{
    QList<ExportedPlan> plans;
    const Result<Done> done = forEachRow(
        database,
        u"WITH last AS (SELECT customer, max(day) AS day FROM exported_plan"
        " WHERE profile = ?1 AND day < CAST(?2 AS INTEGER) GROUP BY customer)"
        " SELECT last.customer, last.day, id, subscription, subscription_name, reason, principal,"
        " principal_name, fix, currency, missed_low, missed_high, earned, missed_low_usd,"
        " missed_high_usd, earned_usd FROM last LEFT JOIN exported_finding AS finding"
        " ON finding.profile = ?1 AND finding.customer = last.customer AND finding.day = last.day"
        " ORDER BY last.customer, finding.position"_s,
        u"exported_plan"_s, {profile, plain(day).toString()},
        [&plans](const RowCursor &row) { return readInto(plans, row); });
    if (!done)
        return failure(done.error());
    return plans;
}

Result<Done> removeExported(Database &database, const QString &profile)
{
    return runWith(database, u"DELETE FROM exported_plan WHERE profile = :profile"_s,
                   {{u":profile"_s, textOf(profile)}});
}

} // namespace Pec
