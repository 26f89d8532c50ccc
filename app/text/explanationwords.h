// SPDX-License-Identifier: GPL-3.0-or-later
//! The English source words of explanations, by value. Internal to app/text.
#pragma once

#include "domain/change.h"
#include "domain/explanation.h"

namespace Pec::Words {

[[nodiscard]] const char *of(RuleId rule); //!< a heading
[[nodiscard]] const char *meaning(RuleId rule); //!< what the rule asks for, one sentence
[[nodiscard]] const char *of(RuleResult result);
[[nodiscard]] const char *of(EvidenceKind kind); //!< a sentence; see explanationtext.cpp for its %n
[[nodiscard]] const char *of(Fix fix); //!< a heading in the imperative
[[nodiscard]] const char *how(Fix fix); //!< what to do, one to three sentences
[[nodiscard]] const char *of(Actor actor); //!< "an owner of the customer's subscription"
[[nodiscard]] const char *of(ActingTenant tenant);
[[nodiscard]] const char *of(Confidence confidence); //!< one sentence
[[nodiscard]] const char *of(ProductKind kind);
[[nodiscard]] const char *of(CostPart part);
[[nodiscard]] const char *meaning(CostPart part); //!< one sentence or two
[[nodiscard]] const char *of(ChangeKind kind); //!< "Access lost"

} // namespace Pec::Words
