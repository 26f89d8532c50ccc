// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/portal.h"

#include <QTest>

using namespace Pec;

class tst_Portal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheDirectoryThroughWhichASubscriptionIsReached_data()
    {
        QTest::addColumn<QList<AccessMethod>>("paths");
        QTest::addColumn<QString>("page");
        const QString customer =
            u"https://portal.azure.com/#@customer/resource/subscriptions/sub/overview"_s;
        const QString partner =
            u"https://portal.azure.com/#@partner/resource/subscriptions/sub/overview"_s;
        QTest::newRow("AOBO") << QList{AccessMethod::Aobo} << customer;
        QTest::newRow("a guest") << QList{AccessMethod::Guest} << customer;
        QTest::newRow("Lighthouse") << QList{AccessMethod::Lighthouse} << partner;
        QTest::newRow("the best path decides")
            << QList{AccessMethod::Aobo, AccessMethod::Lighthouse} << customer;
        QTest::newRow("no path") << QList<AccessMethod>() << customer;
    }

    void opensTheDirectoryThroughWhichASubscriptionIsReached()
    {
        QFETCH(QList<AccessMethod>, paths);
        Assessment assessment;
        assessment.partner.tenant = TenantId(u"partner"_s);
        SubscriptionAssessment subscription;
        subscription.id = SubscriptionId(u"sub"_s);
        subscription.customer = CustomerId(u"customer"_s);
        for (const AccessMethod method : paths) {
            AccessPath path;
            path.method = method;
            path.ours = true;
            subscription.access.append(path);
        }
        QTEST(portalPage(assessment, subscription).toString(), "page");
    }

    void nothingOfAnIdLeavesItsPlaceInTheAddress()
    {
        CustomerAssessment customer;
        customer.id = CustomerId(u"../evil?x#y@host"_s);
        const QUrl page = portalPage(customer);
        QCOMPARE(page.host(), u"portal.azure.com"_s);
        QCOMPARE(page.scheme(), u"https"_s);
        QVERIFY(page.fragment().isEmpty());
        QVERIFY(page.query().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Portal)
#include "tst_portal.moc"
