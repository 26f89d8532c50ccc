// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/casepapers.h"

#include "core/strings.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/papers/templates.h"

namespace Pec {

QList<PaperFile> customerPack(const OnboardingCase &onboarding, const QString &partnerName,
                              const RoleChoice &role, const Text &text, const LetterPrinter &print)
{
    const Letter letter = customerLetter(onboarding, partnerName, role, text);
    QList<PaperFile> files{{u"letter.html"_s, letter.html.toUtf8(), false}};
    if (print)
        files.append({u"letter.pdf"_s, print(letter), false});
    files += {cliScript(onboarding), powerShellOnboarding(onboarding), checkScript(onboarding),
              offboardingScript(onboarding)};
    files += templateFiles(onboarding);
    files.append(checksumsOf(files));
    return files;
}

} // namespace Pec
