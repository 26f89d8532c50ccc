// SPDX-License-Identifier: GPL-3.0-or-later
//! The rule book in use: the one the program ships with, or a newer one from the data folder.
#pragma once

#include "rules/rulebook.h"

namespace Pec {

struct LoadedRuleBook
{
    RuleBook book;
    std::optional<Error> notice; //!< why a rule book in the data folder is not used
};

//! Takes \a chosen, or else DIR/rulebook.json, where it is sound and not older than the built-in
//! one. A broken one is left where it is; the notice (StoreUnusable, service code "rule-book",
//! subject the file) names the line, and the built-in one is used.
[[nodiscard]] Result<LoadedRuleBook> loadRuleBook(const QString &dataDir,
                                                  const QString &chosen = {});

//! Checks \a json against the schema of rule books and reads it. The error's detail begins with the
//! line where it is wrong.
[[nodiscard]] Result<RuleBook> checkedRuleBook(const QByteArray &json);

} // namespace Pec
