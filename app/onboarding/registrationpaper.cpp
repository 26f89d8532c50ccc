// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/registrationpaper.h"

#include "core/strings.h"
#include "onboarding/quoting.h"

namespace Pec {

namespace {

const auto kStyle = uR"(<style>
body { font-family: sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
table { border-collapse: collapse; }
th, td { border: 1px solid #bbb; padding: 4px 8px; text-align: left; vertical-align: top; }
pre { background: #f3f3f3; padding: 8px; white-space: pre-wrap; font-size: 85%; }
</style>
)"_s;

} // namespace

QString registrationSteps(const Text &text)
{
    QString items;
    for (const QString &step : text.registrationSteps())
        items += htmlElement(u"li"_s, step);
    return u"<ol>\n"_s + items + u"</ol>\n"_s;
}

QString permissionTable(const Text &text)
{
    const RegistrationWords words = text.registrationWords();
    QString rows = u"<tr>"_s + htmlElement(u"th"_s, words.permission)
                   + htmlElement(u"th"_s, words.why) + htmlElement(u"th"_s, words.without)
                   + u"</tr>\n"_s;
    for (const NeededPermission &one : neededPermissions())
        rows += u"<tr>"_s + htmlElement(u"td"_s, one.service + u": "_s + one.name)
                + htmlElement(u"td"_s, text.permissionWhy(one.scope))
                + htmlElement(u"td"_s, text.permissionWithout(one.scope)) + u"</tr>\n"_s;
    return u"<table>\n"_s + rows + u"</table>\n"_s + htmlElement(u"p"_s, words.together);
}

QString registrationRequest(const RegistrationWish &wish, const Text &text)
{
    const RegistrationWords words = text.registrationWords();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"_s.arg(
               languageCode(text.language()))
           + htmlElement(u"title"_s, words.title) + kStyle + u"</head>\n<body>\n"_s
           + htmlElement(u"h1"_s, words.title) + htmlElement(u"p"_s, words.request)
           + htmlElement(u"p"_s, words.harmless) + htmlElement(u"h2"_s, words.permissions)
           + permissionTable(text) + htmlElement(u"h2"_s, words.byScript)
           + htmlElement(u"p"_s, words.scriptHow)
           + htmlElement(u"pre"_s, azureCliScript(wish, text))
           + htmlElement(u"h2"_s, words.byPortal) + registrationSteps(text)
           + htmlElement(u"h2"_s, words.after)
           + htmlElement(u"p"_s, text.sendProfileBack(sentProfileFileName()))
           + htmlElement(u"p"_s, words.byHand)
           + htmlElement(u"pre"_s,
                         u"{\"pecConsoleProfile\": 1, \"name\": \"PEC Console\", \"tenant\": "
                         "\"contoso.onmicrosoft.com\", \"clientId\": "
                         "\"00000000-0000-0000-0000-000000000000\"}"_s)
           + u"</body>\n</html>\n"_s;
}

} // namespace Pec
