// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "support/sampleassessment.h"
#include "tree/customertree.h"
#include "tree/filterbar.h"
#include "tree/matchdelegate.h"
#include "tree/viewsheet.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Pec;

class tst_CustomerTree : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        Set()
            : model(text, {})
            , tree(model)
            , bar(text, model)
        {
            model.setAssessment(sample);
            bar.setAssessment(sample);
            tree.sortByColumn(int(CustomerColumn::Name), Qt::AscendingOrder);
            tree.resize(900, 500);
            tree.show();
        }
        void search(const QString &typed) { bar.setSearch(typed); }
        [[nodiscard]] QModelIndex named(const QString &name) const
        {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() == name)
                    return model.index(row, 0);
            }
            return {};
        }

        Theme theme{ThemeChoice::Light};
        Text text{Language::English};
        std::shared_ptr<Assessment> sample = sampleAssessment();
        CustomerTreeModel model;
        CustomerTree tree;
        FilterBar bar;
    };

private Q_SLOTS:
    void opensWhatASearchFindsAndFoldsItAgainAfterwards()
    {
        Set set;
        set.tree.expand(set.named(u"Groenhof Tuinbouw"_s));
        set.search(u"webshop"_s);
        QCOMPARE(set.model.rowCount(), 1);
        QVERIFY(set.tree.isExpanded(set.model.index(0, 0)));
        set.search({});
        QCOMPARE(set.model.rowCount(), 8);
        QVERIFY(set.tree.isExpanded(set.named(u"Groenhof Tuinbouw"_s)));
        QVERIFY(!set.tree.isExpanded(set.named(u"Brouwerij De Zwaan"_s)));
    }

    void keepsTheSelectionThroughAFilterAndOtherRows()
    {
        Set set;
        set.tree.setCurrentIndex(set.named(u"Brouwerij De Zwaan"_s));
        QSignalSpy changes(&set.tree, &CustomerTree::selectedRowsChanged);
        set.search(u"zwaan"_s);
        QCOMPARE(set.tree.currentIndex().data().toString(), u"Brouwerij De Zwaan"_s);
        QCOMPARE(changes.size(), 1);
        auto next = sampleAssessment();
        next->customers.removeFirst();
        set.model.setAssessment(next);
        QCOMPARE(set.tree.selectionModel()->selectedRows().size(), 1);
        set.search(u"no such customer"_s);
        QVERIFY(!set.tree.selectionModel()->hasSelection());
        QVERIFY(set.tree.rowsInViewOrder().isEmpty());
    }

    void marksWhatWasTypedAlsoWhereNoRowGoes()
    {
        Set set;
        set.search(u"z"_s);
        const QImage before = set.tree.grab().toImage();
        set.search(u"zwaan"_s);
        const int rows = set.model.rowCount();
        const QImage marked = set.tree.grab().toImage();
        set.search(u"zwaan de"_s);
        QCOMPARE(set.model.rowCount(), rows);
        QVERIFY(set.tree.grab().toImage() != marked);
        QVERIFY(before != marked);
    }

    void findsWordsInATextInAnyCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("marked");
        QTest::newRow("one word") << u"De Zwaan"_s << QStringList{u"zwa"_s} << u"De [Zwa]an"_s;
        QTest::newRow("twice") << u"anna"_s << QStringList{u"n"_s} << u"a[nn]a"_s;
        QTest::newRow("two that overlap")
            << u"abcd"_s << QStringList{u"bc"_s, u"ab"_s} << u"[abc]d"_s;
        QTest::newRow("not there") << u"abcd"_s << QStringList{u"x"_s} << u"abcd"_s;
        QTest::newRow("an empty word marks nothing")
            << u"ab"_s << QStringList{QString()} << u"ab"_s;
    }

    void findsWordsInATextInAnyCase()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto matches = matchesIn(text, words);
        for (qsizetype i = matches.size(); i-- > 0;) {
            text.insert(matches[i].start + matches[i].length, u']');
            text.insert(matches[i].start, u'[');
        }
        QTEST(text, "marked");
    }

    void aTickIsTakenAwayWithItsButton()
    {
        Set set;
        TreeFilter filter;
        filter.statuses = {Status::NoCost};
        filter.needsAction = false;
        set.bar.setFilter(filter);
        set.bar.show();
        QCOMPARE(set.model.rowCount(), 1);
        QToolButton *tick = nullptr;
        const QList<QToolButton *> buttons = set.bar.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text().startsWith(set.text.status(Status::NoCost)))
                tick = button;
        }
        QVERIFY(tick);
        QVERIFY(!tick->accessibleName().isEmpty());
        tick->click();
        QVERIFY(set.model.filter().isEmpty());
        QCOMPARE(set.model.rowCount(), 8);
    }

    void theViewAsATableHasOneRowASubscription()
    {
        Set set;
        const QList<int> columns{int(CustomerColumn::Name), int(CustomerColumn::Status),
                                 int(CustomerColumn::MissedCredit), int(CustomerColumn::Cost)};
        const Sheet all = sheetOfView(set.model, columns, *set.sample, set.text);
        int subscriptions = 0;
        Decimal cost;
        for (const CustomerAssessment &customer : std::as_const(set.sample->customers)) {
            subscriptions += int(customer.subscriptions.size());
            for (const SubscriptionAssessment &one : customer.subscriptions)
                cost += one.totals.cost;
        }
        QCOMPARE(all.rows.size(), subscriptions);
        QCOMPARE(all.headings.last(), u"Cost"_s);
        Decimal written;
        for (const QList<SheetCell> &row : all.rows) {
            QCOMPARE(row.size(), all.headings.size());
            if (const auto *amount = std::get_if<Decimal>(&row.last()))
                written += *amount;
            else // not known is an empty cell, never a zero
                QVERIFY(std::holds_alternative<std::monostate>(row.last()));
        }
        QCOMPARE(written, cost);

        set.search(u"webshop"_s);
        const Sheet some = sheetOfView(set.model, columns, *set.sample, set.text);
        QCOMPARE(some.rows.size(), 1);
        QCOMPARE(some.preface.size(), all.preface.size() + 1);
    }
};

QTEST_MAIN(tst_CustomerTree)
#include "tst_customertree.moc"
