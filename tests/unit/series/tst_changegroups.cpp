// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "series/changegroups.h"

#include <QTest>

using namespace Pec;

namespace {

const QDate kTo(2026, 11, 20);

Change change(ChangeKind kind, const QString &customer, const QString &subscription, int money,
              QDate day = {})
{
    Change made;
    made.kind = kind;
    made.customer = CustomerId(customer);
    made.customerName = customer;
    made.subscription = SubscriptionId(subscription);
    made.day = day;
    made.seenBefore = kTo.addDays(-30);
    made.seenAfter = kTo;
    made.creditPerMonth = Decimal::fromInteger(money);
    made.currency = u"EUR"_s;
    return made;
}

QStringList namesOf(const QList<CustomerChanges> &groups)
{
    QStringList names;
    for (const CustomerChanges &group : groups)
        names.append(group.name);
    return names;
}

} // namespace

class tst_ChangeGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsASubscriptionThatLostAccessAndCreditOnce()
    {
        Changes changes;
        changes.to = kTo;
        changes.changes = {change(ChangeKind::CreditLost, u"a"_s, u"1"_s, 50),
                           change(ChangeKind::AccessLost, u"a"_s, u"1"_s, 50),
                           change(ChangeKind::CreditLost, u"a"_s, u"2"_s, 7),
                           change(ChangeKind::CreditGained, u"a"_s, u"3"_s, 20)};
        const QList<CustomerChanges> groups = changesByCustomer(changes);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().lostPerMonth, Decimal::fromInteger(57));
        QCOMPARE(groups.first().gainedPerMonth, Decimal::fromInteger(20));
        QCOMPARE(groups.first().changes.size(), 4);
    }

    void whatWasLostThisWeekComesFirst()
    {
        Changes changes;
        changes.to = kTo;
        changes.changes = {
            change(ChangeKind::CreditGained, u"gained most"_s, u"1"_s, 900, kTo),
            change(ChangeKind::CreditLost, u"lost long ago"_s, u"2"_s, 500, kTo.addDays(-7)),
            change(ChangeKind::AccessLost, u"lost some day"_s, u"3"_s, 400),
            change(ChangeKind::CreditLost, u"lost this week"_s, u"4"_s, 5, kTo.addDays(-6))};
        QCOMPARE(namesOf(changesByCustomer(changes)),
                 (QStringList{u"lost this week"_s, u"lost long ago"_s, u"lost some day"_s,
                              u"gained most"_s}));
    }

    void betweenTwoPicturesOfThisWeekEveryLossIsOfIt()
    {
        Changes changes;
        changes.to = kTo;
        Change lost = change(ChangeKind::AccessLost, u"a"_s, u"1"_s, 5);
        lost.seenBefore = kTo.addDays(-3);
        changes.changes = {lost};
        QVERIFY(changesByCustomer(changes).first().lostThisWeek);
    }

    void comparesWithADayAsFarBackAsWasAsked()
    {
        const QDate today(2026, 3, 31);
        QVERIFY(!comparedSince(ComparedWith::LastTime, today));
        QCOMPARE(comparedSince(ComparedWith::WeekAgo, today), std::optional(QDate(2026, 3, 24)));
        QCOMPARE(comparedSince(ComparedWith::MonthAgo, today), std::optional(QDate(2026, 2, 28)));
    }

    void lossesStandBeforeGainsOfACustomer()
    {
        Changes changes;
        changes.to = kTo;
        changes.changes = {change(ChangeKind::AccessGained, u"a"_s, u"1"_s, 50),
                           change(ChangeKind::CreditLost, u"a"_s, u"2"_s, 7)};
        const QList<CustomerChanges> groups = changesByCustomer(changes);
        QCOMPARE(groups.first().changes.first().kind, ChangeKind::CreditLost);
    }
};

QTEST_GUILESS_MAIN(tst_ChangeGroups)
#include "tst_changegroups.moc"
