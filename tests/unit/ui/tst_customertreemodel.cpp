// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "models/rowsastext.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Pec;

class tst_CustomerTreeModel : public QObject
{
    Q_OBJECT

private:
    static QModelIndex named(const CustomerTreeModel &model, const QString &name,
                             const QModelIndex &parent = {})
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString() == name)
                return model.index(row, 0, parent);
        }
        return {};
    }

    static QString line(const CustomerTreeModel &model, const QModelIndex &row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        return cells.join(u" | "_s);
    }

private Q_SLOTS:
    void printsEveryColumn()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        const QModelIndex first = named(model, u"Bakkerij Jansen"_s);
        QCOMPARE(line(model, first),
                 u"Bakkerij Jansen | Not earning | no AOBO role | none · AOBO | "
                 u"Owner, eligible | not needed | "
                 "€12,697 | 0.0% | €1,870 | Alfa IT Diensten | €12,467 | "_s);
        QCOMPARE(
            line(model, named(model, u"Productie"_s, first)),
            u"Productie | Not earning | no AOBO role | none |  |  | €12,467 | 0.0% | €1,870 | Alfa IT Diensten | €12,467 | "_s);
        const QModelIndex fjord = named(model, u"Fjord Analytics"_s);
        QCOMPARE(
            line(model, fjord),
            u"Fjord Analytics | Cannot tell | access not readable · cost not read | not readable |  |  | $8,310 | 0.0% | $0 – $1,247 |  | $8,310 | "_s);
        // Cost that was not read is not a zero.
        QCOMPARE(
            line(model, named(model, u"Sandbox"_s, fjord)),
            u"Sandbox | Cannot tell | cost not read | none |  |  | not known |  |  |  |  | "_s);
    }

    void newFiguresOfTheSameRowsAreNoReset()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        model.sort(int(CustomerColumn::Name));
        const QPersistentModelIndex first = model.index(0, 0);
        const QString name = first.data().toString();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setAssessment(sampleAssessment());
        QVERIFY(changes.size() > 0);
        QCOMPARE(layouts.size(), 0);

        // A new name moves its row, and whoever holds the row follows.
        auto next = sampleAssessment();
        for (CustomerAssessment &customer : next->customers) {
            if (customer.name == name)
                customer.name = u"Zwart en Zoon"_s;
        }
        model.setAssessment(next);
        QCOMPARE(layouts.size(), 1);
        QCOMPARE(first.row(), model.rowCount() - 1);
        QCOMPARE(first.data().toString(), u"Zwart en Zoon"_s);
        QCOMPARE(resets.size(), 0);
    }

    void otherRowsAreAResetAndFoundAgainByKey()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        model.sort(int(CustomerColumn::Name));
        const QModelIndex customer = model.index(2, 0);
        const QString customerName = customer.data().toString();
        const QSet<QString> keys{model.keyOf(customer), model.keyOf(model.index(0, 0, customer)),
                                 u"cgone"_s};
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto next = sampleAssessment();
        for (qsizetype i = next->customers.size(); i-- > 0;) {
            if (next->customers[i].name != customerName)
                next->customers.removeAt(i);
        }
        model.setAssessment(next);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.indexesOfKeys(keys).size(), 2);
        QCOMPARE(model.indexesOfKeys(keys).first().data().toString(), customerName);
    }

    void namesACustomerAsPeopleHereCallIt()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        const auto sample = sampleAssessment();
        model.setAssessment(sample);
        model.sort(int(CustomerColumn::Name));
        const CustomerAssessment &last = *model.customer(model.index(7, 0));
        model.setNotes({{last.id, {u"Aardig"_s, u"Anna"_s, {}}}});
        QCOMPARE(model.index(0, 0).data().toString(), u"Aardig"_s);
        QCOMPARE(model.index(0, int(CustomerColumn::Owner)).data().toString(), u"Anna"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(last.name));
    }

    void emptiesForAnotherTenant()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        model.setAssessment(nullptr);
        QCOMPARE(model.rowCount(), 0);
        model.setAssessment(sampleAssessment());
        QCOMPARE(model.rowCount(), 8);
    }

    void saysRowsAgainInAnotherLanguage()
    {
        Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex status = model.index(0, int(CustomerColumn::Status));
        const Status value = CustomerCells::status(model.row(status));
        text = Text(Language::Dutch);
        model.retranslate();
        QCOMPARE(changes.size(), 9); // the customers, and the subscriptions of each
        QCOMPARE(status.data().toString(), text.status(value));
    }

    void findsCustomerAndSubscriptionOfARow()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        model.setAssessment(sampleAssessment());
        const QModelIndex customer = named(model, u"Fjord Analytics"_s);
        const QModelIndex subscription = named(model, u"Sandbox"_s, customer).siblingAtColumn(3);
        QVERIFY(!model.subscription(customer));
        QCOMPARE(model.customer(subscription)->id, model.customer(customer)->id);
        QCOMPARE(model.subscription(subscription)->name, u"Sandbox"_s);
        QVERIFY(!model.customer({}));
    }

    void copiesRowsForASpreadsheet()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        auto sample = sampleAssessment();
        sample->customers[0].name = u"=cmd()\tJansen"_s;
        model.setAssessment(sample);
        QCOMPARE(rowsAsText({named(model, u"=cmd()\tJansen"_s).siblingAtColumn(3),
                             named(model, u"Groenhof Tuinbouw"_s)},
                            {0, 1}),
                 u"Name\tStatus\n'=cmd() Jansen\tNot earning\nGroenhof Tuinbouw\tNo cost\n"_s);
        QCOMPARE(rowsAsText({}, {0}), QString());
    }

    void pastesNothingThatRuns_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cell");
        QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("behind a space") << u" =1"_s << u"' =1"_s;
        QTest::newRow("a command") << u"-1+cmd|' /C calc'!A0"_s << u"'-1+cmd|' /C calc'!A0"_s;
        QTest::newRow("a reference") << u"-Sheet1!A1"_s << u"'-Sheet1!A1"_s;
        QTest::newRow("wide signs") << u"\uff0b1"_s << u"'\uff0b1"_s;
        QTest::newRow("an amount") << u"-1,234.50"_s << u"-1,234.50"_s;
        QTest::newRow("an amount of euros") << u"-1.234,50 EUR"_s << u"-1.234,50 EUR"_s;
        QTest::newRow("an amount behind its sign") << u"-\u20ac5"_s << u"-\u20ac5"_s;
        QTest::newRow("cells and lines") << u"a\tb\r\nc"_s << u"a b  c"_s;
    }
    void pastesNothingThatRuns()
    {
        QFETCH(QString, words);
        QFETCH(QString, cell);
        QStringListModel model({words});
        model.setHeaderData(0, Qt::Horizontal, u"Name"_s);
        QCOMPARE(rowsAsText({model.index(0, 0)}, {0}).section(u'\n', 1, 1), cell);
    }
};

QTEST_GUILESS_MAIN(tst_CustomerTreeModel)
#include "tst_customertreemodel.moc"
