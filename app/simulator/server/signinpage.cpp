// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/signinpage.h"

#include "core/strings.h"

namespace Pec::Simulator {

namespace {

constexpr auto kStyle =
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#eef2f6;color:#"
    "1b2733;"
    "font:16px/1.5 system-ui,sans-serif}main{background:#fff;border-radius:8px;padding:2rem;"
    "width:min(26rem,90vw);box-shadow:0 4px 24px #0002}h1{font-size:1.4rem;margin:0 0 .5rem}"
    "p{margin:0 0 1rem;color:#4a5a6a}button,input{font:inherit;width:100%;box-sizing:border-box;"
    "padding:.7rem 1rem;margin:0 0 .6rem;border:1px solid "
    "#b8c4d0;border-radius:6px;background:#fff;"
    "color:inherit;text-align:left}button{cursor:pointer}button:hover,button:focus{border-color:#"
    "0b63b5;"
    "background:#f2f8fe}button "
    "b{display:block}button.plain{text-align:center;border:0;color:#0b63b5}"
    "label{display:block;margin-bottom:.2rem}"
    "@media(prefers-color-scheme:dark){body{background:#12181f;color:#e6edf3}main,button,input{"
    "background:#1c242d}p{color:#a9b6c2}button:hover,button:focus{background:#24303c}}";

QString page(const QString &title, const QString &content)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>"
           "<style>%2</style></head><body><main><h1>%1</h1>%3</main></body></html>"_s.arg(
               title.toHtmlEscaped(), QString::fromLatin1(kStyle), content);
}

QString hiddenInputs(const Fields &fields)
{
    QString inputs;
    for (const auto &[name, value] : fields)
        inputs += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(),
                                                                            value.toHtmlEscaped());
    return inputs;
}

Response guarded(const QString &html, int status, const QByteArray &script = {})
{
    return Response::html(html, status)
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"
                + script);
}

} // namespace

Response signInPage(const SignInForm &form, const QList<DirectoryObject> &users)
{
    QString content = u"<p>%1</p><form method=\"%2\" action=\"%3\">%4"_s.arg(
        form.lead.toHtmlEscaped(), QString::fromLatin1(form.method), form.action.toHtmlEscaped(),
        hiddenInputs(form.hidden));
    if (form.codeField)
        content += u"<label for=\"code\">Code</label><input id=\"code\" name=\"user_code\" "
                   "autocomplete=\"off\" required autofocus>"_s;
    for (const DirectoryObject &user : users)
        content += u"<button name=\"%1\" value=\"%2\"><b>%3</b>%2</button>"_s.arg(
            form.userField, user.userPrincipalName.toHtmlEscaped(),
            user.displayName.toHtmlEscaped());
    content += u"<button class=\"plain\" name=\"cancel\" value=\"1\" formnovalidate>Cancel</button>"
               "</form>"_s;
    return guarded(page(form.title, content), 200);
}

Response messagePage(const QString &title, const QString &text, int status)
{
    return guarded(page(title, u"<p>%1</p>"_s.arg(text.toHtmlEscaped())), status);
}

Response formPostPage(const QString &target, const Fields &fields)
{
    const QString content = u"<form method=\"post\" "
                            u"action=\"%1\">%2<noscript><button>Continue</button></noscript></form>"
                            "<script>document.forms[0].submit()</script>"_s.arg(
                                target.toHtmlEscaped(), hiddenInputs(fields));
    return guarded(page(u"Signing in"_s, content), 200, "; script-src 'unsafe-inline'");
}

} // namespace Pec::Simulator
