// SPDX-License-Identifier: GPL-3.0-or-later
//! The same figures as the cost chart, as a table: for reading, copying and screen readers.
#pragma once

#include "series/costseries.h"
#include "text/text.h"

#include <QAbstractTableModel>

namespace Pec {

class CostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        TotalColumn,
        FirstPartColumn, //!< then the others, in the order of CostPart
        ShareColumn = FirstPartColumn + kCostPartCount,
        NoteColumn,
        ColumnCount
    };

    explicit CostTableModel(const Text &text, QObject *parent = nullptr);

    void setSeries(const CostSeries &series);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString displayText(const CostColumn &column, int section) const;

    const Text &m_text;
    CostSeries m_series;
};

} // namespace Pec
