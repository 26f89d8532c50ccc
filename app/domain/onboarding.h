// SPDX-License-Identifier: GPL-3.0-or-later
//! Bringing a customer under partner earned credit, as values: a case, its steps with the exact
//! requests, the states that a step goes through, and the record of who did what. Made by
//! app/onboarding, kept by app/store; nothing here sends anything.
//!
//!   Planned -> Confirmed -> Sent -> Done -> WaitingForEvidence -> ConfirmedByCost
//!                                \-> Failed                    \-> NotConfirmed
//!   whatever stands -> UndoSent -> Undone
#pragma once

#include "core/error.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Pec {

using CaseId = Id<struct CaseIdTag>; //!< a GUID, made when the case is planned

//! Ways to give a partner access that earns. The names are those of the command line.
enum class OnboardingMethod {
    Aobo, //!< an Agents group of the partner's tenant gets its role back
    Lighthouse, //!< the subscription is delegated to the partner's tenant
    User, //!< a guest, or a member of the customer's tenant
    ServicePrincipal,
    Group, //!< a security group of the customer's tenant
    PartnerLink, //!< gives nothing: access stands, and its holder links the partner ID
};
inline constexpr int kOnboardingMethodCount = int(OnboardingMethod::PartnerLink) + 1;

enum class CasePurpose {
    Onboard,
    Offboard, //!< takes away again what an earlier case gave
};

enum class StepKind {
    AssignRole,
    RegisterProvider, //!< Lighthouse: Microsoft.ManagedServices, once a subscription; stays
    DefineDelegation, //!< Lighthouse: who of the partner's tenant gets which role
    DelegateSubscription, //!< Lighthouse: the definition comes into force
    LinkPartner, //!< the signed-in identity links itself to the partner ID
    ChangePartnerLink, //!< the same, instead of to another one
    RemoveRole,
    RemoveDelegation,
    RemoveDefinition,
    UnlinkPartner,
};
inline constexpr int kStepKindCount = int(StepKind::UnlinkPartner) + 1;

//! Whether the step takes something away.
[[nodiscard]] bool isRemoval(StepKind kind);

enum class StepState {
    Planned, //!< nobody has agreed to it here; it is never sent
    Confirmed, //!< somebody agreed to exactly this request
    Sent, //!< on its way; what became of it may be unknown
    Done, //!< read back: it stands (a removal: it is gone)
    Failed, //!< refused; nothing was changed
    UndoSent, //!< its undoing is on its way
    Undone,
    WaitingForEvidence, //!< cost data do not show it yet
    ConfirmedByCost, //!< cost data show credit
    NotConfirmed, //!< the time is over, and cost data show no credit
};
inline constexpr int kStepStateCount = int(StepState::NotConfirmed) + 1;

//! The one table of what may follow what. A state that may follow itself is a request sent again.
[[nodiscard]] bool mayFollow(StepState from, StepState to);

//! One request to Azure Resource Manager, as it is shown before it is sent and sent as shown.
struct ExactRequest
{
    QByteArray method; //!< "PUT", "DELETE"; empty: there is none
    QString path; //!< below the service's address, with its api-version
    QByteArray body; //!< JSON on one line; empty: none

    [[nodiscard]] bool isEmpty() const { return method.isEmpty(); }
    friend bool operator==(const ExactRequest &, const ExactRequest &) = default;
};

struct OnboardingStep
{
    StepKind kind = StepKind::AssignRole;
    TenantId tenant; //!< whose token it needs
    SubscriptionId subscription; //!< empty: of the whole tenant, as a link is
    QString subscriptionName;
    ExactRequest request;
    ExactRequest undo; //!< empty: it is left where it is
    StepState state = StepState::Planned;
    int attempts = 0; //!< how often it or its undoing was sent
    bool stoodBefore = false; //!< it was there before the case was begun; undoing leaves it
    QDate firstCreditDay; //!< with ConfirmedByCost: UTC day; invalid otherwise
    friend bool operator==(const OnboardingStep &, const OnboardingStep &) = default;
};

//! Something of it is left to send, or to look at after it was sent.
[[nodiscard]] bool isLeft(const OnboardingStep &step);
//! It made something, or may have, and that can be taken back.
[[nodiscard]] bool canBeTakenBack(const OnboardingStep &step);

//! A subscription to which access stands already.
struct StandingAccess
{
    SubscriptionId subscription;
    QString name;
    friend bool operator==(const StandingAccess &, const StandingAccess &) = default;
};

//! One line of the record.
struct CaseEvent
{
    QDateTime at; //!< UTC
    QString by; //!< user name at this computer
    int step = -1; //!< index; -1: the case as a whole
    StepState before = StepState::Planned; //!< the same as after where only something was noticed
    StepState after = StepState::Planned;
    std::optional<Error> error; //!< the service's answer, with its request id
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

struct OnboardingCase
{
    CaseId id;
    CasePurpose purpose = CasePurpose::Onboard;
    CustomerId customer;
    QString customerName;
    OnboardingMethod method = OnboardingMethod::Aobo;
    RoleDefinitionId role;
    QString roleName;
    PrincipalId principal;
    QString principalName;
    TenantId partnerTenant;
    QString partnerId; //!< that is or has to be linked; empty: the method needs none
    QString confirmedPlan; //!< planHash() of what was confirmed; empty: nothing was
    QDateTime evidenceDue; //!< UTC, when cost data must show credit; invalid: not waiting yet
    QList<StandingAccess> reliesOn; //!< with PartnerLink: what the link is to make earn
    QList<OnboardingStep> steps;
    QList<CaseEvent> events; //!< oldest first; the first says by whom and when it was planned
    friend bool operator==(const OnboardingCase &, const OnboardingCase &) = default;
};

//! How a case stands, by its steps.
enum class CaseState {
    Planned,
    Confirmed, //!< nothing was sent yet
    UnderWay, //!< something was sent, and something is left; it goes on where it was
    Failed, //!< a step was refused; what was done before it stands
    Done, //!< an off-boarding is through
    WaitingForEvidence,
    ConfirmedByCost,
    NotConfirmed,
    Undone,
};
inline constexpr int kCaseStateCount = int(CaseState::Undone) + 1;

[[nodiscard]] CaseState stateOf(const OnboardingCase &onboarding);

//! Whether somebody at the customer could run it: it changes something else than a link, which
//! nobody but the linked identity can make.
[[nodiscard]] bool isForCustomer(const OnboardingCase &onboarding);

//! Whether another identity than the signed-in one has to be linked, which only it can do: the case
//! has no step for it.
[[nodiscard]] bool needsLinkByOthers(const OnboardingCase &onboarding);

//! UTC; invalid for a case without a record.
[[nodiscard]] QDateTime plannedAt(const OnboardingCase &onboarding);

//! SHA-256 in hexadecimal over everything that running the case would send, or what undoing it
//! would: two plans with the same hash do the same.
[[nodiscard]] QString planHash(const OnboardingCase &onboarding);
[[nodiscard]] QString undoHash(const OnboardingCase &onboarding);

//! A step that goes from one state to the next, as the journal takes it: refused when the step
//! stands otherwise by now, because another window or an earlier run went ahead.
struct StepChange
{
    CaseId onboarding;
    int step = 0;
    StepState from = StepState::Planned;
    int attemptsBefore = 0; //!< as the step was last read
    StepState to = StepState::Planned;
    bool stoodBefore = false;
    QDate firstCreditDay = {};
    QDateTime evidenceDue = {}; //!< of the case; invalid: stays
    QDateTime at = {}; //!< UTC
    QString by = {};
    std::optional<Error> error = {};
};

//! The step and the record after \a change, which mayFollow() and fits.
void apply(OnboardingCase &onboarding, const StepChange &change);

// Stable names in JSON and the database; never shown to people as they are.
[[nodiscard]] QString name(OnboardingMethod method); //!< "service-principal"
[[nodiscard]] QString name(CasePurpose purpose); //!< "offboard"
[[nodiscard]] QString name(StepKind kind); //!< "assign-role"
[[nodiscard]] QString name(StepState state); //!< "waiting-for-evidence"
[[nodiscard]] QString name(CaseState state); //!< "under-way"
[[nodiscard]] std::optional<OnboardingMethod> onboardingMethodNamed(const QString &name);
[[nodiscard]] std::optional<CasePurpose> casePurposeNamed(const QString &name);
[[nodiscard]] std::optional<StepKind> stepKindNamed(const QString &name);
[[nodiscard]] std::optional<StepState> stepStateNamed(const QString &name);

} // namespace Pec
