// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pec;

class tst_TreeFilter : public QObject
{
    Q_OBJECT

private:
    static void addNames(const QAbstractItemModel &model, const QModelIndex &parent,
                         const QString &indent, QStringList &lines)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines.append(indent + index.data().toString());
            addNames(model, index, indent + u"  "_s, lines);
        }
    }
    //! Every row as its name, those below another indented.
    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList lines;
        addNames(model, {}, {}, lines);
        return lines;
    }
    static TreeFilter typed(const QString &search)
    {
        TreeFilter filter;
        filter.search = search;
        return filter;
    }

private Q_SLOTS:
    void keepsRowsThatHoldEveryTypedWord_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("part of a customer's name keeps its subscriptions")
            << u"jansen"_s << QStringList{u"Bakkerij Jansen"_s, u"  Productie"_s, u"  Test"_s};
        QTest::newRow("a subscription keeps its customer only")
            << u"WEBSHOP"_s << QStringList{u"Brouwerij De Zwaan"_s, u"  Webshop"_s};
        QTest::newRow("one word of the customer, one of the subscription")
            << u"jansen test"_s << QStringList{u"Bakkerij Jansen"_s, u"  Test"_s};
        QTest::newRow("a domain") << u"groenhof.example"_s
                                  << QStringList{u"Groenhof Tuinbouw"_s, u"  Kassen"_s};
        QTest::newRow("an id") << u"00000060-0000"_s
                               << QStringList{u"Groenhof Tuinbouw"_s, u"  Kassen"_s};
        QTest::newRow("two words of one row")
            << u"lighthouse webshop"_s << QStringList{u"Brouwerij De Zwaan"_s, u"  Webshop"_s};
        QTest::newRow("words of a reason")
            << u"cost read sandbox"_s << QStringList{u"Fjord Analytics"_s, u"  Sandbox"_s};
        QTest::newRow("letters beyond ASCII, other case")
            << u"LUMIÈRE"_s << QStringList{u"Atelier Lumière"_s, u"  Site web"_s};
        QTest::newRow("nothing holds it") << u"zzz"_s << QStringList();
        QTest::newRow("a pattern is only letters") << u".*"_s << QStringList();
        QTest::newRow("more words than can be told apart")
            << (u"webshop "_s.repeated(40)) << QStringList{u"Brouwerij De Zwaan"_s, u"  Webshop"_s};
    }

    void keepsRowsThatHoldEveryTypedWord()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, rows);
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.sort(int(CustomerColumn::Name));
        model.setAssessment(sampleAssessment());
        model.setFilter(typed(search));
        QCOMPARE(names(model), rows);
        model.setFilter(typed(u"  "_s));
        QCOMPARE(model.rowCount(), 8);
    }

    void aMegabyteOfTextIsSearchedAndFindsNothing()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        model.setAssessment(sampleAssessment());
        model.setFilter(typed(QString(1'000'000, u'x')));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(typed(u"\t\u202e%n \\"_s));
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsWhatIsTicked_data()
    {
        QTest::addColumn<TreeFilter>("filter");
        QTest::addColumn<QStringList>("rows");
        TreeFilter filter;
        filter.statuses = {Status::NoCost};
        QTest::newRow("a status") << filter << QStringList{u"Groenhof Tuinbouw"_s, u"  Kassen"_s};
        filter = {};
        filter.reasons = {Reason::CostUnknown};
        QTest::newRow("a reason") << filter << QStringList{u"Fjord Analytics"_s, u"  Sandbox"_s};
        filter.statuses = {Status::Earning};
        QTest::newRow("groups have to agree") << filter << QStringList();
        filter = {};
        filter.access = {AccessFacet::Lighthouse};
        filter.search = u"webshop"_s;
        QTest::newRow("ticks and words")
            << filter << QStringList{u"Brouwerij De Zwaan"_s, u"  Webshop"_s};
        filter = {};
        filter.owners = {u"Anna"_s};
        QTest::newRow("an owner") << filter << QStringList{u"Groenhof Tuinbouw"_s, u"  Kassen"_s};
        filter = {};
        filter.resellers = {ResellerId(u"nobody"_s)};
        QTest::newRow("a reseller that is no longer there") << filter << QStringList();
    }

    void keepsWhatIsTicked()
    {
        QFETCH(TreeFilter, filter);
        QFETCH(QStringList, rows);
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        const auto sample = sampleAssessment();
        model.setAssessment(sample);
        for (const CustomerAssessment &customer : std::as_const(sample->customers)) {
            if (customer.name == u"Groenhof Tuinbouw"_s)
                model.setNotes({{customer.id, {{}, u"Anna"_s, {}}}});
        }
        model.setFilter(filter);
        QCOMPARE(names(model), rows);
        QCOMPARE(TreeFilter::fromJson(filter.toJson()), filter);
    }

    void showsTheCustomersThatTheHeadLineCounts()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const auto sample = sampleAssessment();
        model.setAssessment(sample);
        model.setFilter(TreeFilter::needingAction());
        int needing = 0;
        for (const CustomerAssessment &customer : std::as_const(sample->customers))
            needing += needsAction(customer.status);
        QVERIFY(needing > 0);
        QCOMPARE(model.shown().customers, needing);
    }

    void savedFiltersReadBackAndPassOverWhatTheyDoNotKnow()
    {
        TreeFilter filter;
        filter.search = u"de zwaan"_s;
        filter.statuses = {Status::NotEarning, Status::CannotTell};
        filter.access = {AccessFacet::None};
        filter.roles = {RoleFacet::EligibleTimeBound};
        filter.reasons = {Reason::AoboRemoved};
        filter.resellers = {ResellerId(), ResellerId(u"r1"_s)};
        filter.owners = {QString(), u"Anna"_s};
        filter.needsAction = true;
        QCOMPARE(TreeFilter::fromJson(filter.toJson()), filter);
        QCOMPARE(TreeFilter::fromJson({}), TreeFilter());
        QCOMPARE(TreeFilter::fromJson({{u"statuses"_s, u"nonsense"_s}, {u"roles"_s, 3}}),
                 TreeFilter());
    }

    void groupsByResellerAndAsAList()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        const auto sample = sampleAssessment();
        ResellerAssessment alfa;
        alfa.reseller = sample->customers.first().reseller;
        alfa.customers = 1;
        alfa.needingAction = 1;
        alfa.totals = sample->customers.first().totals;
        ResellerAssessment none;
        for (CustomerAssessment &customer : sample->customers) {
            if (customer.reseller && customer.reseller->id != alfa.reseller->id)
                customer.reseller.reset();
        }
        sample->resellers = {none, alfa};
        model.setAssessment(sample);
        model.sort(int(CustomerColumn::Name));
        model.setGrouping(Grouping::Resellers);
        QCOMPARE(names(model).first(), u"Alfa IT Diensten"_s);
        const QModelIndex reseller = model.index(0, int(CustomerColumn::Reason));
        QVERIFY(reseller.data().toString().startsWith(u"1 of 1 customer"_s));
        QVERIFY(!model.customer(reseller));
        QVERIFY(names(model).contains(u"Without a reseller"_s));

        model.setGrouping(Grouping::Subscriptions);
        int subscriptions = 0;
        for (const CustomerAssessment &customer : std::as_const(sample->customers))
            subscriptions += int(customer.subscriptions.size());
        QCOMPARE(model.rowCount(), subscriptions);
        QCOMPARE(model.shown(), (CustomerTreeModel::Counts{8, subscriptions}));
        model.setFilter(typed(u"jansen"_s));
        QCOMPARE(names(model), QStringList());
    }

    void ordersByRawValuesAndNamesTiesFromAToZ()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        const auto customers = [&] {
            QStringList lines;
            for (int row = 0; row < model.rowCount(); ++row)
                lines.append(model.index(row, 0).data().toString().section(u' ', 0, 0));
            return lines;
        };
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(0, 0);
        const QString name = kept.data().toString();
        model.sort(int(CustomerColumn::Name));
        QStringList sorted = customers();
        QCOMPARE(sorted.first(), u"Atelier"_s);
        QCOMPARE(kept.data().toString(), name);
        model.sort(int(CustomerColumn::Name), Qt::DescendingOrder);
        std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(customers(), sorted);
        QCOMPARE(layouts.size(), 2);
        QCOMPARE(resets.size(), 0);

        model.sort(int(CustomerColumn::MissedCredit), Qt::DescendingOrder);
        double last = 1e300;
        for (int row = 0; row < model.rowCount(); ++row) {
            const double number = *CustomerCells::number(model.row(model.index(row, 0)),
                                                         CustomerColumn::MissedCredit);
            QVERIFY(number <= last);
            last = number;
        }
    }

    void followsARefreshWhileItSearches()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        model.setFilter(typed(u"webshop"_s));
        auto next = sampleAssessment();
        next->customers[0].subscriptions[1].name = u"Webshop oud"_s;
        next->customers.removeAt(6);
        model.setAssessment(next);
        QCOMPARE(names(model), (QStringList{u"Bakkerij Jansen"_s, u"  Webshop oud"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_TreeFilter)
#include "tst_treefilter.moc"
