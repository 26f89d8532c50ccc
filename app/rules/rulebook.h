// SPDX-License-Identifier: GPL-3.0-or-later
//! What Microsoft publishes about partner earned credit, as data: eligible roles by id, thresholds,
//! the rate, each with its source and date. Version and date are shown wherever a verdict is.
#pragma once

#include "core/result.h"
#include "domain/assessment.h"

#include <QHash>

namespace Pec {

class RuleBook
{
public:
    //! Reads the JSON of resources/rulebook; a wrong or missing member is BadInput that names it.
    [[nodiscard]] static Result<RuleBook> parse(const QByteArray &json);

    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] const Rate &defaultRate() const { return m_rate; }
    //! Share of eligible cost from which a subscription counts as earning, in ten-thousandths.
    [[nodiscard]] int earningShareBasisPoints() const { return m_earningShare; }
    [[nodiscard]] int completeAfterHours() const { return m_completeAfterHours; }

    //! Roles are matched by id, since their names have changed over the years.
    [[nodiscard]] RoleEligibility eligibility(const RoleDefinitionId &role, bool custom) const;
    //! The role's name on the list; empty when it is not on it.
    [[nodiscard]] QString roleName(const RoleDefinitionId &role) const;
    [[nodiscard]] qsizetype roleCount() const { return m_roles.size(); }

private:
    struct Role
    {
        QString name;
        bool eligible = false;
    };

    QString m_version;
    QDate m_date;
    Rate m_rate;
    int m_earningShare = 0;
    int m_completeAfterHours = 0;
    QHash<RoleDefinitionId, Role> m_roles;
};

} // namespace Pec
