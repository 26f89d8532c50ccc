// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/letter.h"

#include "core/strings.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/papers/templates.h"
#include "onboarding/quoting.h"

namespace Pec {

namespace {

const auto kStyle = uR"(<style>
body { font-family: sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
h1 { font-size: 140%; }
h2 { font-size: 110%; margin-bottom: 0.2em; }
p, ul, ol { margin-top: 0.4em; }
code { font-size: 90%; }
</style>
)"_s;

QString listOf(const QString &kind, const QStringList &items)
{
    QString list = u"<%1>\n"_s.arg(kind);
    for (const QString &item : items)
        list += htmlElement(u"li"_s, item);
    return list + u"</%1>\n"_s.arg(kind);
}

QStringList subscriptionsOf(const OnboardingCase &onboarding)
{
    QStringList names;
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.subscription.isEmpty())
            continue;
        const QString line = subscriptionLabel(step);
        if (!names.contains(line))
            names.append(line);
    }
    return names;
}

} // namespace

QString customerLetter(const OnboardingCase &onboarding, const QString &partnerName,
                       const RoleChoice &role, const Text &text)
{
    const OnboardingText words(text);
    const bool delegates = onboarding.method == OnboardingMethod::Lighthouse;
    const QString partner = partnerName.isEmpty() ? onboarding.partnerTenant.value() : partnerName;
    const QString principal = onboarding.principalName.isEmpty() ? onboarding.principal.value()
                                                                 : onboarding.principalName;
    const QString title = words.letterTitle(partner);
    const QString undo = offboardingScript(onboarding).name;
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"_s.arg(
               languageCode(text.language()))
           + htmlElement(u"title"_s, title) + kStyle + u"</head>\n<body>\n"_s
           + htmlElement(u"p"_s, onboarding.customerName) + htmlElement(u"h1"_s, title)
           + htmlElement(u"p"_s, words.letterPurpose())
           + htmlElement(u"p"_s,
                         words.letterRole(onboarding.roleName,
                                          principal + u" - "_s + words.method(onboarding.method)))
           + listOf(u"ul"_s, subscriptionsOf(onboarding))
           + htmlElement(u"p"_s, words.opens(role.opening, role.area))
           + htmlElement(u"p"_s, words.letterFreedom())
           + htmlElement(u"h2"_s, words.letterWhoHead())
           + htmlElement(u"p"_s, delegates ? words.letterWhoDelegation() : words.letterWhoRole())
           + htmlElement(u"h2"_s, words.letterHowHead())
           + listOf(u"ol"_s,
                    {words.letterCheckSums(checksumsOf({}).name),
                     words.letterRun(cliScript(onboarding).name,
                                     powerShellOnboarding(onboarding).name, templateFileName()),
                     words.letterVerify(checkScript(onboarding).name)})
           + htmlElement(u"p"_s, words.letterSafety())
           + htmlElement(u"h2"_s, words.letterUndoHead())
           + htmlElement(u"p"_s,
                         delegates ? words.letterUndoDelegation(undo) : words.letterUndo(undo))
           + u"</body>\n</html>\n"_s;
}

} // namespace Pec
