// SPDX-License-Identifier: GPL-3.0-or-later
//! The tree of customers: keeps selection, expansion and place whatever the model does, opens what
//! a filter found, copies rows and ids, and lets columns be chosen on its header.
#pragma once

#include "models/treefilter.h"

#include <QByteArray>
#include <QSet>
#include <QTreeView>

class QAction;

namespace Pec {

class CustomerTreeModel;
class MatchDelegate;

class CustomerTree : public QTreeView
{
    Q_OBJECT

public:
    //! \a model must outlive the view.
    explicit CustomerTree(CustomerTreeModel &model, QWidget *parent = nullptr);

    //! Width, order, visibility and sort; falls back to the default columns.
    void restoreColumns(const QByteArray &state);
    [[nodiscard]] QByteArray columns() const;
    //! Widens columns to their words, as long as nobody has chosen widths.
    void fitColumns();

    [[nodiscard]] QModelIndexList rowsInViewOrder() const; //!< the selected ones
    [[nodiscard]] QList<int> shownColumns() const; //!< from left to right

    void openEverything();
    void copyRows() const; //!< the selected rows, tab-separated
    void copyId() const; //!< ids of the selected rows, one a line

Q_SIGNALS:
    //! Other rows are selected, or the same ones have other data.
    void selectedRowsChanged();
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

private:
    void rememberState();
    void restoreState();
    void openRows(const QModelIndex &parent);
    void rememberOpened(const QModelIndex &parent);
    void setDefaultColumns();
    void showColumnMenu(const QPoint &position);
    void retranslate();

    CustomerTreeModel &m_model;
    MatchDelegate *m_matches;
    bool m_ownWidths = false; //!< restored from an earlier run
    bool m_showsFound = false; //!< all is open because a filter is set
    QSet<QString> m_opened; //!< by hand, while no filter was set
    QSet<QString> m_selected;
    QString m_current;
    int m_scrolled = 0;
    TreeFilter m_shownFilter;
    QAction *m_copyRows;
    QAction *m_copyId;
};

} // namespace Pec
