// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/viewsheet.h"

#include "core/strings.h"
#include "models/customertreemodel.h"

#include <QCoreApplication>

namespace Pec {

namespace {

QString translated(const char *words) { return QCoreApplication::translate("ViewSheet", words); }

class Writer
{
public:
    Writer(const CustomerTreeModel &model, const QList<int> &columns)
        : m_model(model)
        , m_cells(model.cells())
    {
        for (const int column : columns) {
            const auto one = CustomerColumn(column);
            if (one != CustomerColumn::Name && one != CustomerColumn::Reseller)
                m_columns.append(one);
        }
    }

    [[nodiscard]] QStringList headings() const
    {
        QStringList headings{m_cells.heading(CustomerColumn::Reseller),
                             translated(QT_TRANSLATE_NOOP("ViewSheet", "Customer")),
                             translated(QT_TRANSLATE_NOOP("ViewSheet", "Customer's tenant")),
                             translated(QT_TRANSLATE_NOOP("ViewSheet", "Subscription")),
                             translated(QT_TRANSLATE_NOOP("ViewSheet", "Subscription ID")),
                             translated(QT_TRANSLATE_NOOP("ViewSheet", "Currency"))};
        for (const CustomerColumn column : m_columns) {
            if (column != CustomerColumn::MissedCredit) {
                headings.append(m_cells.heading(column));
                continue;
            }
            headings << translated(QT_TRANSLATE_NOOP("ViewSheet", "Missed credit, low"))
                     << translated(QT_TRANSLATE_NOOP("ViewSheet", "Missed credit, high"));
        }
        return headings;
    }

    void addRows(const QModelIndex &parent, QList<QList<SheetCell>> &rows) const
    {
        for (int position = 0; position < m_model.rowCount(parent); ++position) {
            const QModelIndex index = m_model.index(position, 0, parent);
            const TreeRow &row = m_model.row(index);
            if (row.isLeaf() && row.customer)
                rows.append(cellsOf(row));
            else
                addRows(index, rows);
        }
    }

private:
    [[nodiscard]] QList<SheetCell> cellsOf(const TreeRow &row) const
    {
        TreeRow customer = row;
        customer.subscription = nullptr;
        QList<SheetCell> cells{m_cells.words(row, CustomerColumn::Reseller), m_cells.name(customer),
                               customer.id()};
        if (row.subscription)
            cells << m_cells.name(row) << row.id();
        else
            cells << SheetCell() << SheetCell();
        cells.append(m_cells.currency(row));
        for (const CustomerColumn column : m_columns)
            addCells(row, column, cells);
        return cells;
    }

    void addCells(const TreeRow &row, CustomerColumn column, QList<SheetCell> &cells) const
    {
        const auto known = [&](Decimal amount) {
            return CustomerCells::costKnown(row) ? SheetCell(amount) : SheetCell();
        };
        const Totals &totals = CustomerCells::totals(row);
        switch (column) {
        case CustomerColumn::Cost:
            cells.append(known(totals.cost));
            break;
        case CustomerColumn::EligibleCost:
            cells.append(known(totals.eligible()));
            break;
        case CustomerColumn::MissedCredit:
            cells << known(totals.missedCreditLow) << known(totals.missedCreditHigh);
            break;
        case CustomerColumn::PecShare: {
            const std::optional<int> share = totals.pecShareBasisPoints();
            cells.append(share && CustomerCells::costKnown(row) ? SheetCell(ShareCell{*share})
                                                                : SheetCell());
            break;
        }
        case CustomerColumn::Owner:
            cells.append(m_cells.ownerOf(*row.customer));
            break;
        default:
            cells.append(m_cells.words(row, column));
        }
    }

    const CustomerTreeModel &m_model;
    const CustomerCells &m_cells;
    QList<CustomerColumn> m_columns;
};

} // namespace

Sheet sheetOfView(const CustomerTreeModel &model, const QList<int> &columns,
                  const Assessment &assessment, const Text &text)
{
    const Writer writer(model, columns);
    Sheet sheet;
    sheet.title = translated(QT_TRANSLATE_NOOP("ViewSheet", "Customers"));
    sheet.preface = {
        assessment.partnerName,
        translated(QT_TRANSLATE_NOOP("ViewSheet", "Period %1 to %2 (UTC), read %3"))
            .arg(text.date(assessment.period.from), text.date(assessment.period.to),
                 text.dateTime(assessment.readAt)),
        text.formula(assessment),
    };
    if (!model.filter().isEmpty()) {
        sheet.preface.append(translated(
            QT_TRANSLATE_NOOP("ViewSheet", "A search or filter was set: this is not all.")));
    }
    sheet.headings = writer.headings();
    writer.addRows({}, sheet.rows);
    return sheet;
}

} // namespace Pec
