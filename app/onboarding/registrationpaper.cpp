// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/registrationpaper.h"

#include "core/strings.h"

namespace Pec {

namespace {

QString element(const QString &name, const QString &words)
{
    return u"<%1>"_s.arg(name) + words.toHtmlEscaped() + u"</%1>\n"_s.arg(name);
}

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
        items += element(u"li"_s, step);
    return u"<ol>\n"_s + items + u"</ol>\n"_s;
}

QString permissionTable(const Text &text)
{
    const RegistrationWords words = text.registrationWords();
    QString rows = u"<tr>"_s + element(u"th"_s, words.permission) + element(u"th"_s, words.why)
                   + element(u"th"_s, words.without) + u"</tr>\n"_s;
    for (const NeededPermission &one : neededPermissions())
        rows += u"<tr>"_s + element(u"td"_s, one.service + u": "_s + one.name)
                + element(u"td"_s, text.permissionWhy(one.scope))
                + element(u"td"_s, text.permissionWithout(one.scope)) + u"</tr>\n"_s;
    return u"<table>\n"_s + rows + u"</table>\n"_s + element(u"p"_s, words.together);
}

QString registrationRequest(const RegistrationWish &wish, const Text &text)
{
    const RegistrationWords words = text.registrationWords();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"_s.arg(
               languageCode(text.language()))
           + element(u"title"_s, words.title) + kStyle + u"</head>\n<body>\n"_s
           + element(u"h1"_s, words.title) + element(u"p"_s, words.request)
           + element(u"p"_s, words.harmless) + element(u"h2"_s, words.permissions)
           + permissionTable(text) + element(u"h2"_s, words.byScript)
           + element(u"p"_s, words.scriptHow) + element(u"pre"_s, azureCliScript(wish, text))
           + element(u"h2"_s, words.byPortal) + registrationSteps(text)
           + element(u"h2"_s, words.after)
           + element(u"p"_s, text.sendProfileBack(sentProfileFileName()))
           + element(u"p"_s, words.byHand)
           + element(u"pre"_s, u"{\"pecConsoleProfile\": 1, \"name\": \"PEC Console\", \"tenant\": "
                               "\"contoso.onmicrosoft.com\", \"clientId\": "
                               "\"00000000-0000-0000-0000-000000000000\"}"_s)
           + u"</body>\n</html>\n"_s;
}

} // namespace Pec
