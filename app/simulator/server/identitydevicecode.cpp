// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/identity.h"
#include "simulator/server/signinpage.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr int kDeviceCodeSeconds = 900;
constexpr int kPollSeconds = 5;

// Letters and digits that cannot be mistaken for each other.
QString newUserCode()
{
    constexpr QLatin1StringView letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString code;
    for (int i = 0; i < 9; ++i)
        code += letters[qsizetype(QRandomGenerator::global()->bounded(int(letters.size())))];
    return code;
}

// The message comes in the language asked for by ?mkt=, as far as it is one of the console's.
QString message(const QString &market, const QString &address, const QString &code)
{
    const QString language = market.section(u'-', 0, 0).toLower();
    if (language == "nl"_L1)
        return u"Open in een webbrowser de pagina %1 en voer de code %2 in om u aan te melden."_s
            .arg(address, code);
    if (language == "de"_L1)
        return u"Öffnen Sie zum Anmelden die Seite %1 in einem Webbrowser und geben Sie den Code %2 ein."_s
            .arg(address, code);
    if (language == "fr"_L1)
        return u"Pour vous connecter, ouvrez la page %1 dans un navigateur et entrez le code %2."_s
            .arg(address, code);
    return u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s
        .arg(address, code);
}

} // namespace

Response Identity::deviceCode(const Request &request)
{
    const Form form(request.body);
    const QString tenantId = tenantOf(request.argument(u"tenant"_s));
    if (tenantId.isEmpty())
        return oauthError(request, unknownTenant(request.argument(u"tenant"_s)));
    if (const auto refusal = refuseClient(form.value(u"client_id"_s)))
        return oauthError(request, *refusal);
    if (form.value(u"scope"_s).isEmpty())
        return oauthError(request, missingParameter(u"scope"_s));
    const QString code = u"D"_s + randomToken(48);
    const QString userCode = newUserCode();
    DeviceCode made;
    made.userCode = userCode;
    made.tenantName = request.argument(u"tenant"_s);
    made.tenantId = tenantId;
    made.clientId = form.value(u"client_id"_s);
    made.scope = form.value(u"scope"_s);
    made.expires = request.now.addSecs(kDeviceCodeSeconds);
    m_deviceCodes.insert(code, made);
    const QString address = QString::fromLatin1(request.host) + u"/devicelogin"_s;
    return Response::json({
        {u"device_code"_s, code},
        {u"user_code"_s, userCode},
        {u"verification_uri"_s, address},
        {u"expires_in"_s, kDeviceCodeSeconds},
        {u"interval"_s, kPollSeconds},
        {u"message"_s, message(request.queryValue(u"mkt"_s), address, userCode)},
    });
}

Response Identity::devicePage(const Request &request) const
{
    SignInForm form;
    form.title = u"Sign in on another device"_s;
    form.lead = u"%1 · demonstration tenant. Enter the code and choose who you are."_s.arg(
        m_world->partnerName);
    form.method = "post";
    form.action = request.path;
    form.userField = u"user"_s;
    form.codeField = true;
    return signInPage(form, users());
}

Response Identity::approveDevice(const Request &request)
{
    const Form form(request.body);
    const QString asked = form.value(u"user_code"_s).trimmed();
    const auto it = std::find_if(
        m_deviceCodes.begin(), m_deviceCodes.end(), [&asked, &request](const DeviceCode &code) {
            return code.state == DeviceCode::State::Pending && code.expires > request.now
                   && code.userCode.compare(asked, Qt::CaseInsensitive) == 0;
        });
    if (it == m_deviceCodes.end())
        return messagePage(u"That code did not work"_s,
                           u"Check the code and try again; it may have expired."_s, 400);
    if (form.has(u"cancel"_s)) {
        it->state = DeviceCode::State::Declined;
        return messagePage(u"Cancelled"_s, u"The device was not signed in."_s, 200);
    }
    const DirectoryObject *known = user(form.value(u"user"_s));
    if (known == nullptr)
        return messagePage(u"That account does not exist"_s, u"Choose one of the users shown."_s,
                           400);
    it->state = DeviceCode::State::Approved;
    it->userId = known->id;
    it->tenantId = tenantFor(it->tenantName, *known);
    noteStrongSignIn(*known, it->tenantId);
    return messagePage(u"You have signed in"_s,
                       u"You can close this page and go back to the application."_s, 200);
}

Response Identity::redeemDevice(const Request &request, const Form &form)
{
    const auto it = m_deviceCodes.find(form.value(u"device_code"_s));
    if (it == m_deviceCodes.end() || it->clientId != form.value(u"client_id"_s))
        return oauthError(
            request, {u"bad_verification_code"_s, 70018, u"The device code is not recognised."_s});
    if (it->state == DeviceCode::State::Used)
        return oauthError(request,
                          {u"invalid_grant"_s, 54005, u"The device code was already redeemed."_s});
    if (it->expires <= request.now)
        return oauthError(
            request, {u"expired_token"_s, 70020, u"The device code has expired; start again."_s});
    if (it->state == DeviceCode::State::Declined)
        return oauthError(request, {u"authorization_declined"_s, 70021,
                                    u"The end user denied the authorization request."_s});
    const DirectoryObject *known = user(it->userId);
    if (it->state == DeviceCode::State::Pending || known == nullptr)
        return oauthError(request,
                          {u"authorization_pending"_s, 70016,
                           u"OAuth 2.0 device flow error. Authorization is pending. Continue "
                           "polling."_s});
    if (const auto refusal = refuseTenant(*known, it->tenantId, it->clientId))
        return oauthError(request, *refusal);
    it->state = DeviceCode::State::Used;
    const QString scope = form.has(u"scope"_s) ? form.value(u"scope"_s) : it->scope;
    return answer(request, {*known,
                            it->tenantId,
                            it->clientId,
                            scope,
                            {},
                            form.value(u"client_info"_s) == "1"_L1,
                            contextsOf(form.value(u"claims"_s))});
}

} // namespace Pec::Simulator
