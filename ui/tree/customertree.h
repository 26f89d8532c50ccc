// SPDX-License-Identifier: GPL-3.0-or-later
//! The tree of customers: copies rows and ids, and lets columns be chosen on its header.
#pragma once

#include <QByteArray>
#include <QTreeView>

class QAction;

namespace Pec {

class CustomerTree : public QTreeView
{
    Q_OBJECT

public:
    explicit CustomerTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    //! Width, order, visibility and sort; falls back to the default columns.
    void restoreColumns(const QByteArray &state);
    [[nodiscard]] QByteArray columns() const;
    //! Widens columns to their words, as long as nobody has chosen widths.
    void fitColumns();

    void copyRows() const; //!< the selected rows, tab-separated
    void copyId() const; //!< ids of the selected rows, one a line

protected:
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

private:
    void setDefaultColumns();
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QModelIndexList rowsInViewOrder() const;
    void retranslate();

    bool m_ownWidths = false; //!< restored from an earlier run
    QAction *m_copyRows;
    QAction *m_copyId;
};

} // namespace Pec
