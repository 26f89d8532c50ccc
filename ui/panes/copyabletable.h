// SPDX-License-Identifier: GPL-3.0-or-later
//! A read-only table whose rows Ctrl+C and the context menu copy as tab-separated text. It is as
//! high as its rows up to a bound, so that it can stand inside a scrolling pane.
#pragma once

#include <QTableView>

class QAction;

namespace Pec {

class CopyableTable : public QTableView
{
    Q_OBJECT

public:
    //! \a mostRows: shown without a scroll bar of its own; 0: takes the room it gets.
    explicit CopyableTable(int mostRows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    //! These share the room that the others leave; their words are shortened where that is little.
    void setYielding(const QList<int> &columns);
    //! The selected rows, or all when none is selected.
    void copyRows() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void shareRoom();
    void retranslate();

    int m_mostRows;
    QList<int> m_yielding;
    QAction *m_copy;
};

} // namespace Pec
