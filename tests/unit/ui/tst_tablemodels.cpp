// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/accesspathmodel.h"
#include "models/costtablemodel.h"
#include "models/figuretable.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pec;

class tst_TableModels : public QObject
{
    Q_OBJECT

private:
    static QString line(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        return cells.join(u" | "_s);
    }

private Q_SLOTS:
    void listsCostWithTheNewestFirst()
    {
        const Text text(Language::English);
        CostTableModel model(text);
        const QAbstractItemModelTester tester(&model);
        CostSeries series;
        series.grain = CostGrain::Day;
        series.currency = u"EUR"_s;
        series.read = true;
        CostParts told;
        told[CostPart::PecApplied] = Decimal::fromInteger(75);
        told[CostPart::Missed] = Decimal::fromInteger(25);
        told.eligible = Decimal::fromInteger(100);
        CostParts recent;
        recent[CostPart::TooRecent] = *Decimal::parse("3.456");
        series.columns = {{QDate(2026, 11, 19), told},
                          {QDate(2026, 11, 20), {}},
                          {QDate(2026, 11, 21), recent, true}};
        model.setSeries(series);
        QCOMPARE(line(model, 0), u"21 Nov 2026 | €3.46 | €0.00 | €0.00 | €0.00 | €3.46 | €0.00 | - "
                                 "| under 48 hours old"_s);
        QCOMPARE(line(model, 1),
                 u"20 Nov 2026 | €0.00 | €0.00 | €0.00 | €0.00 | €0.00 | €0.00 | - | "_s);
        QCOMPARE(line(model, 2), u"19 Nov 2026 | €100.00 | €75.00 | €25.00 | €0.00 | €0.00 | €0.00 "
                                 "| 75.0% | "_s);
        model.setSeries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsASelectionWhileItsFiguresStayTheSame()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model);
        FigureTable table;
        table.columns = {{u"Customer"_s}, {u"Cost"_s, true}};
        table.rows = {{{u"Jansen"_s, u"€7"_s}, CustomerId(u"c-1"_s)}};
        table.rows.first().barPermille = 400;
        table.barColumn = 1;
        model.setTable(table);
        const QPersistentModelIndex kept = model.index(0, 1);
        model.setTable(table);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(FigureTableModel::BarRole).toInt(), 400);
        QVERIFY(!model.index(0, 0).data(FigureTableModel::BarRole).isValid());
        QCOMPARE(model.row(0).customer, CustomerId(u"c-1"_s));
        QCOMPARE(line(model, 0), u"Jansen | €7"_s);
        table.rows.first().cells.last() = u"€8"_s;
        model.setTable(table);
        QVERIFY(!kept.isValid());
    }

    void listsAccessPathsWithTheirReasons()
    {
        const Text text(Language::English);
        AccessPathModel model(text);
        const QAbstractItemModelTester tester(&model);
        AccessPath path;
        path.method = AccessMethod::Aobo;
        path.principal = PrincipalId(u"7F00"_s);
        path.roleName = u"Reader"_s;
        path.roleEligible = RoleEligibility::No;
        path.scope = u"/providers/Microsoft.Management/managementGroups/x"_s;
        path.scopeKind = ScopeKind::ManagementGroup;
        path.inherited = true;
        path.timeBound = true;
        path.partnerLink = PartnerLink::NotNeeded;
        path.valid = Validity::No;
        path.reasons = {Reason::AoboRole};
        model.setPaths({path});
        QCOMPARE(line(model, 0),
                 u"AOBO | 7f00 | Reader, time-bound | %1 | %2, inherited | %3 | %4"_s.arg(
                     text.eligibility(RoleEligibility::No), text.scope(ScopeKind::ManagementGroup),
                     text.partnerLink(PartnerLink::NotNeeded), text.validity(Validity::No)));
        QCOMPARE(model.index(0, AccessPathModel::ValidColumn).data(Qt::ToolTipRole).toString(),
                 text.reason(Reason::AoboRole));
        QCOMPARE(model.index(0, AccessPathModel::ScopeColumn).data(Qt::ToolTipRole).toString(),
                 path.scope);
    }
};

QTEST_GUILESS_MAIN(tst_TableModels)
#include "tst_tablemodels.moc"
