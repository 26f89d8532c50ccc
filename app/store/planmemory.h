// SPDX-License-Identifier: GPL-3.0-or-later
//! What this process knows of plan and notes, so that what another one stored meanwhile is seen
//! before it is written over: fields that only one of them changed are both kept, and where both
//! changed one, the later stands and the earlier is in the item's history; of a customer's note,
//! both texts stand. Blocking: for the store's thread.
#pragma once

#include "domain/plan.h"
#include "store/database.h"

namespace Pec {

class PlanMemory
{
public:
    enum class Saved { AsGiven, Merged };

    void take(const QString &profile, const QList<PlanItem> &items); //!< as they were read
    void take(const QString &profile, const CustomerNotes &notes);

    [[nodiscard]] Result<Saved> save(Database &database, const QString &profile,
                                     const PlanItem &item);
    [[nodiscard]] Result<Saved> save(Database &database, const QString &profile,
                                     const CustomerId &customer, const CustomerNote &note);

private:
    using Key = std::pair<QString, QString>; //!< profile, and finding or customer
    QHash<Key, PlanItem> m_items;
    QHash<Key, CustomerNote> m_notes;
};

//! \a mine, which began as \a base, upon \a stored, which another process made of it.
[[nodiscard]] PlanItem mergedItem(const PlanItem &base, const PlanItem &mine,
                                  const PlanItem &stored, const QDateTime &now);
[[nodiscard]] CustomerNote mergedNote(const CustomerNote &base, const CustomerNote &mine,
                                      const CustomerNote &stored);

} // namespace Pec
