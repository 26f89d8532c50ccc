// SPDX-License-Identifier: GPL-3.0-or-later
//! What is said before an onboarding is planned: what was checked and what to do, what was
//! mistaken, what speaks for a method, what a role opens. Values only: app/onboarding finds them,
//! app/text puts them into words.
#pragma once

namespace Pec {

enum class PreflightCheck {
    Persona, //!< whether the partner earns itself, or its provider
    Agreement, //!< of the partner program
    PartnerId,
    OwnLink, //!< of the signed-in identity, in the partner's tenant
    AdminAgent, //!< whether the signed-in identity is in an Agents group
    TenantSignIn, //!< a token of the customer's tenant: conditional access, consent, a second
                  //!< factor
    DelegatedAdmin, //!< a GDAP relation with the customer that lets the signed-in identity in
    // Of each subscription from here on.
    AzurePlan,
    Active,
    OwnRights, //!< whether the signed-in identity may give roles there
    OwnAccess, //!< whether a path of ours earns already
    OthersAccess, //!< whether another partner has access; it never stands in the way
    Denied, //!< by a deny assignment
    LighthouseProvider, //!< Microsoft.ManagedServices is registered
};
inline constexpr int kPreflightCheckCount = int(PreflightCheck::LighthouseProvider) + 1;

//! What to do where a check does not pass, or should be known.
enum class PreflightAdvice {
    None,
    ChoosePersona,
    ProviderEarns, //!< a reseller's access makes its provider earn: agree with it
    DeclareAgreement,
    EnterPartnerId,
    LinkPartnerId, //!< the signed-in identity has none yet
    CorrectLink, //!< it is linked to another partner ID
    JoinAdminAgents, //!< without them no customer's tenant lets one in on its behalf
    SignInAgain, //!< the tenant asks for more, as a second factor
    AskForAccess, //!< its policy or a missing consent forbids a token: customer's global admin
    AskForDelegatedAdmin, //!< send the customer the link of a GDAP relation
    JoinDelegatedGroup, //!< there is a relation, but none of its groups holds the signed-in one
    RenewDelegatedAdmin, //!< it ends soon
    Refresh, //!< it was not read yet
    MoveToAzurePlan,
    Reactivate,
    LetCustomerRun, //!< send the files; somebody of the customer runs them
    NothingNeeded, //!< it earns already
    GiveAccess, //!< which is what the onboarding does
    LiftDeny,
    RegisterProvider, //!< the plan does so
};
inline constexpr int kPreflightAdviceCount = int(PreflightAdvice::RegisterProvider) + 1;

enum class InputProblem {
    // Of the principal
    NotAnId, //!< no GUID: a name, or a part of an id
    ApplicationId, //!< of an application; a role is given to its service principal, suggested
    IdOfATenant, //!< a directory, not somebody in it
    IdOfASubscription,
    NotFound, //!< nobody of that id in the tenant where it has to be
    InOtherTenant, //!< of the partner's tenant instead of the customer's, or the other way
    WrongKind, //!< a user where a group is wanted, and so on
    DisabledIdentity, //!< credit ends with the account
    NoAgentsGroup, //!< only AdminAgents and HelpdeskAgents count for AOBO
    NotLookedUp, //!< the directory was not to be asked; unknown
    // Of the partner ID
    PartnerIdMissing,
    PartnerIdForm, //!< letters, or too many or too few digits
    OtherOrganisation, //!< neither ours nor that of the customer's reseller
    PartnerIdNotRead, //!< ours is not known, so it cannot be compared; unknown
    // Of the subscriptions
    NoSubscription,
    DuplicateSubscription,
    UnknownSubscription,
    OtherCustomers, //!< it moved to another customer, or was mistaken
    NotActive, //!< disabled, expired, deleted
    NothingToLink, //!< no access of the signed-in identity there lacks only the right link
    // Of the role
    RoleNotEligible,
    RoleNotListed, //!< unknown whether it earns
    RefusedByLighthouse,
    // Of several customers at once
    CustomerTwice, //!< two choices for one customer
    OpenCase, //!< of the same subscription: something of it was sent, or waits for cost data
};
inline constexpr int kInputProblemCount = int(InputProblem::OpenCase) + 1;

//! What the one who acts must hold.
enum class NeededRight {
    None, //!< nobody but oneself may link oneself
    OwnerOrAccessAdministrator, //!< of each subscription, for a role assignment
    Owner, //!< of each subscription: Lighthouse writes a delegation and registers a provider
};

enum class LinkNeed {
    None, //!< the link is made by itself
    OnceInPartnerTenant, //!< by one user or service principal that has the access
    OnceInCustomerTenant, //!< by the identity, in each customer's tenant
};

//! How credit ends unseen.
enum class MethodRisk {
    CustomerRemovesGroup, //!< the customer takes the foreign group away
    DelegationRemoved, //!< the customer or the partner takes the delegation away
    OneIdentity, //!< it hangs on one account
    SecretExpires, //!< nobody can use the application any more; the role and its link stay
    MemberLeaves, //!< the linked member leaves the group
};

//! What keeps a method from being chosen.
enum class MethodObstacle {
    AgentsGroupNotKnown, //!< ours could not be read; its object id has to be known
    PartnerTenantNotKnown,
    PartnerIdNotKnown, //!< to be linked
    RoleRefused, //!< by Lighthouse
};

enum class RecommendedBecause {
    NothingNeeded, //!< every chosen subscription earns by a path of ours already
    OnlyTheLinkLacks, //!< access stands; the signed-in identity only has to be linked
    NoLinkAndNoSingleIdentity, //!< AOBO: needs no link, and no person's leaving ends it
    OneLinkForAllCustomers, //!< Lighthouse: one identity linked once, and never Owner
    NothingElsePossible,
};

//! What a role lets its holder do, least first.
enum class RoleOpening {
    Support, //!< open support requests and read what they are about; changes nothing
    Operate, //!< start, stop or use things of one area as they are set up
    Manage, //!< create, change and delete things of one area
    Data, //!< the data kept in one area
    Keys, //!< the keys of one area, and with them its data
    SignIn, //!< sign in to virtual machines
    Access, //!< give access to anybody, oneself included
    EverythingButAccess,
    Everything,
    NotDescribed, //!< on the list, but this version does not know what it opens
};
inline constexpr int kRoleOpeningCount = int(RoleOpening::NotDescribed) + 1;

//! Why Azure Lighthouse refuses a role.
enum class LighthouseRefusal {
    None,
    Owner,
    DataActions,
    AssignsRoles, //!< allowed for managed identities only, which earn nothing
    NotKnown, //!< this version does not know; the service decides
};

} // namespace Pec
