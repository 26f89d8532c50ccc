// SPDX-License-Identifier: GPL-3.0-or-later
//! The findings of a subject with what was decided about them, one a row.
#pragma once

#include "models/plandesk.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>

namespace Pec {

class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        StateColumn,
        ValueColumn,
        CustomerColumn,
        SubscriptionColumn,
        OwnerColumn,
        DueColumn,
        ColumnCount
    };
    //! Raw values, to sort by.
    static constexpr int kSortRole = Qt::UserRole;

    using IconOf = std::function<QIcon(PlanState)>;
    //! \a desk must outlive the model.
    PlanModel(const Text &text, const PlanDesk &desk, IconOf iconOf, QObject *parent = nullptr);

    //! Of one customer or subscription; both empty: all.
    void show(const CustomerId &customer, const SubscriptionId &subscription);
    void show(const QSet<CustomerId> &customers); //!< of several
    void retranslate();
    [[nodiscard]] FindingId idAt(int row) const;
    [[nodiscard]] int rowOf(const FindingId &id) const; //!< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void refill();
    void tellChanged(int first, int last);
    [[nodiscard]] QList<FindingId> wantedIds() const;
    [[nodiscard]] QString displayText(const PlanItem &item, int column) const;
    [[nodiscard]] QString stateWords(const PlanItem &item) const;
    [[nodiscard]] QString toolTip(const PlanItem &item, int column) const;
    [[nodiscard]] QVariant sortKey(int row, const PlanItem &item, int column) const;

    const Text &m_text;
    const PlanDesk &m_desk;
    IconOf m_iconOf;
    std::optional<QSet<CustomerId>> m_customers; //!< nothing: all
    SubscriptionId m_subscription;
    QList<FindingId> m_ids;
    QHash<FindingId, int> m_rows; //!< by id, in m_ids
};

} // namespace Pec
