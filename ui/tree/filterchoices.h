// SPDX-License-Identifier: GPL-3.0-or-later
//! What the present rows can be filtered by, with how many subscriptions say so. Kinds that no row
//! shows are left out, so that no tick leads to an empty tree.
#pragma once

#include "models/customercells.h"

#include <QList>

namespace Pec {

template <class Value>
struct FilterChoice
{
    Value value;
    QString words;
    int subscriptions = 0;
};

struct FilterChoices
{
    QList<FilterChoice<Status>> statuses;
    QList<FilterChoice<AccessFacet>> access;
    QList<FilterChoice<RoleFacet>> roles;
    QList<FilterChoice<Reason>> reasons; //!< most frequent first
    QList<FilterChoice<ResellerId>> resellers; //!< by name; those without one last
    QList<FilterChoice<QString>> owners; //!< likewise
};

[[nodiscard]] FilterChoices filterChoices(const Assessment &assessment, const CustomerCells &cells,
                                          const Text &text);

} // namespace Pec
