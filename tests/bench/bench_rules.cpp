// SPDX-License-Identifier: GPL-3.0-or-later
//! How long assessing takes: beside reading the same snapshot from SQLite, and per subscription at
//! ten times the size. 40 assignments and 31 days of cost a subscription.
#include "core/strings.h"
#include "rules/assess.h"
#include "store/snapshotstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace Pec;

namespace {

constexpr int kAssignments = 40;
constexpr int kDays = 31;
constexpr int kRuns = 5;
const Period kPeriod{QDate(2026, 10, 22), QDate(2026, 11, 20)};

PrincipalId principal(int number)
{
    return PrincipalId(u"f0000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

void addAccess(Snapshot &snapshot, const SubscriptionId &id, int number)
{
    static const RoleDefinitionId kOwner(u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s);
    static const RoleDefinitionId kReader(u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s);
    const QString scope = u"/subscriptions/"_s + id.value();
    for (int i = 0; i < kAssignments; ++i) {
        AccessFact fact;
        fact.subscription = id;
        fact.scope = scope;
        fact.kind = PrincipalKind::User;
        fact.principal = principal(1000 + i); // the customer's own people, as most are
        fact.role = i % 3 == 0 ? kOwner : kReader;
        if (i == 0 && number % 4 != 0) {
            fact.kind = PrincipalKind::ForeignGroup;
            fact.principal = principal(1);
            fact.role = kOwner;
        } else if (i == 1 && number % 5 == 0) {
            fact.kind = PrincipalKind::Guest;
            fact.principal = principal(2);
            fact.ours = true;
        }
        snapshot.access.append(fact);
    }
}

void addCost(Snapshot &snapshot, const CustomerId &customer, const SubscriptionId &id, int number)
{
    const bool earns = number % 4 != 0;
    const Cost day{Decimal::fromRaw(Decimal::kOne * (number % 97 + 1)),
                   Decimal::fromRaw(Decimal::kOne * (number % 97 + 2))};
    PeriodCost cost;
    cost.subscription = id;
    cost.currency = u"EUR"_s;
    cost.eligibleNotApplied = Cost();
    for (int i = 0; i < kDays; ++i) {
        CostPoint point;
        point.date = kPeriod.from.addDays(i);
        point.customer = customer;
        point.subscription = id;
        point.currency = cost.currency;
        (earns ? point.applied : point.notApplied) = day;
        snapshot.points.append(point);
        if (kPeriod.contains(point.date))
            (earns ? cost.applied : cost.notApplied) += day;
    }
    if (!earns)
        cost.eligibleNotApplied = cost.notApplied;
    snapshot.costs.append(cost);
}

Snapshot made(int subscriptions)
{
    Snapshot snapshot;
    snapshot.profile = u"bench"_s;
    snapshot.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    snapshot.finishedAt = snapshot.startedAt.addSecs(60);
    snapshot.period = kPeriod;
    snapshot.billingCurrencies = {u"EUR"_s};
    snapshot.costRead = true;
    snapshot.partner.tenant = TenantId(u"a0000000-0000-4000-8000-000000000001"_s);
    snapshot.partner.partnerRoles = {u"AdminAgents"_s};
    snapshot.partner.agentsGroups = {principal(1)};
    snapshot.access.reserve(qsizetype(subscriptions) * kAssignments);
    snapshot.points.reserve(qsizetype(subscriptions) * kDays);
    for (int i = 0; i < subscriptions; ++i) {
        const CustomerId customer(u"c0000000-0000-4000-8000-%1"_s.arg(i / 10, 12, 10, QChar(u'0')));
        const SubscriptionId id(u"5a000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')));
        if (i % 10 == 0) {
            Customer entry;
            entry.id = customer;
            entry.name = u"Haven %1"_s.arg(i / 10);
            entry.currency = u"EUR"_s;
            snapshot.customers.append(entry);
            AccessReading reading;
            reading.customer = customer;
            reading.state = AccessState::Read;
            reading.tokenIssued = true;
            snapshot.readings.append(reading);
        }
        snapshot.readings.last().visible.insert(id);
        Subscription entry;
        entry.id = id;
        entry.customer = customer;
        entry.name = u"Productie %1"_s.arg(i);
        snapshot.subscriptions.append(entry);
        addAccess(snapshot, id, i);
        addCost(snapshot, customer, id, i);
    }
    return snapshot;
}

RuleBook ruleBook()
{
    QFile file(QStringLiteral(PEC_RULE_BOOK));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the rule book cannot be opened");
    return RuleBook::parse(file.readAll()).value();
}

//! Best of several runs, in milliseconds.
template <class Work>
double best(int runs, Work work)
{
    double shortest = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (i == 0 || took < shortest)
            shortest = took;
    }
    return shortest;
}

double assessing(const Snapshot &snapshot, const RuleBook &book)
{
    AssessmentInput input;
    input.now = snapshot.finishedAt;
    return best(kRuns, [&] {
        const Assessment assessment = assess(snapshot, book, input);
        if (assessment.totals.cost.isZero())
            qFatal("nothing was assessed");
    });
}

template <class T>
T waitFor(const FutureResult<T> &future)
{
    FutureResult<T> waited = future;
    waited.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(logLine(result.error())));
    return *result;
}

double reading(const Snapshot &snapshot)
{
    const QTemporaryDir dir;
    auto store = SnapshotStore::open(dir.filePath(u"bench.sqlite"_s)).value();
    const qint64 id = waitFor(store->save(snapshot));
    return best(3, [&] {
        if (!waitFor(store->read(id)))
            qFatal("the snapshot is gone");
    });
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool smoke = QCoreApplication::arguments().contains(u"--smoke"_s);
    const int small = smoke ? 100 : 10'000;
    const RuleBook book = ruleBook();
    const Snapshot ten = made(small);
    const double assessTen = assessing(ten, book);
    const double readTen = reading(ten);
    std::printf("assess %d subscriptions x %d assignments x %d days, best of %d: %.1f ms\n", small,
                kAssignments, kDays, kRuns, assessTen);
    std::printf("read the same snapshot from SQLite, best of 3: %.1f ms; assessing is %.3f of it\n",
                readTen, assessTen / readTen);
    std::printf("peak memory so far: %ld MB\n", peakMegabytes());
    const Snapshot hundred = made(small * 10);
    const double assessHundred = assessing(hundred, book);
    std::printf("assess %d: %.1f ms; per subscription %.2f times that of %d\n", small * 10,
                assessHundred, assessHundred / 10 / assessTen, small);
    std::printf("peak memory: %ld MB\n", peakMegabytes());
    return 0;
}
