// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/casepapers.h"

#include "core/strings.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/papers/templates.h"

namespace Pec {

QList<PaperFile> customerPack(const OnboardingCase &onboarding, const QString &partnerName,
                              const RoleChoice &role, const Text &text)
{
    QList<PaperFile> files{
        {u"letter.html"_s, customerLetter(onboarding, partnerName, role, text).toUtf8(), false},
        cliScript(onboarding),
        powerShellOnboarding(onboarding),
        checkScript(onboarding),
        offboardingScript(onboarding)};
    files += templateFiles(onboarding);
    files.append(checksumsOf(files));
    return files;
}

} // namespace Pec
