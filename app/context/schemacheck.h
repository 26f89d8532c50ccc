// SPDX-License-Identifier: GPL-3.0-or-later
//! Checks a JSON text that a person wrote against a schema, and tells the line that does not fit.
#pragma once

#include "core/result.h"

namespace Pec {

//! \a schemaFile: a resource, of JSON Schema draft 4. BadInput, whose detail begins with "line N:
//! ".
[[nodiscard]] Result<Done> checkAgainstSchema(const QByteArray &json, const QString &schemaFile);

} // namespace Pec
