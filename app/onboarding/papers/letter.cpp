// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/letter.h"

#include "core/strings.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/papers/templates.h"
#include "onboarding/quoting.h"

namespace Pec {

namespace {

//! A browser alone reads ":root" and "body"; a printer has its own font and margins.
const auto kStyle = uR"(<style>
:root { font-family: system-ui, sans-serif; font-size: 11pt; }
body { max-width: 44em; margin: 0 auto; padding: 1.5em; }
h1 { font-size: x-large; font-weight: normal; color: #0f5c6e; margin: 20px 0 10px 0; }
h2 { font-size: large; font-weight: normal; color: #0f5c6e; margin: 14px 0 3px 0; }
p, li { line-height: 125%; margin: 4px 0 4px 0; }
li { margin: 1px 0 1px 0; }
ul, ol { margin: 3px 0 3px 0; }
p.address { margin: 0; }
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

QString paragraph(const QString &words) { return htmlElement(u"p"_s, words); }
QString addressLine(const QString &words)
{
    return u"<p class=\"address\">"_s + words.toHtmlEscaped() + u"</p>\n"_s;
}
QString heading(const QString &words) { return htmlElement(u"h2"_s, words); }

QString whatIsAsked(const OnboardingCase &onboarding, const RoleChoice &role,
                    const OnboardingText &words)
{
    const QString principal = onboarding.principalName.isEmpty() ? onboarding.principal.value()
                                                                 : onboarding.principalName;
    const QString who = words.letterWho(onboarding.method, principal);
    return heading(words.letterAskHead()) + paragraph(words.letterRole(onboarding.roleName, who))
           + listOf(u"ul"_s, subscriptionsOf(onboarding)) + heading(words.letterOpensHead())
           + paragraph(words.opens(role.opening, role.area)) + paragraph(words.letterFreedom());
}

QString howItIsDone(const OnboardingCase &onboarding, const OnboardingText &words)
{
    const bool delegates = onboarding.method == OnboardingMethod::Lighthouse;
    const QString undo = offboardingScript(onboarding).name;
    return heading(words.letterWhoHead())
           + paragraph(delegates ? words.letterWhoDelegation() : words.letterWhoRole())
           + heading(words.letterHowHead())
           + listOf(u"ol"_s,
                    {words.letterCheckSums(checksumsOf({}).name),
                     words.letterRun(cliScript(onboarding).name,
                                     powerShellOnboarding(onboarding).name, templateFileName()),
                     words.letterVerify(checkScript(onboarding).name)})
           + paragraph(words.letterSafety()) + heading(words.letterUndoHead())
           + paragraph(delegates ? words.letterUndoDelegation(undo) : words.letterUndo(undo));
}

} // namespace

Letter customerLetter(const OnboardingCase &onboarding, const QString &partnerName,
                      const RoleChoice &role, const Text &text)
{
    const OnboardingText words(text);
    const QString partner = partnerName.isEmpty() ? onboarding.partnerTenant.value() : partnerName;
    const QString title = words.letterTitle(partner);
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"_s.arg(
            languageCode(text.language()))
        + htmlElement(u"title"_s, title) + kStyle + u"</head>\n<body>\n"_s
        + addressLine(onboarding.customerName)
        + addressLine(text.date(plannedAt(onboarding).date())) + htmlElement(u"h1"_s, title)
        + paragraph(words.letterPurpose()) + whatIsAsked(onboarding, role, words)
        + howItIsDone(onboarding, words) + heading(words.letterQuestionsHead())
        + paragraph(words.letterQuestions()) + paragraph(partner) + u"</body>\n</html>\n"_s;
    return {title, html};
}

} // namespace Pec
