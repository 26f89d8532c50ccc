// SPDX-License-Identifier: GPL-3.0-or-later
//! The settings that an administrator made for every user of the computer:
//! /etc/pec-console/policy.json, by resources/policy/policy.schema.json.
#pragma once

#include "domain/policy.h"

namespace Pec {

//! Where the file lies. Only root may name another one, by PEC_POLICY_FILE, to try it out: from
//! anybody else that would undo what is locked.
[[nodiscard]] QString policyPlace();

//! Without a file: an empty policy. One that cannot be read or does not fit is StoreUnusable with
//! the service code "policy" and the file as subject; the detail begins with "line N: ". Nothing is
//! guessed: the program does not go on without what was to be locked.
[[nodiscard]] Result<Policy> loadPolicy(const QString &file);

} // namespace Pec
