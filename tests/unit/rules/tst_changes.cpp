// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/changes.h"
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Changes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNothing();
    void creditEndsAndBeginsOnADay_data();
    void creditEndsAndBeginsOnADay();
    void onePictureTellsWhatItsDaysShow();
    void withoutDaysTheTwoVerdictsTell_data();
    void withoutDaysTheTwoVerdictsTell();
    void accessIsLost();
    void accessIsLostByInference();
    void accessIsLostOnTheFirstDayWithoutCredit();
    void aPictureShowsWhetherAccessIsThere_data();
    void aPictureShowsWhetherAccessIsThere();
    void accessIsGained();
    void whatCouldNotBeReadBeforeIsNotGained_data();
    void whatCouldNotBeReadBeforeIsNotGained();
    void whatCannotBeReadNowIsNotLost();
    void anotherPartnersAccessIsNoChange();
    void aPathThatNoLongerCountsIsLost();
    void anotherPrincipalRoleOrScopeIsAnotherPath_data();
    void anotherPrincipalRoleOrScopeIsAnotherPath();
    void aNewSubscriptionGainsNothing();
    void countsWhatAMonthIsWorth_data();
    void countsWhatAMonthIsWorth();
    void mixedCurrenciesAreCountedInDollars();
    void mostMoneyComesFirst();
};

namespace {

constexpr int kLater = 6; // days between the two pictures

QString days(QChar first, int count, QChar then)
{
    return QString(count, first) + QString(30 - count, then);
}

//! The later picture of the same tenant: read kLater days after samples.h's, its days shifted.
Snapshot later(Snapshot all)
{
    all.startedAt = all.startedAt.addDays(kLater);
    all.finishedAt = all.finishedAt.addDays(kLater);
    all.period = {all.period.from.addDays(kLater), all.period.to.addDays(kLater)};
    for (CostPoint &point : all.points)
        point.date = point.date.addDays(kLater);
    return all;
}

Assessment assessedLater(const Snapshot &snapshot, AssessmentInput input = {})
{
    input.now = QDateTime(QDate(2026, 11, 22 + kLater), QTime(10, 0), Qt::UTC);
    return assessed(later(snapshot), input);
}

QStringList kindsOf(const Changes &changes)
{
    QStringList names;
    for (const Change &change : changes.changes)
        names.append(name(change.kind));
    return names;
}

} // namespace

void tst_Changes::nothingChangedIsNothing()
{
    const Snapshot read = withDays(with(partly(), {aobo(), lighthouse()}), days(u'c', 30, u'n'));
    const Assessment before = assessed(read);
    const Changes same = changesBetween(&before, before);
    QVERIFY(same.changes.isEmpty());
    QCOMPARE(same.from, kPeriod.to);
    QCOMPARE(same.to, kPeriod.to);
    const Changes after = changesBetween(&before, assessedLater(read));
    QVERIFY(after.changes.isEmpty());
    QCOMPARE(after.to, kPeriod.to.addDays(kLater));
}

void tst_Changes::creditEndsAndBeginsOnADay_data()
{
    QTest::addColumn<QString>("pattern"); // of the later picture
    QTest::addColumn<QString>("kind"); // empty: no change
    QTest::addColumn<int>("day"); // first of the new state, from the later period's first day
    // The earlier picture ends on the later one's day 23.
    QTest::newRow("lost after the earlier picture")
        << days(u'c', 26, u'n') << u"credit-lost"_s << 26;
    QTest::newRow("lost on the day after it") << days(u'c', 24, u'n') << u"credit-lost"_s << 24;
    QTest::newRow("lost before it, and known since") << days(u'c', 23, u'n') << u""_s << 0;
    QTest::newRow("gained") << days(u'n', 27, u'c') << u"credit-gained"_s << 27;
    QTest::newRow("gained on the last day") << days(u'n', 29, u'c') << u"credit-gained"_s << 29;
    QTest::newRow("lost and regained") << QString(QString(25, u'c') + u"nnccc"_s) << u""_s << 0;
    QTest::newRow("lost, regained and lost")
        << QString(QString(25, u'c') + u"ncnnn"_s) << u"credit-lost"_s << 27;
    QTest::newRow("days without cost between")
        << QString(QString(24, u'c') + u"..nn.n"_s) << u"credit-lost"_s << 26;
    QTest::newRow("some credit is credit") << days(u'c', 26, u'p') << u""_s << 0;
    QTest::newRow("no cost since") << days(u'c', 24, u'.') << u""_s << 0;
    QTest::newRow("cost began after it") << days(u'.', 26, u'c') << u""_s << 0;
    QTest::newRow("cost began after it, and credit later")
        << QString(QString(26, u'.') + u"nncc"_s) << u"credit-gained"_s << 28;
}

void tst_Changes::creditEndsAndBeginsOnADay()
{
    QFETCH(QString, pattern);
    QFETCH(QString, kind);
    QFETCH(int, day);
    const Assessment before = assessed(with(partly(), {aobo()}));
    const Changes changes =
        changesBetween(&before, assessedLater(withDays(with(partly(), {aobo()}), pattern)));
    QCOMPARE(kindsOf(changes), kind.isEmpty() ? QStringList() : QStringList{kind});
    if (kind.isEmpty())
        return;
    const Change &change = changes.changes.first();
    QCOMPARE(change.day, kPeriod.from.addDays(kLater + day));
    QVERIFY(change.dayIsExact);
    QCOMPARE(change.customer, kCustomer);
    QCOMPARE(change.customerName, u"Veiling Westhoek"_s);
    QCOMPARE(change.subscription, kSubscription);
    QCOMPARE(change.subscriptionName, u"Productie"_s);
    QCOMPARE(change.seenBefore, kPeriod.to);
    QCOMPARE(change.seenAfter, kPeriod.to.addDays(kLater));
    QCOMPARE(change.currency, u"EUR"_s);
    QVERIFY(!change.path);
}

void tst_Changes::onePictureTellsWhatItsDaysShow()
{
    const Changes lost =
        changesBetween(nullptr, assessed(withDays(with(partly(), {aobo()}), days(u'c', 20, u'n'))));
    QVERIFY(!lost.from.isValid());
    QCOMPARE(kindsOf(lost), QStringList{u"credit-lost"_s});
    QCOMPARE(lost.changes.first().day, kPeriod.from.addDays(20));
    QVERIFY(lost.changes.first().dayIsExact);
    const Changes gained =
        changesBetween(nullptr, assessed(withDays(with(partly()), days(u'n', 5, u'c'))));
    QCOMPARE(kindsOf(gained), QStringList{u"credit-gained"_s});
    // Without days, or with access alone, there is nothing to compare with.
    QVERIFY(changesBetween(nullptr, assessed(with(lacking(), {aobo()}))).changes.isEmpty());
}

void tst_Changes::withoutDaysTheTwoVerdictsTell_data()
{
    QTest::addColumn<PeriodCost>("before");
    QTest::addColumn<PeriodCost>("after");
    QTest::addColumn<QString>("kind");
    const PeriodCost unknown = costOf(kSubscription, "0", "100", std::nullopt);
    const PeriodCost none = costOf(kSubscription, "0", "0", "0");
    const auto row = [](const char *what, const PeriodCost &before, const PeriodCost &after,
                        const QString &kind) { QTest::newRow(what) << before << after << kind; };
    row("earning, then not", earning(), lacking(), u"credit-lost"_s);
    row("partly, then not", partly(), lacking(), u"credit-lost"_s);
    row("not, then earning", lacking(), earning(), u"credit-gained"_s);
    row("not, then partly", lacking(), partly(), u"credit-gained"_s);
    row("earning, then partly", earning(), partly(), {});
    row("earning, then unknown", earning(), unknown, {});
    row("unknown, then earning", unknown, earning(), {});
    row("earning, then nothing consumed", earning(), none, {});
    row("nothing consumed, then not earning", none, lacking(), {});
}

void tst_Changes::withoutDaysTheTwoVerdictsTell()
{
    QFETCH(PeriodCost, before);
    QFETCH(PeriodCost, after);
    QFETCH(QString, kind);
    const Assessment first = assessed(with(before, {aobo()}));
    const Changes changes = changesBetween(&first, assessedLater(with(after, {aobo()})));
    QCOMPARE(kindsOf(changes), kind.isEmpty() ? QStringList() : QStringList{kind});
    if (!kind.isEmpty()) {
        QVERIFY(!changes.changes.first().day.isValid()); // some day between the two
        QVERIFY(!changes.changes.first().dayIsExact);
    }
}

void tst_Changes::accessIsLost()
{
    const Assessment before = assessed(with(earning(), {aobo(), lighthouse()}));
    const Changes changes = changesBetween(&before, assessedLater(with(earning(), {lighthouse()})));
    QCOMPARE(kindsOf(changes), QStringList{u"access-lost"_s});
    const Change &lost = changes.changes.first();
    QCOMPARE(lost.path->method, AccessMethod::Aobo);
    QVERIFY(!lost.dayIsExact && !lost.day.isValid()); // credit goes on by the other path
    QCOMPARE(lost.creditPerMonth, amount("150"));
}

void tst_Changes::accessIsLostByInference()
{
    // The subscription is no longer shown: what could be read before, and is inferred to be gone.
    const Assessment before = assessed(with(earning(), {aobo()}));
    const Changes changes =
        changesBetween(&before, assessedLater(unread(with(lacking()), AccessState::Read)));
    QCOMPARE(kindsOf(changes), (QStringList{u"credit-lost"_s, u"access-lost"_s}));
    QCOMPARE(changes.changes.last().path->principal, kAdminAgents);
}

void tst_Changes::accessIsLostOnTheFirstDayWithoutCredit()
{
    const Assessment before = assessed(with(earning(), {aobo()}));
    const Changes changes = changesBetween(
        &before,
        assessedLater(withDays(unread(with(partly()), AccessState::Read), days(u'c', 26, u'n'))));
    QCOMPARE(kindsOf(changes), (QStringList{u"credit-lost"_s, u"access-lost"_s}));
    for (const Change &change : changes.changes)
        QCOMPARE(change.day, kPeriod.from.addDays(kLater + 26));
    QVERIFY(changes.changes.first().dayIsExact);
    QVERIFY(!changes.changes.last().dayIsExact); // the first day that it did not hold in whole
}

void tst_Changes::aPictureShowsWhetherAccessIsThere_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<Validity>("access");
    const auto row = [](const char *what, const Snapshot &read, Validity access) {
        QTest::newRow(what) << read << access;
    };
    row("valid access", with(earning(), {aobo()}), Validity::Yes);
    row("none", with(lacking()), Validity::No);
    row("a role that does not count", with(lacking(), {withRole(aobo(), kReader)}), Validity::No);
    row("a link that cannot be read", with(lacking(), {colleague(PrincipalKind::Guest)}),
        Validity::Unknown);
    row("not readable", unread(with(lacking()), AccessState::Refused, false), Validity::Unknown);
    row("inferred to be gone", unread(with(lacking()), AccessState::Read), Validity::No);
}

void tst_Changes::aPictureShowsWhetherAccessIsThere()
{
    QFETCH(Snapshot, read);
    QFETCH(Validity, access);
    QCOMPARE(seenAccess(only(assessed(read))), access);
}

void tst_Changes::accessIsGained()
{
    const Assessment before = assessed(with(lacking()));
    const QDate made = kPeriod.to.addDays(4);
    const Changes changes =
        changesBetween(&before, assessedLater(with(lacking(), {madeOn(aobo(), made)})));
    QCOMPARE(kindsOf(changes), QStringList{u"access-gained"_s});
    QCOMPARE(changes.changes.first().day, made);
    QVERIFY(changes.changes.first().dayIsExact); // told by the assignment
    const Changes undated = changesBetween(&before, assessedLater(with(lacking(), {aobo()})));
    QCOMPARE(kindsOf(undated), QStringList{u"access-gained"_s});
    QVERIFY(!undated.changes.first().dayIsExact && !undated.changes.first().day.isValid());
}

void tst_Changes::whatCouldNotBeReadBeforeIsNotGained_data()
{
    QTest::addColumn<AccessState>("state");
    QTest::newRow("not read yet") << AccessState::NotReadYet;
    QTest::newRow("partly") << AccessState::Partly;
    QTest::newRow("refused") << AccessState::Refused;
}

void tst_Changes::whatCouldNotBeReadBeforeIsNotGained()
{
    QFETCH(AccessState, state);
    const Assessment before = assessed(unread(with(earning()), state, false));
    const auto changesWith = [&before](const AccessFact &fact) {
        return kindsOf(changesBetween(&before, assessedLater(with(earning(), {fact}))));
    };
    QCOMPARE(changesWith(madeOn(aobo(), QDate(2026, 1, 1))), QStringList());
    QCOMPARE(changesWith(aobo()), QStringList());
    // Made after the earlier picture: gained, whatever could be read then.
    QCOMPARE(changesWith(madeOn(aobo(), kPeriod.to.addDays(4))), QStringList{u"access-gained"_s});
}

void tst_Changes::whatCannotBeReadNowIsNotLost()
{
    const Assessment before = assessed(with(earning(), {aobo()}));
    QVERIFY(
        changesBetween(&before, assessedLater(unread(with(earning()), AccessState::Refused, false)))
            .changes.isEmpty());
}

void tst_Changes::anotherPartnersAccessIsNoChange()
{
    const Assessment without = assessed(with(earning(), {aobo()}));
    const Snapshot beside = with(earning(), {aobo(), foreignGroup(kOtherGroup)});
    QVERIFY(changesBetween(&without, assessedLater(beside)).changes.isEmpty());
    const Assessment with_ = assessed(beside);
    QVERIFY(changesBetween(&with_, assessedLater(with(earning(), {aobo()}))).changes.isEmpty());
}

void tst_Changes::aPathThatNoLongerCountsIsLost()
{
    const Assessment before = assessed(with(earning(), {linked(PrincipalKind::Guest)}));
    AccessFact disabled = linked(PrincipalKind::Guest);
    disabled.principalDisabled = true;
    QCOMPARE(kindsOf(changesBetween(&before, assessedLater(with(earning(), {disabled})))),
             QStringList{u"access-lost"_s});
    const Changes other = changesBetween(
        &before, assessedLater(with(earning(), {withRole(linked(PrincipalKind::Guest), kOwner)})));
    QCOMPARE(kindsOf(other), (QStringList{u"access-lost"_s, u"access-gained"_s}));
}

void tst_Changes::anotherPrincipalRoleOrScopeIsAnotherPath_data()
{
    QTest::addColumn<AccessFact>("other");
    QTest::newRow("role") << withRole(aobo(), kContributor);
    QTest::newRow("scope") << at(aobo(), u"/providers/Microsoft.Management/managementGroups/mg"_s);
    AccessFact second = aobo();
    second.principal = kSelf;
    QTest::newRow("group") << second;
    QTest::newRow("method") << lighthouse();
}

void tst_Changes::anotherPrincipalRoleOrScopeIsAnotherPath()
{
    QFETCH(AccessFact, other);
    Snapshot read = with(earning(), {aobo()});
    read.partner.agentsGroups.append(kSelf);
    const Assessment before = assessed(read);
    read.access = {other};
    QCOMPARE(kindsOf(changesBetween(&before, assessedLater(read))),
             (QStringList{u"access-lost"_s, u"access-gained"_s}));
    read.access = {aobo()};
    QVERIFY(changesBetween(&before, assessedLater(read)).changes.isEmpty());
}

void tst_Changes::aNewSubscriptionGainsNothing()
{
    Snapshot empty = snapshot();
    empty.subscriptions.clear();
    const Assessment before = assessed(empty);
    QVERIFY(changesBetween(&before, assessedLater(with(earning(), {aobo()}))).changes.isEmpty());
    // Its days show by themselves.
    const Changes changes = changesBetween(
        &before, assessedLater(withDays(with(partly(), {aobo()}), days(u'n', 27, u'c'))));
    QCOMPARE(kindsOf(changes), QStringList{u"credit-gained"_s});
    const Assessment earlier = assessed(with(earning(), {aobo()}));
    QVERIFY(changesBetween(&earlier, assessedLater(empty)).changes.isEmpty());
}

void tst_Changes::countsWhatAMonthIsWorth_data()
{
    QTest::addColumn<Snapshot>("before");
    QTest::addColumn<Snapshot>("after");
    QTest::addColumn<QByteArray>("worth");
    const auto row = [](const char *what, const Snapshot &before, const Snapshot &after,
                        const char *worth) {
        QTest::newRow(what) << before << after << QByteArray(worth);
    };
    // 10 a day with credit are 10 x 0.15 / 0.85 of credit; times 30 days.
    row("by its days with credit", with(partly()), withDays(with(partly()), days(u'c', 26, u'n')),
        "52.9411764706");
    row("by few days", with(partly()), withDays(with(partly()), days(u'n', 29, u'c')),
        "52.9411764706");
    row("without days: what it earned before", with(earning()), with(lacking()), "150");
    row("without days: what is missed now", with(partly()),
        with(costOf(kSubscription, "0", "3000", "3000")), "450");
    row("without days: gained", with(lacking()), with(costOf(kSubscription, "1700", "0", "0")),
        "300");
}

void tst_Changes::countsWhatAMonthIsWorth()
{
    QFETCH(Snapshot, before);
    QFETCH(Snapshot, after);
    QFETCH(QByteArray, worth);
    const Assessment first = assessed(before);
    const Changes changes = changesBetween(&first, assessedLater(after));
    QCOMPARE(changes.changes.size(), 1);
    // Divisions round at the tenth place.
    const Decimal apart = changes.changes.first().creditPerMonth - amount(worth.constData());
    QVERIFY2(apart <= amount("0.00000001") && -apart <= amount("0.00000001"),
             qPrintable(changes.changes.first().creditPerMonth.toString()));
}

void tst_Changes::mixedCurrenciesAreCountedInDollars()
{
    const auto mixed = [](Snapshot all) {
        all.customers.first().currency = u"GBP"_s; // its cost says EUR, so it is shown in dollars
        return all;
    };
    const Assessment before = assessed(mixed(with(partly())));
    const Changes changes = changesBetween(
        &before, assessedLater(mixed(withDays(with(partly()), days(u'c', 26, u'n')))));
    QCOMPARE(changes.changes.size(), 1);
    QCOMPARE(changes.changes.first().currency, u"USD"_s);
    // 12.5 dollars a day with credit.
    QCOMPARE(changes.changes.first().creditPerMonth.toString(2), u"66.18"_s);
    // Without days, and in another currency than before, only the present figures count.
    const Assessment inEuros = assessed(with(costOf(kSubscription, "85000", "0", "0")));
    const Changes lost = changesBetween(&inEuros, assessedLater(mixed(with(lacking()))));
    QCOMPARE(lost.changes.size(), 1);
    QCOMPARE(lost.changes.first().creditPerMonth, amount("187.5"));
}

void tst_Changes::mostMoneyComesFirst()
{
    Snapshot read = with(std::nullopt);
    read.subscriptions.clear();
    for (int i = 1; i <= 3; ++i) {
        Subscription one = snapshot().subscriptions.first();
        one.id = SubscriptionId(u"s-%1"_s.arg(i));
        read.subscriptions.append(one);
    }
    const auto costing = [&read](const QList<const char *> &applied, bool credit) {
        Snapshot all = read;
        for (int i = 0; i < 3; ++i)
            all.costs.append(credit
                                 ? costOf(read.subscriptions[i].id, applied[i], "0", "0")
                                 : costOf(read.subscriptions[i].id, "0", applied[i], applied[i]));
        return all;
    };
    const Assessment before = assessed(costing({"10", "30", "20"}, true));
    const Changes changes =
        changesBetween(&before, assessedLater(costing({"10", "30", "20"}, false)));
    QCOMPARE(changes.changes.size(), 3);
    QCOMPARE(changes.changes[0].subscription, SubscriptionId(u"s-2"_s));
    QCOMPARE(changes.changes[1].subscription, SubscriptionId(u"s-3"_s));
    QCOMPARE(changes.changes[2].subscription, SubscriptionId(u"s-1"_s));
}

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_changes.moc"
