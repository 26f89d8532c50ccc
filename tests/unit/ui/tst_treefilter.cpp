// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/customerfilter.h"
#include "models/customertreemodel.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pec;

class tst_CustomerFilter : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex customer = model.index(row, 0);
            lines.append(customer.data().toString());
            for (int child = 0; child < model.rowCount(customer); ++child)
                lines.append(u"  "_s + model.index(child, 0, customer).data().toString());
        }
        return lines;
    }

private Q_SLOTS:
    void keepsRowsThatHoldEveryTypedWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("part of a customer's name keeps its subscriptions")
            << u"jansen"_s << QStringList{u"Bakkerij Jansen"_s, u"  Productie"_s, u"  Test"_s};
        QTest::newRow("a subscription keeps its customer only")
            << u"WEBSHOP"_s << QStringList{u"Brouwerij De Zwaan"_s, u"  Webshop"_s};
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
    }

    void keepsRowsThatHoldEveryTypedWord()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, rows);
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        CustomerFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        filter.sort(CustomerTreeModel::NameColumn);
        model.setAssessment(sampleAssessment());
        filter.setSearch(typed);
        QCOMPARE(names(filter), rows);
        filter.setSearch(u"  "_s);
        QCOMPARE(filter.rowCount(), 8);
    }

    void ordersByRawValuesAndNamesTiesFromAToZ()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        CustomerFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        model.setAssessment(sampleAssessment());
        const auto customers = [&] {
            QStringList lines;
            for (int row = 0; row < filter.rowCount(); ++row)
                lines.append(filter.index(row, 0).data().toString().section(u' ', 0, 0));
            return lines;
        };
        filter.sort(CustomerTreeModel::MissedCreditColumn, Qt::DescendingOrder);
        QCOMPARE(customers(), (QStringList{u"Bakkerij"_s, u"Donaudampfschifffahrtsgesellschaft"_s,
                                           u"Fjord"_s, u"Brouwerij"_s, u"Atelier"_s, u"Groenhof"_s,
                                           u"Kliniek"_s, u"Van"_s}));
        // 905 is less than 12,467: as text it would not be.
        filter.sort(CustomerTreeModel::CostColumn, Qt::AscendingOrder);
        QCOMPARE(customers(),
                 (QStringList{u"Groenhof"_s, u"Kliniek"_s, u"Atelier"_s, u"Brouwerij"_s, u"Fjord"_s,
                              u"Bakkerij"_s, u"Donaudampfschifffahrtsgesellschaft"_s, u"Van"_s}));
    }

    void followsAnUpdateWhileItSearches()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        CustomerFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        model.setAssessment(sampleAssessment());
        filter.setSearch(u"webshop"_s);
        auto next = sampleAssessment();
        next->customers[0].subscriptions[1].name = u"Webshop oud"_s;
        next->customers.removeAt(6);
        model.setAssessment(next);
        QCOMPARE(names(filter), (QStringList{u"Bakkerij Jansen"_s, u"  Webshop oud"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_CustomerFilter)
#include "tst_customerfilter.moc"
