// SPDX-License-Identifier: GPL-3.0-or-later
//! The stable names of states in JSON, files and the database. Never shown to people as they are.
#pragma once

#include "domain/assessment.h"
#include "domain/change.h"
#include "domain/explanation.h"
#include "domain/plan.h"

namespace Pec {

[[nodiscard]] QString name(Status status); //!< "not-earning"
[[nodiscard]] QString name(AccessMethod method); //!< "service-principal"
[[nodiscard]] QString name(RoleEligibility eligibility); //!< "yes", "no", "unlisted", "custom"
[[nodiscard]] QString name(ScopeKind kind); //!< "management-group"
[[nodiscard]] QString name(PartnerLink link); //!< "not-needed"
[[nodiscard]] QString name(Validity validity); //!< "yes", "no", "unknown"
[[nodiscard]] QString name(AccessState state); //!< "not-read-yet"
[[nodiscard]] QString name(Persona persona); //!< "indirect-provider", "unknown"
[[nodiscard]] QString name(TokenStoreKind kind); //!< "keychain"
[[nodiscard]] QString name(Reason reason); //!< "AOBO_REMOVED"
[[nodiscard]] QString name(Confidence confidence); //!< "inferred"
[[nodiscard]] QString name(CostBasis basis); //!< "assumed-net"
[[nodiscard]] QString name(ProductKind kind); //!< "savings-plan"
[[nodiscard]] QString name(RuleId rule); //!< "azure-plan"
[[nodiscard]] QString name(RuleResult result); //!< "pass"
[[nodiscard]] QString name(EvidenceKind kind); //!< "path-found"
[[nodiscard]] QString name(Fix fix); //!< "reinstate-aobo"
[[nodiscard]] QString name(Actor actor); //!< "customer-owner"
[[nodiscard]] QString name(ActingTenant tenant); //!< "customer"
[[nodiscard]] QString name(ChangeKind kind); //!< "access-lost"
[[nodiscard]] QString name(PlanState state); //!< "left-out"
[[nodiscard]] QString name(PlanField field); //!< "why-left-out"

[[nodiscard]] std::optional<Persona> personaNamed(const QString &name);
[[nodiscard]] std::optional<TokenStoreKind> tokenStoreNamed(const QString &name);
[[nodiscard]] std::optional<Reason> reasonNamed(const QString &name);
[[nodiscard]] std::optional<Confidence> confidenceNamed(const QString &name);
[[nodiscard]] std::optional<Fix> fixNamed(const QString &name);
[[nodiscard]] std::optional<PlanState> planStateNamed(const QString &name);
[[nodiscard]] std::optional<PlanField> planFieldNamed(const QString &name);

} // namespace Pec
