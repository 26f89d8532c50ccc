// SPDX-License-Identifier: GPL-3.0-or-later
//! A short read-only table of words and figures that somebody else computed: set as a whole, and
//! set again in another language. Each row may lead somewhere, and may carry a bar.
#pragma once

#include "domain/explanation.h"

#include <QAbstractTableModel>

#include <optional>

namespace Pec {

struct FigureTable
{
    struct Column
    {
        QString head;
        bool isNumber = false;
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Row
    {
        QStringList cells;
        CustomerId customer = {}; //!< where the row leads; both empty: nowhere
        SubscriptionId subscription = {};
        int code = -1; //!< of what else it leads to, by whoever made the table
        int barPermille = -1; //!< length of a bar in barColumn; below 0: none
        QString tip = {};
        std::optional<RuleResult> mark = {}; //!< drawn before the words of markColumn
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Column> columns;
    QList<Row> rows;
    int barColumn = -1;
    int markColumn = -1;
    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        BarRole = Qt::UserRole + 1, //!< permille; invalid: none
        MarkRole, //!< a RuleResult; invalid: none
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Does nothing for an equal table, so that a selection outlives a refresh.
    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable::Row &row(int row) const { return m_table.rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigureTable m_table;
};

} // namespace Pec
