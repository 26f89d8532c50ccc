// SPDX-License-Identifier: GPL-3.0-or-later
//! What Microsoft publishes about partner earned credit, as data: eligible roles by id, products
//! that never earn and how cost data show them, thresholds, the rate, and the page behind each
//! rule. Version and date are shown wherever a verdict is.
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

    //! As verdicts show it; builtIn is told by whoever loaded the book.
    [[nodiscard]] const RuleBookInfo &info() const { return m_info; }
    void setBuiltIn(bool builtIn) { m_info.builtIn = builtIn; }
    [[nodiscard]] const QString &version() const { return m_info.version; }
    [[nodiscard]] QDate date() const { return m_info.date; }
    [[nodiscard]] const Rate &defaultRate() const { return m_rate; }
    //! Share of eligible cost from which a subscription counts as earning, in ten-thousandths.
    [[nodiscard]] int earningShareBasisPoints() const { return m_info.earningShareBasisPoints; }
    [[nodiscard]] int completeAfterHours() const { return m_info.completeAfterHours; }

    //! Roles are matched by id, since their names have changed over the years.
    [[nodiscard]] RoleEligibility eligibility(const RoleDefinitionId &role, bool custom) const;
    //! The role's name on the list; empty when it is not on it.
    [[nodiscard]] QString roleName(const RoleDefinitionId &role) const;
    [[nodiscard]] qsizetype roleCount() const { return m_roles.size(); }
    //! Those on the list that earn, by name.
    [[nodiscard]] QList<std::pair<RoleDefinitionId, QString>> eligibleRoles() const;

    //! The kind of product that a value of a cost dimension ("PricingModel", "Spot") shows; nothing
    //! for a value that excludes nothing. Both without case.
    [[nodiscard]] std::optional<ProductKind> excluded(const QString &dimension,
                                                      const QString &value) const;

private:
    struct Role
    {
        QString name;
        bool eligible = false;
    };
    //! Values of a dimension that show a kind of product, or all values but these.
    struct Exclusion
    {
        ProductKind kind = ProductKind::Other;
        QString dimension;
        QStringList values;
        bool otherThan = false;
    };

    [[nodiscard]] static std::optional<Exclusion> exclusionFrom(const QJsonObject &json);
    [[nodiscard]] static std::optional<ProductKind> kindNamed(const QString &text);
    [[nodiscard]] QString takeThresholds(const QJsonObject &root);
    [[nodiscard]] QString takeRoles(const QJsonObject &root);
    [[nodiscard]] QString takeExclusions(const QJsonObject &root);
    [[nodiscard]] QString takeSources(const QJsonObject &root);

    RuleBookInfo m_info;
    Rate m_rate;
    QHash<RoleDefinitionId, Role> m_roles;
    QList<Exclusion> m_exclusions;
};

} // namespace Pec
