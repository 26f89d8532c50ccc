// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spokenlanguage.h"

namespace Pec {

Result<Language> spokenLanguage(std::optional<Language> asked, const Policy &policy)
{
    const std::optional<Language> given = languageNamed(policy.language);
    if (!asked)
        return given.value_or(systemLanguage());
    if (policy.isLocked(SettingKey::Language) && given && *asked != *given)
        return failure(managedError(name(SettingKey::Language), policy));
    return *asked;
}

} // namespace Pec
