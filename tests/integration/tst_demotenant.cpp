// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/permissiontest.h"
#include "core/strings.h"
#include "domain/names.h"
#include "series/servicerows.h"
#include "support/demotenant.h"

#include <QDirIterator>

using namespace Pec;
using namespace Pec::Testing;

//! The main job over real HTTPS: sign in to the embedded cloud, read it, assess it.
class tst_DemoTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryCustomerAndSubscription();
    void totalsAreTheSumOfTheirRows();
    void fivePartsSumUpToTheCost();
    void showsEveryStatusOfTheRules();
    void refusedTenantsAreRowsWithTheirCause();
    void historiesSumUpToTheCostOfThePeriod();
    void costByServiceSumsUpToTheCostOfThePeriod_data();
    void costByServiceSumsUpToTheCostOfThePeriod();
    void everyPermissionIsInOrder();
    void leavesNoTokenInAnyFile();
    void keepsWhatItWritesToItsOwner();
    void cleanupTestCase();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<AppContext> m_context;
    AppContext::AssessmentPointer m_assessment;
};

void tst_DemoTenant::initTestCase()
{
    AppContext::Options options;
    options.dataDir = m_dir.path();
    auto context = AppContext::create(options);
    QVERIFY2(context, qPrintable(context ? QString() : logLine(context.error())));
    m_context = std::move(*context);
    const auto opened = await(m_context->openDemo());
    QVERIFY2(opened, qPrintable(opened ? QString() : logLine(opened.error())));
    const auto summary = awaitRefresh(*m_context);
    QVERIFY2(summary, qPrintable(summary ? QString() : logLine(summary.error())));
    const auto assessment = await(m_context->assessment());
    QVERIFY(assessment && *assessment);
    m_assessment = *assessment;
    for (const MissingPart &part : m_assessment->missing)
        qWarning().noquote() << part.part << part.subject << logLine(part.error);
    QVERIFY(m_assessment->complete);
}

void tst_DemoTenant::readsEveryCustomerAndSubscription()
{
    QCOMPARE(m_assessment->customers.size(), 24);
    qsizetype subscriptions = 0;
    for (const CustomerAssessment &customer : m_assessment->customers)
        subscriptions += customer.subscriptions.size();
    QCOMPARE(subscriptions, 60);
}

void tst_DemoTenant::totalsAreTheSumOfTheirRows()
{
    Totals portfolio;
    for (const CustomerAssessment &customer : m_assessment->customers) {
        Totals sum;
        Totals sumUsd;
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            QCOMPARE(one.currency, customer.currency);
            sum += one.totals;
            sumUsd += one.totalsUsd;
        }
        QCOMPARE(sum, customer.totals);
        QCOMPARE(sumUsd, customer.totalsUsd);
        portfolio +=
            customer.currency == m_assessment->currency ? customer.totals : customer.totalsUsd;
    }
    QCOMPARE(portfolio, m_assessment->totals);
    QVERIFY(m_assessment->totals.cost > Decimal());
}

void tst_DemoTenant::fivePartsSumUpToTheCost()
{
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            const Totals &t = one.totals;
            QCOMPARE(t.pecApplied + t.missed + t.notEligible + t.tooRecent + t.cannotTell, t.cost);
            QVERIFY(t.missedCreditLow <= t.missedCreditHigh);
        }
    }
}

void tst_DemoTenant::showsEveryStatusOfTheRules()
{
    QSet<QString> seen;
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            seen.insert(name(one.status));
    }
    for (const Status status : {Status::Earning, Status::PartlyEarning, Status::NotEarning,
                                Status::NotEligible, Status::TooRecent, Status::NoCost})
        QVERIFY2(seen.contains(name(status)), qPrintable(name(status)));
}

void tst_DemoTenant::refusedTenantsAreRowsWithTheirCause()
{
    int refused = 0;
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.accessState != AccessState::Refused || !customer.accessError)
                continue;
            ++refused;
            QVERIFY(!customer.accessError->serviceCode.isEmpty());
            QVERIFY(!one.reasons.contains(Reason::AoboRemoved) || one.accessError);
        }
    }
    QVERIFY(refused >= 3);
}

void tst_DemoTenant::historiesSumUpToTheCostOfThePeriod()
{
    for (const CustomerAssessment &customer : m_assessment->customers) {
        QCOMPARE(customer.history.read || customer.totals.cost.isZero(), true);
        Cost days;
        for (const HistoryPoint &point : customer.history.days) {
            if (m_assessment->period.contains(point.date))
                days += point.applied + point.notApplied;
        }
        QCOMPARE(days.usd, customer.totalsUsd.cost - customer.totalsUsd.tooRecent);
    }
}

void tst_DemoTenant::costByServiceSumsUpToTheCostOfThePeriod_data()
{
    QTest::addColumn<int>("customer");
    QTest::addColumn<int>("subscription");
    QTest::newRow("the portfolio") << -1 << -1;
    QTest::newRow("a customer") << 0 << -1;
    QTest::newRow("a subscription") << 0 << 0;
}

void tst_DemoTenant::costByServiceSumsUpToTheCostOfThePeriod()
{
    QFETCH(int, customer);
    QFETCH(int, subscription);
    const CustomerAssessment *one = customer < 0 ? nullptr : &m_assessment->customers[customer];
    const SubscriptionAssessment *part =
        subscription < 0 ? nullptr : &one->subscriptions[subscription];
    const auto costs =
        await(m_context->serviceCosts(serviceQuestion(*m_assessment, one, part, {})));
    QVERIFY2(costs, qPrintable(costs ? QString() : logLine(costs.error())));
    QVERIFY(costs->services.size() > 1);
    Cost withCredit;
    Cost withoutCredit;
    for (const ServiceCost &service : costs->services) {
        QVERIFY(!service.service.isEmpty());
        withCredit += service.withCredit;
        withoutCredit += service.withoutCredit;
    }
    Totals totals; // in dollars; what is too recent lies after the period
    for (const CustomerAssessment &each : m_assessment->customers) {
        if (!one || each.id == one->id)
            totals += part ? part->totalsUsd : each.totalsUsd;
    }
    QCOMPARE(withCredit.usd, totals.pecApplied);
    QCOMPARE(withCredit.usd + withoutCredit.usd, totals.cost - totals.tooRecent);
    if (one)
        QCOMPARE(costs->currency, one->currency);
}

void tst_DemoTenant::everyPermissionIsInOrder()
{
    const auto results = await(m_context->testPermissions());
    QVERIFY2(results, qPrintable(results ? QString() : logLine(results.error())));
    QCOMPARE(results->size(), neededPermissions().size());
    for (const PermissionResult &one : *results) {
        QVERIFY2(one.result == RuleResult::Pass, qPrintable(one.permission.scope));
        QVERIFY(!one.error);
    }
}

void tst_DemoTenant::leavesNoTokenInAnyFile()
{
    QDirIterator files(m_dir.path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("eyJ"), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
}

void tst_DemoTenant::keepsWhatItWritesToItsOwner()
{
    QDirIterator all(m_dir.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                     QDirIterator::Subdirectories);
    int seen = 0;
    for (; all.hasNext(); ++seen) {
        const QString name = all.next();
        QVERIFY2(!(QFile::permissions(name)
                   & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                 qPrintable(name));
    }
    QVERIFY(seen > 0);
}

void tst_DemoTenant::cleanupTestCase() { m_context.reset(); }

QTEST_GUILESS_MAIN(tst_DemoTenant)
#include "tst_demotenant.moc"
