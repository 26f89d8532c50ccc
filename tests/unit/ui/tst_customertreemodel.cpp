// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "models/rowsastext.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pec;

class tst_CustomerTreeModel : public QObject
{
    Q_OBJECT

private:
    //! Every row as its name, subscriptions indented.
    static QStringList names(const CustomerTreeModel &model)
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
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(line(model, first), u"Bakkerij Jansen | Not earning | AOBO gone | none · AOBO | "
                                     u"Owner, eligible | not needed | "
                                     "€12,697 | 0.0% | €1,870 | Alfa IT Diensten"_s);
        QCOMPARE(
            line(model, model.index(0, 0, first)),
            u"Productie | Not earning | AOBO gone | none |  |  | €12,467 | 0.0% | €1,870 | Alfa IT Diensten"_s);
        QCOMPARE(
            line(model, model.index(4, 0)),
            u"Fjord Analytics | Cannot tell | access not readable · cost not read | not readable |  |  | $8,310 | 0.0% | $0 – $1,247 | "_s);
        // Cost that was not read is not a zero.
        QCOMPARE(line(model, model.index(1, 0, model.index(4, 0))),
                 u"Sandbox | Cannot tell | cost not read | none |  |  | not known |  |  | "_s);
    }

    void keepsRowsThatStayThroughEveryKindOfUpdate()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        const QAbstractItemModelTester tester(&model);
        model.setAssessment(sampleAssessment());
        const QStringList before = names(model);
        const QPersistentModelIndex kept = model.index(1, 0);
        const QPersistentModelIndex keptChild = model.index(1, 0, kept);
        const QPersistentModelIndex gone = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        auto next = sampleAssessment();
        next->customers.removeAt(5);
        next->customers.removeFirst();
        next->customers[0].name = u"Van Dam Transport"_s;
        next->customers[0].subscriptions.move(0, 1);
        SubscriptionAssessment added = next->customers[0].subscriptions.first();
        added.id = SubscriptionId(u"new"_s);
        added.name = u"Nieuw"_s;
        next->customers[0].subscriptions.prepend(added);
        next->customers[1].subscriptions.clear();
        model.setAssessment(next);

        QVERIFY(!gone.isValid());
        QCOMPARE(kept.data().toString(), u"Van Dam Transport"_s);
        QCOMPARE(keptChild.data().toString(), u"Magazijn"_s);
        QCOMPARE(model.rowCount(kept), 3);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(names(model).mid(0, 5),
                 (QStringList{u"Van Dam Transport"_s, u"  Hoofdabonnement"_s, u"  Magazijn"_s,
                              u"  Nieuw"_s, next->customers[1].name}));

        auto again = sampleAssessment();
        model.setAssessment(again);
        QStringList sorted = names(model);
        QStringList expected = before;
        sorted.sort();
        expected.sort();
        QCOMPARE(sorted, expected);
        QCOMPARE(resets.size(), 0);
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
        text = Text(Language::Dutch);
        model.retranslate();
        QCOMPARE(changes.size(), 9); // the customers, and the subscriptions of each
        QCOMPARE(model.index(0, CustomerTreeModel::StatusColumn).data().toString(),
                 text.status(Status::NotEarning));
    }

    void findsCustomerAndSubscriptionOfARow()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        model.setAssessment(sampleAssessment());
        const QModelIndex customer = model.index(2, 0);
        const QModelIndex subscription = model.index(1, 3, customer);
        QVERIFY(!model.subscription(customer));
        QCOMPARE(model.customer(subscription)->id, model.customer(customer)->id);
        QCOMPARE(model.subscription(subscription)->name, u"Entwicklung"_s);
        QVERIFY(!model.customer({}));
    }

    void copiesRowsForASpreadsheet()
    {
        const Text text(Language::English);
        CustomerTreeModel model(text, {});
        auto sample = sampleAssessment();
        sample->customers[0].name = u"=cmd()\tJansen"_s;
        model.setAssessment(sample);
        QCOMPARE(rowsAsText({model.index(0, 3), model.index(5, 0)}, {0, 1}),
                 u"Name\tStatus\n'=cmd() Jansen\tNot earning\nGroenhof Tuinbouw\tNo cost\n"_s);
        QCOMPARE(rowsAsText({}, {0}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_CustomerTreeModel)
#include "tst_customertreemodel.moc"
