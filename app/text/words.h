// SPDX-License-Identifier: GPL-3.0-or-later
//! The English source words that app/text translates, by value. Internal to app/text.
#pragma once

#include "core/error.h"
#include "domain/assessment.h"

#include <optional>

namespace Pec::Words {

//! Two sentences about one failure.
struct ErrorWords
{
    const char *sentence; //!< may begin with %1: the service or host it is about
    const char *nextStep; //!< may hold %1: how long to wait, or a file
};

[[nodiscard]] const char *of(Status status);
[[nodiscard]] const char *meaning(Status status);
[[nodiscard]] const char *of(AccessMethod method);
[[nodiscard]] const char *shortOf(AccessMethod method);
[[nodiscard]] const char *of(RoleEligibility eligibility);
[[nodiscard]] const char *of(ScopeKind kind);
[[nodiscard]] const char *of(PartnerLink link);
[[nodiscard]] const char *of(Validity validity);
[[nodiscard]] const char *of(AccessState state);
[[nodiscard]] const char *of(Persona persona);
[[nodiscard]] const char *of(Reason reason);
[[nodiscard]] const char *shortOf(Reason reason);
//! Null for a group that is not known.
[[nodiscard]] const char *partnerRole(const QString &group);
[[nodiscard]] const char *partnerRoleMeaning(const QString &group);
//! Null for a part that is not known.
[[nodiscard]] const char *missingPart(const QString &part);
//! What the error says, as far as its code, service code and subject tell. \a billing: it came from
//! reading billing or cost.
[[nodiscard]] ErrorWords of(const Error &error, bool billing);
//! The same of what happens between here and the service; nothing for what is no such failure.
[[nodiscard]] std::optional<ErrorWords> ofTransport(const Error &error);

} // namespace Pec::Words
