// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/ids.h"
#include "domain/period.h"

#include <QtTest>

using namespace Pec;

class tst_Ids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameIdInAnyCaseIsOne();
    void blanksAroundAnIdDoNotCount();
    void emptyIdsAreEmpty();
    void orderIsOfTheText();
    void periodHoldsBothEnds();
    void periodWithoutDatesHasNoDays();
};

void tst_Ids::sameIdInAnyCaseIsOne()
{
    const SubscriptionId upper(u"8E3AF657-A8FF-443C-A75C-2FE8C4BCB635"_s);
    const SubscriptionId lower(u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s);
    QCOMPARE(upper, lower);
    QCOMPARE(upper.value(), u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s);
    QCOMPARE(qHash(upper, 5), qHash(lower, 5));
    QCOMPARE((QSet<SubscriptionId>{upper, lower}).size(), 1);
}

void tst_Ids::blanksAroundAnIdDoNotCount()
{
    QCOMPARE(TenantId(u" ab-1\n"_s), TenantId(u"AB-1"_s));
}

void tst_Ids::emptyIdsAreEmpty()
{
    QVERIFY(TenantId().isEmpty());
    QVERIFY(TenantId(u"  "_s).isEmpty());
    QVERIFY(!TenantId(u"a"_s).isEmpty());
}

void tst_Ids::orderIsOfTheText()
{
    QVERIFY(PrincipalId(u"A"_s) < PrincipalId(u"b"_s));
    QVERIFY(PrincipalId(u"B"_s) > PrincipalId(u"a"_s));
}

void tst_Ids::periodHoldsBothEnds()
{
    const Period period{QDate(2026, 10, 22), QDate(2026, 11, 20)};
    QCOMPARE(period.days(), 30);
    QVERIFY(period.contains(period.from) && period.contains(period.to));
    QVERIFY(!period.contains(period.from.addDays(-1)) && !period.contains(period.to.addDays(1)));
}

void tst_Ids::periodWithoutDatesHasNoDays() { QCOMPARE(Period().days(), 0); }

QTEST_GUILESS_MAIN(tst_Ids)
#include "tst_ids.moc"
