// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/stablenames.h"

#include "core/strings.h"

#include <QStringList>

namespace Pec {

namespace {

QString nameOver(const QStringList &parts)
{
    return QUuid::createUuidV5(kOnboardingNamespace, parts.join(u'\n').toLower().toUtf8())
        .toString(QUuid::WithoutBraces);
}

} // namespace

QString roleAssignmentName(const QString &scope, const PrincipalId &principal,
                           const RoleDefinitionId &role)
{
    return nameOver({u"role-assignment"_s, scope, principal.value(), role.value()});
}

QString definitionName(const SubscriptionId &subscription, const TenantId &managedBy,
                       const PrincipalId &principal, const RoleDefinitionId &role)
{
    return nameOver({u"registration-definition"_s, subscription.value(), managedBy.value(),
                     principal.value(), role.value()});
}

QString delegationName(const QString &scope, const QString &definitionName)
{
    return nameOver({u"registration-assignment"_s, scope, definitionName});
}

} // namespace Pec
