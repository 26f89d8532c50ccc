// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/fixcommands.h"

#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QRegularExpression>

namespace Pec {

namespace {

bool isPartnerId(const QString &text)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,12}\\z"_s);
    return digits.match(text).hasMatch();
}

bool isPerson(const std::optional<AccessPath> &path)
{
    return !path || (path->method != AccessMethod::ServicePrincipal && !path->principalIsGroup);
}

QString principalType(const AccessPath &path)
{
    if (path.method == AccessMethod::ServicePrincipal)
        return u"ServicePrincipal"_s;
    return path.principalIsGroup ? u"Group"_s : u"User"_s;
}

QString roleCommand(const QString &verb, const QString &role, const QString &scope)
{
    // On a line each, none of which is broken within an id on paper.
    return u"az role assignment "_s + verb + u" --role "_s + role + u" \\\n    --scope "_s + scope
           + u" \\\n    "_s;
}

void addRole(FixCommands &commands, const QString &principal, const QString &type,
             const std::optional<AccessPath> &path, const SubscriptionAssessment &subscription)
{
    if (!isGuid(principal) || !isGuid(subscription.id.value()))
        return;
    const QString role = u"Contributor"_s;
    static const QLatin1StringView kContributor("b24988ac-6180-42a0-ab88-20f7382dd24c");
    const QString scope = u"/subscriptions/"_s + subscription.id.value();
    const bool replaces = path && path->principal.value() == principal && path->scope == scope;
    // Azure has one assignment of a role to whom on what: to make it anew does nothing, and to
    // delete the old one would leave none.
    if (replaces && path->role.value() == kContributor)
        return;
    const QString given =
        u"--assignee-object-id "_s + principal + u" \\\n    --assignee-principal-type "_s + type;
    const QString taken = u"--assignee "_s + principal;
    commands.run = {roleCommand(u"create"_s, role, scope) + given};
    commands.undo = {roleCommand(u"delete"_s, role, scope) + taken};
    if (replaces && isGuid(path->role.value())) {
        commands.run.append(roleCommand(u"delete"_s, path->role.value(), scope) + taken);
        commands.undo.prepend(roleCommand(u"create"_s, path->role.value(), scope) + given);
    }
}

} // namespace

UndoKind undoKind(Fix fix)
{
    switch (fix) {
    case Fix::ReinstateAobo:
    case Fix::ChangeAoboRole:
    case Fix::WidenAoboScope:
    case Fix::ChangeRole:
    case Fix::WidenRoleScope:
    case Fix::MakeRolePermanent:
    case Fix::AddSecondPath:
        return UndoKind::RoleAssignment;
    case Fix::DelegateLighthouse:
    case Fix::ChangeLighthouseRole:
    case Fix::MakeLighthousePermanent:
    case Fix::WidenLighthouseScope:
        return UndoKind::Delegation;
    case Fix::LinkPartnerId:
    case Fix::CorrectPartnerLink:
        return UndoKind::PartnerLink;
    case Fix::EnableIdentity:
    case Fix::LiftDenyAssignment:
    case Fix::CompareResources:
    case Fix::WatchAccess:
    case Fix::OpenSupportCase:
    case Fix::NameResellerGroups:
    case Fix::GainReadAccess:
    case Fix::ReadAccess:
    case Fix::MoveToAzurePlan:
    case Fix::AskProvider:
    case Fix::Wait:
        break;
    }
    return UndoKind::Nothing;
}

FixCommands fixCommands(const Recommendation &recommendation,
                        const SubscriptionAssessment &subscription, const PartnerFacts &partner)
{
    FixCommands commands;
    const std::optional<AccessPath> &path = recommendation.path;
    switch (recommendation.fix) {
    case Fix::ReinstateAobo:
    case Fix::ChangeAoboRole:
    case Fix::WidenAoboScope:
        if (!partner.agentsGroups.isEmpty())
            addRole(commands, partner.agentsGroups.first().value(), u"ForeignGroup"_s, path,
                    subscription);
        break;
    case Fix::ChangeRole:
    case Fix::WidenRoleScope:
    case Fix::MakeRolePermanent:
        if (path)
            addRole(commands, path->principal.value(), principalType(*path), path, subscription);
        break;
    case Fix::LinkPartnerId:
    case Fix::CorrectPartnerLink:
        if (isPartnerId(partner.mpnId) && isPerson(path)) {
            const bool stands = recommendation.fix == Fix::CorrectPartnerLink;
            commands.run = {u"az extension add --name managementpartner"_s,
                            u"az managementpartner %1 --partner-id %2"_s.arg(
                                stands ? u"update"_s : u"create"_s, partner.mpnId)};
            commands.undo = {u"az managementpartner delete --partner-id "_s + partner.mpnId};
        }
        break;
    default: // done by hand, or by a template that guided onboarding makes
        break;
    }
    const QString tenant = recommendation.tenant == ActingTenant::Partner
                               ? partner.tenant.value()
                               : subscription.customer.value();
    if (!isGuid(tenant))
        return {};
    commands.tenant = TenantId(tenant);
    return commands;
}

} // namespace Pec
