// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

namespace Pec {

RuleFinding checkPersona(const Case &asked)
{
    RuleFinding finding;
    const Persona persona = asked.whole.persona;
    if (persona == Persona::Unknown) {
        finding.evidence = {evidence(EvidenceKind::PersonaUnknown)};
        return finding;
    }
    Evidence found = evidence(asked.whole.personaChosen ? EvidenceKind::PersonaChosen
                                                        : EvidenceKind::PersonaFound);
    found.persona = persona;
    finding.evidence = {found};
    if (persona == Persona::IndirectReseller) {
        finding.result = RuleResult::Fail;
        finding.reason = Reason::ResellerOnly;
    } else {
        finding.result = RuleResult::Pass;
    }
    return finding;
}

RuleFinding checkAgreement(const Case &asked)
{
    // No service tells; only the user can.
    RuleFinding finding;
    if (!asked.whole.agreement) {
        finding.evidence = {evidence(EvidenceKind::AgreementNotTold)};
        return finding;
    }
    Evidence declared = evidence(EvidenceKind::AgreementDeclared);
    declared.name = asked.whole.agreement->by;
    declared.from = asked.whole.agreement->date;
    finding.evidence = {declared};
    finding.result = RuleResult::Pass;
    return finding;
}

RuleFinding checkBillingRelationship(const Case &asked)
{
    RuleFinding finding;
    if (asked.customer.id.isEmpty()) {
        finding.evidence = {evidence(EvidenceKind::BillingNotKnown)};
        return finding;
    }
    Evidence billed = evidence(EvidenceKind::BilledUnderAgreement);
    billed.name = asked.customer.name;
    billed.id = asked.customer.id.value();
    finding.evidence = {billed};
    finding.result = RuleResult::Pass;
    return finding;
}

RuleFinding checkAzurePlan(const Case &asked)
{
    RuleFinding finding;
    if (asked.has(Reason::LegacyOffer)) {
        finding.result = RuleResult::Fail;
        finding.reason = Reason::LegacyOffer;
        finding.evidence = {evidence(EvidenceKind::LegacyOffer)};
    } else {
        // Cost Management of the partner's account holds Azure plan subscriptions only.
        finding.result = RuleResult::Pass;
        finding.evidence = {evidence(EvidenceKind::OnAzurePlan)};
    }
    return finding;
}

} // namespace Pec
