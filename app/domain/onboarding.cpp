// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onboarding.h"

#include "core/enumset.h"
#include "core/strings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Pec {

namespace {

using enum StepState;
using States = EnumSet<StepState>;

//! By the state that is left; see the enumeration for what each means.
constexpr std::array<States, kStepStateCount> kNext{{
    {Confirmed, Done}, // Planned; Done: somebody else made it, as from the files
    // Confirmed: withdrawn, sent, found to stand already, or something else in its place
    {Planned, Sent, Done, Failed},
    {Sent, Done, Failed}, // Sent: again under the same name, or what became of it is known
    {UndoSent, Undone, WaitingForEvidence}, // Done; Undone: it was taken away by somebody else
    {Sent, Done}, // Failed: tried again, or found to stand meanwhile
    {UndoSent, Undone, Done}, // UndoSent; Done: it could not be taken away, and stands
    {}, // Undone
    {UndoSent, Undone, ConfirmedByCost, NotConfirmed}, // WaitingForEvidence
    {UndoSent, Undone}, // ConfirmedByCost
    {UndoSent, Undone, ConfirmedByCost}, // NotConfirmed: credit can still come
}};

constexpr States kStanding{Done, WaitingForEvidence, ConfirmedByCost, NotConfirmed};

QString hashOf(const OnboardingCase &onboarding, const QByteArray &intent,
               ExactRequest OnboardingStep::*member)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each text with its length, so that no two plans run into each other.
    const auto add = [&hash](const QByteArray &text) {
        hash.addData(QByteArray(QByteArray::number(text.size()) + ':' + text));
    };
    add(intent);
    add(onboarding.id.value().toUtf8());
    add(onboarding.customer.value().toUtf8());
    for (const OnboardingStep &step : onboarding.steps) {
        const ExactRequest &request = step.*member;
        add(step.tenant.value().toUtf8());
        add(request.method);
        add(request.path.toUtf8());
        add(request.body);
    }
    return QString::fromLatin1(hash.result().toHex());
}

template <class Enum>
std::optional<Enum> named(const QString &text, int count)
{
    for (int i = 0; i < count; ++i) {
        if (name(Enum(i)) == text)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

bool isRemoval(StepKind kind) { return kind >= StepKind::RemoveRole; }

bool mayFollow(StepState from, StepState to) { return kNext[size_t(from)].contains(to); }

bool isLeft(const OnboardingStep &step)
{
    switch (step.state) {
    case StepState::Planned:
    case StepState::Confirmed:
    case StepState::Sent:
    case StepState::Failed:
        return true;
    default:
        return false;
    }
}

bool canBeTakenBack(const OnboardingStep &step)
{
    switch (step.state) {
    case StepState::Planned:
    case StepState::Confirmed:
    case StepState::Failed:
    case StepState::Undone:
        return false;
    default:
        return !step.undo.isEmpty() && !step.stoodBefore;
    }
}

CaseState stateOf(const OnboardingCase &onboarding)
{
    const auto any = [&onboarding](States states) {
        return std::any_of(
            onboarding.steps.cbegin(), onboarding.steps.cend(),
            [states](const OnboardingStep &step) { return states.contains(step.state); });
    };
    if (any({Sent, UndoSent}))
        return CaseState::UnderWay;
    if (any({Undone}))
        return CaseState::Undone;
    if (any({Failed}))
        return CaseState::Failed;
    if (any({Confirmed}))
        return any(kStanding) ? CaseState::UnderWay : CaseState::Confirmed;
    if (any({Planned}) || onboarding.steps.isEmpty())
        return any(kStanding) ? CaseState::UnderWay : CaseState::Planned;
    if (any({Done}))
        return CaseState::Done;
    if (any({WaitingForEvidence}))
        return CaseState::WaitingForEvidence;
    return any({NotConfirmed}) ? CaseState::NotConfirmed : CaseState::ConfirmedByCost;
}

bool isForCustomer(const OnboardingCase &onboarding)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(), [](const OnboardingStep &step) {
            return step.kind != StepKind::LinkPartner && step.kind != StepKind::ChangePartnerLink
                   && step.kind != StepKind::UnlinkPartner;
        });
}

bool needsLinkByOthers(const OnboardingCase &onboarding)
{
    return onboarding.purpose == CasePurpose::Onboard && !onboarding.partnerId.isEmpty()
           && std::none_of(onboarding.steps.cbegin(), onboarding.steps.cend(),
                           [](const OnboardingStep &step) {
                               return step.kind == StepKind::LinkPartner
                                      || step.kind == StepKind::ChangePartnerLink;
                           });
}

QDateTime plannedAt(const OnboardingCase &onboarding)
{
    return onboarding.events.isEmpty() ? QDateTime() : onboarding.events.first().at;
}

QString planHash(const OnboardingCase &onboarding)
{
    return hashOf(onboarding, "run", &OnboardingStep::request);
}

QString undoHash(const OnboardingCase &onboarding)
{
    return hashOf(onboarding, "undo", &OnboardingStep::undo);
}

void apply(OnboardingCase &onboarding, const StepChange &change)
{
    OnboardingStep &step = onboarding.steps[change.step];
    step.state = change.to;
    if (change.to == Sent || change.to == UndoSent)
        ++step.attempts;
    if (change.to == Done)
        step.stoodBefore = step.stoodBefore || change.stoodBefore;
    if (change.to == ConfirmedByCost)
        step.firstCreditDay = change.firstCreditDay;
    if (change.evidenceDue.isValid())
        onboarding.evidenceDue = change.evidenceDue;
    onboarding.events.append(
        {change.at, change.by, change.step, change.from, change.to, change.error});
}

QString name(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return u"aobo"_s;
    case OnboardingMethod::Lighthouse:
        return u"lighthouse"_s;
    case OnboardingMethod::User:
        return u"user"_s;
    case OnboardingMethod::ServicePrincipal:
        return u"service-principal"_s;
    case OnboardingMethod::Group:
        return u"group"_s;
    case OnboardingMethod::PartnerLink:
        return u"link"_s;
    }
    return {};
}

QString name(CasePurpose purpose)
{
    return purpose == CasePurpose::Onboard ? u"onboard"_s : u"offboard"_s;
}

QString name(StepKind kind)
{
    switch (kind) {
    case StepKind::AssignRole:
        return u"assign-role"_s;
    case StepKind::RegisterProvider:
        return u"register-provider"_s;
    case StepKind::DefineDelegation:
        return u"define-delegation"_s;
    case StepKind::DelegateSubscription:
        return u"delegate-subscription"_s;
    case StepKind::LinkPartner:
        return u"link-partner"_s;
    case StepKind::ChangePartnerLink:
        return u"change-partner-link"_s;
    case StepKind::RemoveRole:
        return u"remove-role"_s;
    case StepKind::RemoveDelegation:
        return u"remove-delegation"_s;
    case StepKind::RemoveDefinition:
        return u"remove-definition"_s;
    case StepKind::UnlinkPartner:
        return u"unlink-partner"_s;
    }
    return {};
}

QString name(StepState state)
{
    switch (state) {
    case Planned:
        return u"planned"_s;
    case Confirmed:
        return u"confirmed"_s;
    case Sent:
        return u"sent"_s;
    case Done:
        return u"done"_s;
    case Failed:
        return u"failed"_s;
    case UndoSent:
        return u"undo-sent"_s;
    case Undone:
        return u"undone"_s;
    case WaitingForEvidence:
        return u"waiting-for-evidence"_s;
    case ConfirmedByCost:
        return u"confirmed-by-cost"_s;
    case NotConfirmed:
        return u"not-confirmed"_s;
    }
    return {};
}

QString name(CaseState state)
{
    switch (state) {
    case CaseState::Planned:
        return u"planned"_s;
    case CaseState::Confirmed:
        return u"confirmed"_s;
    case CaseState::UnderWay:
        return u"under-way"_s;
    case CaseState::Failed:
        return u"failed"_s;
    case CaseState::Done:
        return u"done"_s;
    case CaseState::WaitingForEvidence:
        return u"waiting-for-evidence"_s;
    case CaseState::ConfirmedByCost:
        return u"confirmed-by-cost"_s;
    case CaseState::NotConfirmed:
        return u"not-confirmed"_s;
    case CaseState::Undone:
        return u"undone"_s;
    }
    return {};
}

std::optional<OnboardingMethod> onboardingMethodNamed(const QString &text)
{
    return named<OnboardingMethod>(text, kOnboardingMethodCount);
}
std::optional<CasePurpose> casePurposeNamed(const QString &text)
{
    return named<CasePurpose>(text, 2);
}
std::optional<StepKind> stepKindNamed(const QString &text)
{
    return named<StepKind>(text, kStepKindCount);
}
std::optional<StepState> stepStateNamed(const QString &text)
{
    return named<StepState>(text, kStepStateCount);
}

} // namespace Pec
