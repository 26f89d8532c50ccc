// SPDX-License-Identifier: GPL-3.0-or-later
//! What the user wants to see of the customer tree: words typed, and kinds ticked. Of one group of
//! ticks any is enough; all groups have to agree. An empty group asks for nothing.
#pragma once

#include "core/enumset.h"
#include "domain/facets.h"

#include <QJsonObject>

namespace Pec {

struct TreeFilter
{
    QString search; //!< as typed: every word has to be found, in any case
    EnumSet<Status> statuses;
    EnumSet<AccessFacet> access;
    EnumSet<RoleFacet> roles;
    EnumSet<Reason> reasons;
    QSet<ResellerId> resellers; //!< the empty id: without a reseller
    QSet<QString> owners; //!< the empty name: nobody
    bool needsAction = false; //!< only customers on which somebody has to act

    [[nodiscard]] QStringList words() const; //!< case-folded
    [[nodiscard]] bool hasTicks() const; //!< anything but words
    [[nodiscard]] bool isEmpty() const;

    //! What a leaf of the tree has to show: a subscription, or a customer without any.
    [[nodiscard]] bool lets(const SubscriptionAssessment &subscription) const;
    [[nodiscard]] bool lets(const CustomerAssessment &customer, const QString &owner) const;

    // The rows that the figures of the head line count.
    [[nodiscard]] static TreeFilter withCredit(); //!< the share of cost with credit
    [[nodiscard]] static TreeFilter missingCredit(); //!< missed credit, up to its high end
    [[nodiscard]] static TreeFilter needingAction();

    //! As a saved filter: stable names of domain/names.h, ids of resellers, names of owners. What
    //! is typed goes along. Names that are not known are passed over.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TreeFilter fromJson(const QJsonObject &json);

    friend bool operator==(const TreeFilter &, const TreeFilter &) = default;
};

} // namespace Pec
