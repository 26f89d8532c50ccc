// SPDX-License-Identifier: GPL-3.0-or-later
//! Search and order of the customer tree. A row stays when it, a row above or a row below it holds
//! every typed word.
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

namespace Pec {

class CustomerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CustomerFilter(QObject *parent = nullptr);

    void setSearch(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace Pec
