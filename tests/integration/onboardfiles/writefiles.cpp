// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: onboardfiles FOLDER
// Writes what each way of onboarding hands to a customer, and the registration scripts, one folder
// each, for checkers that know nothing of this program.
#include "onboarding/papers/casepapers.h"
#include "onboarding/papers/packfolder.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/planning/wishes.h"
#include "onboarding/registrationscript.h"
#include "unit/onboarding/sampleplans.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

using namespace Pec;
using namespace Pec::Testing;

QList<PaperFile> filesOf(OnboardingMethod method, const Text &text)
{
    const OnboardingCase onboarding = caseFor(method);
    QList<PaperFile> files = customerPack(onboarding, u"Noordzee Cloud"_s,
                                          roleChoice(ruleBook(), onboarding.role), text);
    if (const PaperFile link = linkScript(onboarding); !link.content.isEmpty())
        files.append(link);
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: onboardfiles FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const Text text(Language::English);
    QList<std::pair<QString, QList<PaperFile>>> all;
    for (int i = 0; i < kOnboardingMethodCount; ++i)
        all.append({name(OnboardingMethod(i)), filesOf(OnboardingMethod(i), text)});
    const RegistrationWish wish{u"Noordzee"_s, kPartnerTenant.value()};
    all.append({u"registration"_s,
                {{u"register.sh"_s, azureCliScript(wish, text).toUtf8(), true},
                 {u"register.ps1"_s, powerShellScript(wish, text).toUtf8(), false}}});
    for (const auto &[name, files] : std::as_const(all)) {
        if (const auto written = writePack(folder.filePath(name), files); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(logLine(written.error())));
            return 1;
        }
    }
    return 0;
}
