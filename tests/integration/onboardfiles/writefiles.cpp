// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: onboardfiles FOLDER
// Writes what each way of onboarding hands to a customer, as a folder and as one file in each
// language, and the registration scripts, for checkers that know nothing of this program.
#include "context/customerpapers.h"
#include "onboarding/papers/packfolder.h"
#include "onboarding/planning/wishes.h"
#include "onboarding/registrationscript.h"
#include "unit/onboarding/sampleplans.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace Pec;
using namespace Pec::Testing;

Result<Done> write(OnboardingMethod method, Language language, const QString &target)
{
    const OnboardingCase onboarding = caseFor(method);
    const auto written = writePapers({onboarding, u"Noordzee Cloud"_s,
                                      roleChoice(ruleBook(), onboarding.role), language, target});
    return written ? Result<Done>(Done()) : failure(written.error());
}

Result<Done> writeAll(const QDir &folder)
{
    for (int i = 0; i < kOnboardingMethodCount; ++i) {
        const auto method = OnboardingMethod(i);
        if (method == OnboardingMethod::PartnerLink) // has no papers
            continue;
        auto written = write(method, Language::English, folder.filePath(name(method)));
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German}) {
            if (written)
                written = write(
                    method, language,
                    folder.filePath(name(method) + u'-' + languageCode(language) + u".zip"_s));
        }
        if (!written)
            return written;
    }
    const Text text(Language::English);
    const RegistrationWish wish{u"Noordzee"_s, kPartnerTenant.value()};
    return writePack(folder.filePath(u"registration"_s),
                     {{u"register.sh"_s, azureCliScript(wish, text).toUtf8(), true},
                      {u"register.ps1"_s, powerShellScript(wish, text).toUtf8(), false}});
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: onboardfiles FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    if (const auto written = writeAll(folder); !written) {
        std::fprintf(stderr, "%s\n", qPrintable(logLine(written.error())));
        return 1;
    }
    return 0;
}
