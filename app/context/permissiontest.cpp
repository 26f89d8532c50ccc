// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/permissiontest.h"

#include "core/strings.h"
#include "microsoft/billing/billing.h"
#include "microsoft/graph/graph.h"
#include "microsoft/partnercenter/partnercenter.h"

namespace Pec {

namespace {

using Results = QList<PermissionResult>;

//! A network that is away says nothing about a permission.
bool tells(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::Unauthorized
           || error.code == ErrorCode::TenantRefused || error.code == ErrorCode::SignInNeeded
           || error.code == ErrorCode::ClaimsChallenge;
}

template <class T>
PermissionResult judged(const NeededPermission &permission, const Result<T> &answer)
{
    if (answer)
        return {permission, RuleResult::Pass, {}};
    return {permission, tells(answer.error()) ? RuleResult::Fail : RuleResult::Unknown,
            answer.error()};
}

PermissionResult ofGraph(const NeededPermission &permission, const Result<Graph::SignedIn> &user)
{
    if (permission.name == "User.Read"_L1)
        return judged(permission, user);
    if (permission.name == "Directory.Read.All"_L1) {
        if (user && !user->groupsReadable)
            return {permission, RuleResult::Fail,
                    failure(ErrorCode::Forbidden, u"the groups cannot be read"_s).value()};
        return judged(permission, user);
    }
    return {permission, RuleResult::Unknown, {}};
}

} // namespace

FutureResult<Results> testPermissions(const Service &arm, const Service &partnerCenter,
                                      const Service &graph)
{
    const auto needed = std::make_shared<const QList<NeededPermission>>(neededPermissions());
    QObject *context = arm.context;
    return andThen<Results>(
        Billing::accounts(arm), context,
        [=](const Result<QList<Billing::Account>> &accounts) -> FutureResult<Results> {
            return andThen<Results>(
                PartnerCenter::mpnId(partnerCenter), context,
                [=](const Result<QString> &mpnId) -> FutureResult<Results> {
                    return andThen<Results>(
                        Graph::signedIn(graph), context,
                        [=](const Result<Graph::SignedIn> &user) -> Result<Results> {
                            Results results;
                            for (const NeededPermission &one : *needed) {
                                if (one.scope.startsWith("https://management."_L1))
                                    results.append(judged(one, accounts));
                                else if (one.scope.startsWith("https://graph."_L1))
                                    results.append(ofGraph(one, user));
                                else
                                    results.append(judged(one, mpnId));
                            }
                            return results;
                        });
                });
        });
}

} // namespace Pec
