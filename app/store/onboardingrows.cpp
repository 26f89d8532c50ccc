// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/onboardingrows.h"

#include "core/strings.h"
#include "store/namedvalues.h"

namespace Pec {

namespace {

//! In one transaction that is on the disk when it returns. The store's usual setting leaves the
//! last transactions to the system's cache: a cut of power would forget that something was sent.
Result<Done> durably(Database &database, const std::function<Result<Done>()> &work)
{
    if (Result<Done> set = database.execute(u"PRAGMA synchronous = FULL"_s); !set)
        return set;
    Result<Done> done = database.transact(Database::Access::Write, work);
    const Result<Done> back = database.execute(u"PRAGMA synchronous = NORMAL"_s);
    return done ? back : done;
}

Values valuesOf(const QString &profile, const OnboardingCase &onboarding)
{
    return {{u":id"_s, textOf(onboarding.id.value())},
            {u":profile"_s, textOf(profile)},
            {u":purpose"_s, name(onboarding.purpose)},
            {u":customer"_s, textOf(onboarding.customer.value())},
            {u":customer_name"_s, textOf(onboarding.customerName)},
            {u":method"_s, name(onboarding.method)},
            {u":role"_s, textOf(onboarding.role.value())},
            {u":role_name"_s, textOf(onboarding.roleName)},
            {u":principal"_s, textOf(onboarding.principal.value())},
            {u":principal_name"_s, textOf(onboarding.principalName)},
            {u":partner_tenant"_s, textOf(onboarding.partnerTenant.value())},
            {u":partner_id"_s, textOf(onboarding.partnerId)},
            {u":confirmed_plan"_s, textOf(onboarding.confirmedPlan)},
            {u":evidence_due"_s, plain(onboarding.evidenceDue)}};
}

Values valuesOf(const CaseId &id, qsizetype position, const StandingAccess &standing)
{
    return {{u":onboarding"_s, id.value()},
            {u":position"_s, qint64(position)},
            {u":subscription"_s, textOf(standing.subscription.value())},
            {u":subscription_name"_s, textOf(standing.name)}};
}

Values valuesOf(const CaseId &id, qsizetype position, const OnboardingStep &step)
{
    return {{u":onboarding"_s, id.value()},
            {u":position"_s, qint64(position)},
            {u":kind"_s, name(step.kind)},
            {u":tenant"_s, textOf(step.tenant.value())},
            {u":subscription"_s, textOf(step.subscription.value())},
            {u":subscription_name"_s, textOf(step.subscriptionName)},
            {u":method"_s, textOf(QString::fromLatin1(step.request.method))},
            {u":path"_s, textOf(step.request.path)},
            {u":body"_s, textOf(QString::fromUtf8(step.request.body))},
            {u":undo_method"_s, textOf(QString::fromLatin1(step.undo.method))},
            {u":undo_path"_s, textOf(step.undo.path)},
            {u":undo_body"_s, textOf(QString::fromUtf8(step.undo.body))},
            {u":state"_s, name(step.state)},
            {u":attempts"_s, step.attempts},
            {u":stood_before"_s, plain(step.stoodBefore)},
            {u":first_credit_day"_s, plain(step.firstCreditDay)}};
}

Result<Done> appendEvent(Database &database, const CaseId &id, const CaseEvent &event)
{
    const Values values{
        {u":onboarding"_s, id.value()},           {u":happened_at"_s, plain(event.at)},
        {u":done_by"_s, textOf(event.by)},        {u":step"_s, event.step},
        {u":state_before"_s, name(event.before)}, {u":state_after"_s, name(event.after)},
        {u":error"_s, plain(event.error)}};
    return runWith(database,
                   u"INSERT INTO onboarding_event (onboarding, position, happened_at, done_by,"
                   " step, state_before, state_after, error) SELECT :onboarding,"
                   " coalesce(max(position), 0) + 1, :happened_at, :done_by, :step, :state_before,"
                   " :state_after, :error FROM onboarding_event WHERE onboarding = :onboarding"_s,
                   values);
}

tl::unexpected<Error> conflict(const CaseId &id)
{
    return failure(ErrorCode::Conflict,
                   u"the case stands otherwise by now: another window went ahead"_s, id.value());
}

bool readInto(OnboardingCase &onboarding, const RowCursor &row)
{
    const auto purpose = casePurposeNamed(row.at(1).toText());
    const auto method = onboardingMethodNamed(row.at(4).toText());
    if (!purpose || !method)
        return false;
    onboarding.id = CaseId(row.at(0).toText());
    onboarding.purpose = *purpose;
    onboarding.customer = CustomerId(row.at(2).toText());
    onboarding.customerName = row.at(3).toText();
    onboarding.method = *method;
    onboarding.role = RoleDefinitionId(row.at(5).toText());
    onboarding.roleName = row.at(6).toText();
    onboarding.principal = PrincipalId(row.at(7).toText());
    onboarding.principalName = row.at(8).toText();
    onboarding.partnerTenant = TenantId(row.at(9).toText());
    onboarding.partnerId = row.at(10).toText();
    onboarding.confirmedPlan = row.at(11).toText();
    return read(row.at(12), onboarding.evidenceDue);
}

ExactRequest requestAt(const RowCursor &row, int column)
{
    return {row.at(column).toText().toLatin1(), row.at(column + 1).toText(),
            row.at(column + 2).toText().toUtf8()};
}

bool readInto(OnboardingStep &step, const RowCursor &row)
{
    const auto kind = stepKindNamed(row.at(1).toText());
    const auto state = stepStateNamed(row.at(11).toText());
    if (!kind || !state)
        return false;
    step.kind = *kind;
    step.tenant = TenantId(row.at(2).toText());
    step.subscription = SubscriptionId(row.at(3).toText());
    step.subscriptionName = row.at(4).toText();
    step.request = requestAt(row, 5);
    step.undo = requestAt(row, 8);
    step.state = *state;
    step.attempts = int(row.at(12).toInteger());
    return read(row.at(13), step.stoodBefore) && read(row.at(14), step.firstCreditDay);
}

bool readInto(CaseEvent &event, const RowCursor &row)
{
    const auto before = stepStateNamed(row.at(4).toText());
    const auto after = stepStateNamed(row.at(5).toText());
    if (!before || !after)
        return false;
    event.by = row.at(2).toText();
    event.step = int(row.at(3).toInteger());
    event.before = *before;
    event.after = *after;
    return read(row.at(1), event.at) && read(row.at(6), event.error);
}

//! The cases that \a where selects by \a bound, each whole.
Result<QList<OnboardingCase>> readWhere(Database &database, const QString &where,
                                        const QString &bound)
{
    QList<OnboardingCase> cases;
    QHash<QString, qsizetype> places;
    // Steps and events of these cases only: the rows' keys refer to them.
    const QString ofThese = u" WHERE onboarding IN (SELECT id FROM onboarding_case WHERE %1)"
                            " ORDER BY onboarding, position"_s.arg(where);
    const auto caseOf = [&](const RowCursor &row) -> OnboardingCase & {
        return cases[places.value(row.at(0).toText())];
    };
    const auto readAll = [&]() -> Result<Done> {
        Result<Done> done = forEachRow(
            database,
            u"SELECT id, purpose, customer, customer_name, method, role, role_name, principal,"
            " principal_name, partner_tenant, partner_id, confirmed_plan, evidence_due"
            " FROM onboarding_case WHERE "_s
                + where + u" ORDER BY rowid"_s,
            u"onboarding_case"_s, {bound}, [&](const RowCursor &row) {
                places.insert(row.at(0).toText(), cases.size());
                return readInto(cases.emplaceBack(), row);
            });
        if (done)
            done = forEachRow(
                database,
                u"SELECT onboarding, kind, tenant, subscription, subscription_name, method, path,"
                " body, undo_method, undo_path, undo_body, state, attempts, stood_before,"
                " first_credit_day FROM onboarding_step"_s
                    + ofThese,
                u"onboarding_step"_s, {bound}, [&](const RowCursor &row) {
                    return readInto(caseOf(row).steps.emplaceBack(), row);
                });
        if (done)
            done = forEachRow(database,
                              u"SELECT onboarding, subscription, subscription_name"
                              " FROM onboarding_standing"_s
                                  + ofThese,
                              u"onboarding_standing"_s, {bound}, [&](const RowCursor &row) {
                                  caseOf(row).reliesOn.append(
                                      {SubscriptionId(row.at(1).toText()), row.at(2).toText()});
                                  return true;
                              });
        if (done)
            done = forEachRow(
                database,
                u"SELECT onboarding, happened_at, done_by, step, state_before, state_after, error"
                " FROM onboarding_event"_s
                    + ofThese,
                u"onboarding_event"_s, {bound}, [&](const RowCursor &row) {
                    return readInto(caseOf(row).events.emplaceBack(), row);
                });
        return done;
    };
    // One transaction, so that all see the same state.
    if (const Result<Done> done = database.transact(Database::Access::Read, readAll); !done)
        return failure(done.error());
    return cases;
}

} // namespace

Result<Done> addCase(Database &database, const QString &profile, const OnboardingCase &onboarding)
{
    return durably(database, [&]() -> Result<Done> {
        const Values values = valuesOf(profile, onboarding);
        const Result<int> added = changedBy(
            database, insertInto(u"onboarding_case"_s, values) + u" ON CONFLICT DO NOTHING"_s,
            values);
        if (!added)
            return failure(added.error());
        if (*added == 0)
            return conflict(onboarding.id);
        Result<Done> done = Done();
        for (qsizetype i = 0; done && i < onboarding.steps.size(); ++i) {
            const Values ofStep = valuesOf(onboarding.id, i, onboarding.steps[i]);
            done = runWith(database, insertInto(u"onboarding_step"_s, ofStep), ofStep);
        }
        for (qsizetype i = 0; done && i < onboarding.reliesOn.size(); ++i) {
            const Values ofStanding = valuesOf(onboarding.id, i, onboarding.reliesOn[i]);
            done = runWith(database, insertInto(u"onboarding_standing"_s, ofStanding), ofStanding);
        }
        for (qsizetype i = 0; done && i < onboarding.events.size(); ++i)
            done = appendEvent(database, onboarding.id, onboarding.events[i]);
        return done;
    });
}

Result<Done> confirmCase(Database &database, const CaseId &id, const QString &plan,
                         const QDateTime &at, const QString &by)
{
    return durably(database, [&]() -> Result<Done> {
        const Result<int> steps = changedBy(database,
                                            u"UPDATE onboarding_step SET state = :confirmed"
                                            " WHERE onboarding = :id AND state = :planned"_s,
                                            {{u":confirmed"_s, name(StepState::Confirmed)},
                                             {u":planned"_s, name(StepState::Planned)},
                                             {u":id"_s, id.value()}});
        if (!steps)
            return failure(steps.error());
        if (*steps == 0)
            return conflict(id);
        return runWith(database,
                       u"UPDATE onboarding_case SET confirmed_plan = :plan WHERE id = :id"_s,
                       {{u":plan"_s, textOf(plan)}, {u":id"_s, id.value()}})
            .and_then([&](Done) {
                return appendEvent(database, id,
                                   {at, by, -1, StepState::Planned, StepState::Confirmed, {}});
            });
    });
}

Result<Done> advanceStep(Database &database, const StepChange &change)
{
    if (!mayFollow(change.from, change.to))
        return failure(ErrorCode::BadInput,
                       u"a step cannot go from %1 to %2"_s.arg(name(change.from), name(change.to)),
                       change.onboarding.value());
    const bool sends = change.to == StepState::Sent || change.to == StepState::UndoSent;
    return durably(database, [&]() -> Result<Done> {
        const Result<int> steps =
            changedBy(database,
                      u"UPDATE onboarding_step SET state = :to, attempts = :after,"
                      " stood_before = max(stood_before, :stood_before),"
                      " first_credit_day = coalesce(:credit_day, first_credit_day)"
                      " WHERE onboarding = :id AND position = :step AND state = :from"
                      " AND attempts = :before"_s,
                      {{u":to"_s, name(change.to)},
                       {u":after"_s, change.attemptsBefore + (sends ? 1 : 0)},
                       {u":stood_before"_s, plain(change.stoodBefore)},
                       {u":credit_day"_s, plain(change.firstCreditDay)},
                       {u":id"_s, change.onboarding.value()},
                       {u":step"_s, change.step},
                       {u":from"_s, name(change.from)},
                       {u":before"_s, change.attemptsBefore}});
        if (!steps)
            return failure(steps.error());
        if (*steps == 0)
            return conflict(change.onboarding);
        Result<Done> done =
            appendEvent(database, change.onboarding,
                        {change.at, change.by, change.step, change.from, change.to, change.error});
        if (done && change.evidenceDue.isValid())
            done = runWith(
                database, u"UPDATE onboarding_case SET evidence_due = :due WHERE id = :id"_s,
                {{u":due"_s, plain(change.evidenceDue)}, {u":id"_s, change.onboarding.value()}});
        return done;
    });
}

Result<std::optional<OnboardingCase>> readCase(Database &database, const CaseId &id)
{
    const Result<QList<OnboardingCase>> cases = readWhere(database, u"id = ?"_s, id.value());
    if (!cases)
        return failure(cases.error());
    return cases->isEmpty() ? std::nullopt : std::optional(cases->first());
}

Result<QList<OnboardingCase>> readCases(Database &database, const QString &profile)
{
    return readWhere(database, u"profile = ?"_s, profile);
}

Result<Done> removeCases(Database &database, const QString &profile)
{
    return runWith(database, u"DELETE FROM onboarding_case WHERE profile = :profile"_s,
                   {{u":profile"_s, textOf(profile)}});
}

} // namespace Pec
