// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/permissiontest.h"

#include "core/strings.h"
#include "microsoft/billing/billing.h"
#include "microsoft/graph/delegatedadmin.h"
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

using Relationships = QList<Graph::DelegatedAdminRelationship>;

//! What each service answered.
struct Answers
{
    Result<QList<Billing::Account>> accounts;
    Result<QString> mpnId;
    Result<Graph::SignedIn> user;
    Result<Relationships> relationships;
};

PermissionResult judged(const NeededPermission &permission, const Answers &answers)
{
    if (permission.scope.startsWith("https://management."_L1))
        return judged(permission, answers.accounts);
    if (!permission.scope.startsWith("https://graph."_L1))
        return judged(permission, answers.mpnId);
    if (permission.name == "DelegatedAdminRelationship.Read.All"_L1)
        return judged(permission, answers.relationships);
    if (permission.name == "Directory.Read.All"_L1 && answers.user && !answers.user->groupsReadable)
        return {permission, RuleResult::Fail,
                failure(ErrorCode::Forbidden, u"the groups cannot be read"_s).value()};
    return judged(permission, answers.user);
}

Results judged(const Answers &answers)
{
    Results results;
    for (const NeededPermission &one : neededPermissions())
        results.append(judged(one, answers));
    return results;
}

} // namespace

FutureResult<Results> testPermissions(const Service &arm, const Service &partnerCenter,
                                      const Service &graph)
{
    // At once: none needs another's answer.
    const auto accounts = Billing::accounts(arm);
    const auto mpnId = PartnerCenter::mpnId(partnerCenter);
    const auto user = Graph::signedIn(graph);
    const auto relationships = Graph::delegatedAdminRelationships(graph);
    QObject *context = arm.context;
    const auto answers = std::make_shared<Answers>();
    return andThen<Results>(accounts, context, [=](const Result<QList<Billing::Account>> &first) {
        answers->accounts = first;
        return andThen<Results>(mpnId, context, [=](const Result<QString> &second) {
            answers->mpnId = second;
            return andThen<Results>(user, context, [=](const Result<Graph::SignedIn> &third) {
                answers->user = third;
                return andThen<Results>(relationships, context,
                                        [=](const Result<Relationships> &last) -> Result<Results> {
                                            answers->relationships = last;
                                            return judged(*answers);
                                        });
            });
        });
    });
}

} // namespace Pec
