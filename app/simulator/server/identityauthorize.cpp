// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/identity.h"
#include "simulator/server/signinpage.h"

#include <QRegularExpression>
#include <QUrl>

namespace Pec::Simulator {

namespace {

constexpr qint64 kCodeSeconds = 600;

// A native app's loopback redirect: any port, no path. Everything else is somebody else's address.
bool isOwnRedirect(const QString &redirectUri)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?"_s));
    return shape.match(redirectUri).hasMatch();
}

QString withQuery(const QString &redirectUri, const Fields &fields)
{
    QString address = redirectUri + u"/?"_s;
    for (const auto &[name, value] : fields)
        address += (address.endsWith(u'?') ? u""_s : u"&"_s) + name + u'='
                   + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return address;
}

Response sendBack(const Request &request, Fields fields)
{
    const QString redirectUri = request.queryValue(u"redirect_uri"_s);
    if (request.hasQuery(u"state"_s))
        fields.emplaceBack(u"state"_s, request.queryValue(u"state"_s));
    if (request.queryValue(u"response_mode"_s) == "form_post"_L1)
        return formPostPage(redirectUri + u'/', fields);
    return Response::empty(302).with("Location", withQuery(redirectUri, fields).toUtf8());
}

Response sendBackError(const Request &request, const OAuthError &error)
{
    Fields fields{{u"error"_s, error.error},
                  {u"error_description"_s, oauthDescription(request, error)}};
    if (!error.suberror.isEmpty())
        fields.emplaceBack(u"error_subcode"_s, error.suberror);
    return sendBack(request, fields);
}

Response errorPage(const Request &request, const OAuthError &error)
{
    return messagePage(u"Sorry, signing in did not work"_s, oauthDescription(request, error), 400);
}

Fields queryFields(const Request &request)
{
    Fields fields;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != "login_hint"_L1 && name != "cancel"_L1)
            fields.emplaceBack(name, request.queryValue(name));
    }
    return fields;
}

OAuthError foreignRedirect(const QString &redirectUri)
{
    return {u"invalid_request"_s, 50011,
            u"The redirect URI '%1' specified in the request does not match the redirect URIs "
            "configured for the application."_s.arg(redirectUri)};
}

OAuthError declined()
{
    return {u"access_denied"_s, 65004, u"User declined to consent to access the app."_s};
}

} // namespace

// Faults that are safe to tell the redirect address; client and redirect have been found good
// before.
std::optional<OAuthError> Identity::refuseAuthorize(const Request &request) const
{
    const QString type = request.queryValue(u"response_type"_s);
    const QString mode = request.queryValue(u"response_mode"_s);
    const QString method = request.queryValue(u"code_challenge_method"_s);
    const QString scope = request.queryValue(u"scope"_s);
    if (type != "code"_L1)
        return OAuthError{u"unsupported_response_type"_s, 700054,
                          u"response_type '%1' is not enabled for the application."_s.arg(type)};
    if (!mode.isEmpty() && mode != "query"_L1 && mode != "form_post"_L1)
        return OAuthError{u"invalid_request"_s, 900971,
                          u"The response mode '%1' is not supported here."_s.arg(mode)};
    if (scope.isEmpty())
        return missingParameter(u"scope"_s);
    if (request.queryValue(u"code_challenge"_s).isEmpty())
        return OAuthError{u"invalid_request"_s, 9002325,
                          u"Proof Key for Code Exchange is required for public clients."_s};
    if (method != "S256"_L1)
        return OAuthError{
            u"invalid_request"_s, 501491,
            u"The code_challenge_method '%1' is not allowed; use S256."_s.arg(method)};
    const QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : scopes) {
        if (audienceOfScope(one).isEmpty())
            return OAuthError{u"invalid_resource"_s, 500011,
                              u"The resource principal of scope '%1' was not found."_s.arg(one)};
    }
    return {};
}

Response Identity::authorize(const Request &request)
{
    const QString redirectUri = request.queryValue(u"redirect_uri"_s);
    if (const auto refusal = refuseClient(request.queryValue(u"client_id"_s)))
        return errorPage(request, *refusal);
    if (!isOwnRedirect(redirectUri))
        return errorPage(request, foreignRedirect(redirectUri));
    if (tenantOf(request.argument(u"tenant"_s)).isEmpty())
        return errorPage(request, unknownTenant(request.argument(u"tenant"_s)));
    if (const auto refusal = refuseAuthorize(request))
        return sendBackError(request, *refusal);
    if (request.hasQuery(u"cancel"_s))
        return sendBackError(request, declined());
    if (const DirectoryObject *known = user(request.queryValue(u"login_hint"_s)))
        return signInAt(request, *known);
    if (request.queryValue(u"prompt"_s) == "none"_L1)
        return sendBackError(request,
                             {u"login_required"_s, 50058,
                              u"A silent sign-in request was sent but no user is signed in."_s});
    SignInForm form;
    form.title = u"Sign in"_s;
    form.lead = u"%1 · demonstration tenant. Choose who you are; no password is asked."_s.arg(
        m_world->partnerName);
    form.action = request.path;
    form.userField = u"login_hint"_s;
    form.hidden = queryFields(request);
    return signInPage(form, usersAt(tenantOf(request.argument(u"tenant"_s))));
}

Response Identity::signInAt(const Request &request, const DirectoryObject &user)
{
    const QString tenantId = tenantFor(request.argument(u"tenant"_s), user);
    const QString clientId = request.queryValue(u"client_id"_s);
    noteStrongSignIn(user, tenantId);
    if (auto refusal = refuseTenant(user, tenantId, clientId)) {
        refusal->error = refusal->number == 65001 ? u"consent_required"_s : u"access_denied"_s;
        return sendBackError(request, *refusal);
    }
    const QString code = u"1."_s + randomToken(48);
    m_codes.insert(code, {user.id, tenantId, clientId, request.queryValue(u"redirect_uri"_s),
                          request.queryValue(u"code_challenge"_s), request.queryValue(u"nonce"_s),
                          request.queryValue(u"scope"_s), request.now.addSecs(kCodeSeconds),
                          contextsOf(request.queryValue(u"claims"_s)), false});
    Fields fields{{u"code"_s, code}};
    if (request.queryValue(u"client_info"_s) == "1"_L1) {
        const QJsonObject info{{u"uid"_s, user.id}, {u"utid"_s, homeOf(user)}};
        fields.emplaceBack(
            u"client_info"_s,
            QString::fromLatin1(base64Url(QJsonDocument(info).toJson(QJsonDocument::Compact))));
    }
    fields.emplaceBack(u"session_state"_s, QString::fromLatin1(newGuid()));
    return sendBack(request, fields);
}

// Consent of a customer's administrator for the application, given on this page instead of theirs.
Response Identity::adminConsent(const Request &request)
{
    const int index = m_world->customerIndex(tenantOf(request.argument(u"tenant"_s)));
    const QString redirectUri = request.queryValue(u"redirect_uri"_s);
    if (const auto refusal = refuseClient(request.queryValue(u"client_id"_s)))
        return errorPage(request, *refusal);
    if (!redirectUri.isEmpty() && !isOwnRedirect(redirectUri))
        return errorPage(request, foreignRedirect(redirectUri));
    if (user(request.queryValue(u"login_hint"_s)) == nullptr) {
        SignInForm form;
        form.title = u"Permissions requested"_s;
        form.lead =
            u"Choose who agrees, for the whole organisation, that the application may sign in."_s;
        form.action = request.path;
        form.userField = u"login_hint"_s;
        form.hidden = queryFields(request);
        return signInPage(form, users());
    }
    if (index >= 0 && m_world->customers[index].tokenPolicy == TokenPolicy::NoConsent)
        m_world->customers[index].tokenPolicy = TokenPolicy::Issued;
    if (redirectUri.isEmpty())
        return messagePage(u"Done"_s,
                           u"The application may sign in now. You can close this page."_s, 200);
    return sendBack(request, {{u"admin_consent"_s, u"True"_s},
                              {u"tenant"_s, tenantOf(request.argument(u"tenant"_s))}});
}

} // namespace Pec::Simulator
