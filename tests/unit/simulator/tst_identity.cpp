// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/smallcloud.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

constexpr auto kTokenPath = "/organizations/oauth2/v2.0/token";
constexpr auto kRedirect = "http://localhost:8400";
constexpr auto kVerifier = "a-verifier-of-at-least-forty-three-characters-0123";
constexpr auto kArmScope =
    "https://management.azure.com/user_impersonation openid profile offline_access";

QByteArray challenge(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Fields authorizeFields()
{
    return {{"client_id", kClient},
            {"response_type", "code"},
            {"redirect_uri", kRedirect},
            {"scope", kArmScope},
            {"state", "s&1"},
            {"nonce", "n1"},
            {"login_hint", kAdminName},
            {"code_challenge", challenge(kVerifier)},
            {"code_challenge_method", "S256"}};
}

void replace(Fields *fields, const QByteArray &name, const QByteArray &value)
{
    fields->removeIf([&name](const auto &field) { return field.first == name; });
    if (!value.isNull())
        fields->emplaceBack(name, value);
}

Response authorize(const SmallCloud &cloud, const Fields &fields,
                   const QByteArray &tenant = "organizations")
{
    QByteArray target = '/' + tenant + "/oauth2/v2.0/authorize?";
    for (const auto &[name, value] : fields)
        target += name + '=' + QUrl::toPercentEncoding(QString::fromLatin1(value)) + '&';
    target.chop(1);
    return cloud.ask("GET", target);
}

QString redirected(const Response &response, const QString &name)
{
    const QUrl address(QString::fromLatin1(header(response, "Location")));
    return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded);
}

Fields redeemFields(const QByteArray &code)
{
    return {{"client_id", kClient},
            {"grant_type", "authorization_code"},
            {"redirect_uri", kRedirect},
            {"scope", kArmScope},
            {"code", code},
            {"code_verifier", kVerifier}};
}

QByteArray freshCode(const SmallCloud &cloud, const QByteArray &tenant = "organizations")
{
    return redirected(authorize(cloud, authorizeFields(), tenant), u"code"_s).toLatin1();
}

QJsonObject signIn(const SmallCloud &cloud, const QByteArray &tenant = "organizations")
{
    return json(cloud.postForm(kTokenPath, redeemFields(freshCode(cloud, tenant))));
}

Response refresh(const SmallCloud &cloud, const QJsonObject &tokens, const QString &tenant,
                 const QByteArray &scope = "https://management.azure.com/.default")
{
    return cloud.postForm('/' + tenant.toLatin1() + "/oauth2/v2.0/token",
                          {{"client_id", kClient},
                           {"grant_type", "refresh_token"},
                           {"scope", scope},
                           {"refresh_token", tokens["refresh_token"_L1].toString().toLatin1()}});
}

QJsonObject claims(const SmallCloud &cloud, const QJsonObject &tokens, QLatin1StringView name)
{
    return cloud.tokens.key().verify(tokens[name].toString().toLatin1()).value_or(QJsonObject());
}

QString oauthCode(const Response &response) { return json(response)["error"_L1].toString(); }

//! The small tenant with a person of a customer's own.
std::shared_ptr<World> withAdministrator()
{
    auto world = smallWorld();
    DirectoryObject person;
    person.id = u"00000007-0000-4000-8000-000000000001"_s;
    person.kind = u"user"_s;
    person.displayName = u"Beheer"_s;
    person.userPrincipalName = u"beheer@bakery-b.example"_s;
    person.userType = u"Member"_s;
    world->customers[int(TokenPolicy::NoConsent)].directory.append(person);
    return world;
}

} // namespace

class tst_Identity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItselfPerTenant_data();
    void describesItselfPerTenant();
    void publishesTheKeyThatSigns();
    void signsInByCodeAndPkce();
    void showsThePageWithoutAHint();
    void refusesToSendAnybodyElsewhere_data();
    void refusesToSendAnybodyElsewhere();
    void tellsTheRedirectWhatIsWrong_data();
    void tellsTheRedirectWhatIsWrong();
    void postsTheCodeWhenAsked();
    void refusesToRedeem_data();
    void refusesToRedeem();
    void refusesACodeTwiceAndLate();
    void rotatesRefreshTokensAndKeepsTheOld();
    void givesTokensForTheFirstResourceNamed_data();
    void givesTokensForTheFirstResourceNamed();
    void givesOnlyWhatIsAskedFor();
    void followsTheTokenPolicyOfACustomer_data();
    void followsTheTokenPolicyOfACustomer();
    void liftsMfaByAnInteractiveSignIn();
    void liftsMissingConsentByAdminConsent();
    void usesTheGuestAccountInACustomersTenant();
    void approvesDeviceCodes_data();
    void approvesDeviceCodes();
    void declinesAndExpiresDeviceCodes();
    void onboardingLetsACustomersOwnPeopleSignIn_data();
    void onboardingLetsACustomersOwnPeopleSignIn();
    void onboardingOffersACustomersOwnPeople();
    void provesTheContextsThatClaimsAskFor();
    void signsApplicationsInByAnySecret();
    void acceptsOnlyTheConfiguredClient();
};

void tst_Identity::describesItselfPerTenant_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QString>("issuerTenant");
    const SmallCloud cloud;
    const QString own = cloud.world->partnerTenantId;
    const Customer &customer = cloud.customer(TokenPolicy::Issued);
    QTest::newRow("organizations") << QByteArray("organizations") << u"{tenantid}"_s;
    QTest::newRow("common") << QByteArray("common") << u"{tenantid}"_s;
    QTest::newRow("id") << own.toLatin1() << own;
    QTest::newRow("domain") << QByteArray("partner.example") << own;
    QTest::newRow("customer") << customer.tenantId.toLatin1() << customer.tenantId;
    QTest::newRow("customer's domain") << customer.domain.toLatin1() << customer.tenantId;
    QTest::newRow("unknown") << QByteArray("nobody.example") << QString();
}

void tst_Identity::describesItselfPerTenant()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QString, issuerTenant);
    const SmallCloud cloud;
    const Response response =
        cloud.ask("GET", '/' + tenant + "/v2.0/.well-known/openid-configuration");
    QCOMPARE(response.status, issuerTenant.isEmpty() ? 400 : 200);
    if (issuerTenant.isEmpty())
        return;
    const QJsonObject body = json(response);
    QCOMPARE(body["issuer"_L1].toString(), u"https://127.0.0.1:1/%1/v2.0"_s.arg(issuerTenant));
    const QUrl keys(body["jwks_uri"_L1].toString());
    QCOMPARE(cloud.ask("GET", keys.path().toLatin1()).status, 200);
    QVERIFY(body["token_endpoint"_L1].toString().endsWith("/oauth2/v2.0/token"_L1));
}

void tst_Identity::publishesTheKeyThatSigns()
{
    const SmallCloud cloud;
    const QJsonObject keys = json(cloud.ask("GET", "/organizations/discovery/v2.0/keys"));
    const QJsonObject key = keys["keys"_L1][0].toObject();
    const QByteArray idToken = signIn(cloud)["id_token"_L1].toString().toLatin1();
    const QJsonObject head =
        QJsonDocument::fromJson(fromBase64Url(idToken.split('.').first())).object();
    QCOMPARE(head["alg"_L1].toString(), u"RS256"_s);
    QCOMPARE(head["kid"_L1], key["kid"_L1]);
    QCOMPARE(fromBase64Url(key["n"_L1].toString().toLatin1()).size(), 256);
    QVERIFY(!key["issuer"_L1].toString().isEmpty());
}

void tst_Identity::signsInByCodeAndPkce()
{
    const SmallCloud cloud;
    const Response sent = authorize(cloud, authorizeFields());
    QCOMPARE(sent.status, 302);
    QVERIFY(header(sent, "Location").startsWith("http://localhost:8400/?code="));
    QCOMPARE(redirected(sent, u"state"_s), u"s&1"_s);
    const QJsonObject tokens =
        json(cloud.postForm(kTokenPath, redeemFields(redirected(sent, u"code"_s).toLatin1())));
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(), 3599);
    const QJsonObject access = claims(cloud, tokens, "access_token"_L1);
    QCOMPARE(access["aud"_L1].toString(), armAudience());
    QCOMPARE(access["tid"_L1].toString(), cloud.world->partnerTenantId);
    QCOMPARE(access["scp"_L1].toString(), u"user_impersonation"_s);
    const QJsonObject id = claims(cloud, tokens, "id_token"_L1);
    QCOMPARE(id["aud"_L1].toString(), QString::fromLatin1(kClient));
    QCOMPARE(id["nonce"_L1].toString(), u"n1"_s);
    QCOMPARE(id["oid"_L1].toString(), cloud.world->directory.first().id);
    QCOMPARE(id["iss"_L1].toString(),
             u"https://127.0.0.1:1/%1/v2.0"_s.arg(cloud.world->partnerTenantId));
    QCOMPARE(id["preferred_username"_L1].toString(), QString::fromLatin1(kAdminName));
    QCOMPARE(id["exp"_L1].toInteger() - id["iat"_L1].toInteger(), 3600);
}

void tst_Identity::showsThePageWithoutAHint()
{
    const SmallCloud cloud;
    Fields fields = authorizeFields();
    replace(&fields, "login_hint", "stranger@elsewhere.example");
    replace(&fields, "state", "\"><script>alert(1)</script>");
    const Response page = authorize(cloud, fields);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(kAdminName));
    QVERIFY(page.body.contains(kTraineeName));
    QVERIFY(!page.body.contains("<script>alert"));
    QVERIFY(!page.body.contains("stranger@"));
    replace(&fields, "prompt", "none");
    QCOMPARE(redirected(authorize(cloud, fields), u"error"_s), u"login_required"_s);
    replace(&fields, "cancel", "1");
    QCOMPARE(redirected(authorize(cloud, fields), u"error"_s), u"access_denied"_s);
}

void tst_Identity::refusesToSendAnybodyElsewhere_data()
{
    QTest::addColumn<QByteArray>("redirect");
    QTest::newRow("foreign") << QByteArray("https://evil.example");
    QTest::newRow("foreign that looks local") << QByteArray("http://localhost.evil.example:80");
    QTest::newRow("user part") << QByteArray("http://localhost:80@evil.example");
    QTest::newRow("path") << QByteArray("http://localhost:8400/path");
    QTest::newRow("query") << QByteArray("http://localhost:8400?x=1");
    QTest::newRow("https") << QByteArray("https://localhost:8400");
    QTest::newRow("ipv6") << QByteArray("http://[::1]:8400");
    QTest::newRow("line break") << QByteArray("http://localhost:8400\n");
    QTest::newRow("missing") << QByteArray();
}

void tst_Identity::refusesToSendAnybodyElsewhere()
{
    QFETCH(QByteArray, redirect);
    const SmallCloud cloud;
    Fields fields = authorizeFields();
    replace(&fields, "redirect_uri", redirect);
    const Response response = authorize(cloud, fields);
    QCOMPARE(response.status, 400);
    QVERIFY(header(response, "Location").isEmpty());
    QVERIFY(response.body.contains("AADSTS50011"));
}

void tst_Identity::tellsTheRedirectWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("response type")
        << QByteArray("response_type") << QByteArray("token") << u"unsupported_response_type"_s;
    QTest::newRow("response mode")
        << QByteArray("response_mode") << QByteArray("fragment") << u"invalid_request"_s;
    QTest::newRow("no challenge") << QByteArray("code_challenge") << QByteArray()
                                  << u"invalid_request"_s;
    QTest::newRow("plain challenge")
        << QByteArray("code_challenge_method") << QByteArray("plain") << u"invalid_request"_s;
    QTest::newRow("no method") << QByteArray("code_challenge_method") << QByteArray()
                               << u"invalid_request"_s;
    QTest::newRow("no scope") << QByteArray("scope") << QByteArray() << u"invalid_request"_s;
    QTest::newRow("unknown resource")
        << QByteArray("scope") << QByteArray("https://nobody.example/.default")
        << u"invalid_resource"_s;
}

void tst_Identity::tellsTheRedirectWhatIsWrong()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    const SmallCloud cloud;
    Fields fields = authorizeFields();
    replace(&fields, name, value);
    const Response response = authorize(cloud, fields);
    QCOMPARE(response.status, 302);
    QCOMPARE(redirected(response, u"error"_s), error);
    QCOMPARE(redirected(response, u"state"_s), u"s&1"_s);
    QVERIFY(redirected(response, u"code"_s).isEmpty());
}

void tst_Identity::postsTheCodeWhenAsked()
{
    const SmallCloud cloud;
    Fields fields = authorizeFields();
    replace(&fields, "response_mode", "form_post");
    replace(&fields, "client_info", "1");
    const Response page = authorize(cloud, fields);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("method=\"post\" action=\"http://localhost:8400/\""));
    QVERIFY(page.body.contains("name=\"code\""));
    QVERIFY(page.body.contains("name=\"client_info\""));
    QVERIFY(page.body.contains("name=\"state\" value=\"s&amp;1\""));
}

void tst_Identity::refusesToRedeem_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    const auto row = [](const char *label, const char *name, const QByteArray &value,
                        const QString &error, int number) {
        QTest::newRow(label) << QByteArray(name) << value << error << number;
    };
    row("unknown code", "code", "1.x", u"invalid_grant"_s, 9002313);
    row("no code", "code", {}, u"invalid_request"_s, 900144);
    row("wrong verifier", "code_verifier", "other", u"invalid_grant"_s, 501481);
    row("no verifier", "code_verifier", {}, u"invalid_grant"_s, 501481);
    row("other redirect", "redirect_uri", "http://localhost:1", u"invalid_grant"_s, 500112);
    row("other client", "client_id", "other", u"invalid_grant"_s, 9002313);
    row("no client", "client_id", {}, u"invalid_request"_s, 900144);
    row("secret of a public client", "client_secret", "x", u"invalid_client"_s, 700025);
    row("unknown grant", "grant_type", "password", u"unsupported_grant_type"_s, 70003);
    row("no grant", "grant_type", {}, u"invalid_request"_s, 900144);
    row("unknown resource", "scope", "https://nobody.example/x", u"invalid_scope"_s, 70011);
}

void tst_Identity::refusesToRedeem()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    QFETCH(int, number);
    const SmallCloud cloud;
    Fields fields = redeemFields(freshCode(cloud));
    replace(&fields, name, value);
    const Response response = cloud.postForm(kTokenPath, fields);
    QCOMPARE(response.status, error == "invalid_client"_L1 ? 401 : 400);
    const QJsonObject body = json(response);
    QCOMPARE(body["error"_L1].toString(), error);
    QCOMPARE(body["error_codes"_L1][0].toInt(), number);
    QVERIFY(body["error_description"_L1].toString().startsWith(u"AADSTS%1: "_s.arg(number)));
    for (const QString &key : {u"timestamp"_s, u"trace_id"_s, u"correlation_id"_s})
        QVERIFY2(!body[key].toString().isEmpty(), qPrintable(key));
}

void tst_Identity::refusesACodeTwiceAndLate()
{
    SmallCloud cloud;
    const Fields once = redeemFields(freshCode(cloud));
    QCOMPARE(cloud.postForm(kTokenPath, once).status, 200);
    const Response twice = cloud.postForm(kTokenPath, once);
    QCOMPARE(oauthCode(twice), u"invalid_grant"_s);
    QCOMPARE(json(twice)["error_codes"_L1][0].toInt(), 54005);
    const Fields inTime = redeemFields(freshCode(cloud));
    const Fields late = redeemFields(freshCode(cloud));
    cloud.now = cloud.now.addSecs(599);
    QCOMPARE(cloud.postForm(kTokenPath, inTime).status, 200);
    cloud.now = cloud.now.addSecs(1);
    QCOMPARE(oauthCode(cloud.postForm(kTokenPath, late)), u"invalid_grant"_s);
}

void tst_Identity::rotatesRefreshTokensAndKeepsTheOld()
{
    SmallCloud cloud;
    const QJsonObject first = signIn(cloud);
    const QJsonObject second = json(refresh(cloud, first, u"organizations"_s));
    QVERIFY(second["refresh_token"_L1] != first["refresh_token"_L1]);
    QCOMPARE(refresh(cloud, first, u"organizations"_s).status, 200);
    cloud.now = cloud.now.addDays(89);
    const QJsonObject third = json(refresh(cloud, second, u"organizations"_s));
    QVERIFY(third.contains("refresh_token"_L1));
    cloud.now = cloud.now.addDays(2);
    QCOMPARE(oauthCode(refresh(cloud, first, u"organizations"_s)), u"invalid_grant"_s);
    QCOMPARE(refresh(cloud, third, u"organizations"_s).status, 200);
    QJsonObject garbage;
    garbage["refresh_token"_L1] = u"1.nothing"_s;
    QCOMPARE(oauthCode(refresh(cloud, garbage, u"organizations"_s)), u"invalid_grant"_s);
}

void tst_Identity::givesTokensForTheFirstResourceNamed_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("scopes");
    QTest::newRow("arm default") << QByteArray("https://management.azure.com/.default")
                                 << armAudience() << u".default user_impersonation"_s;
    QTest::newRow("arm default, two slashes")
        << QByteArray("https://management.azure.com//.default") << armAudience()
        << u".default user_impersonation"_s;
    QTest::newRow("arm first") << QByteArray(
        "openid https://management.azure.com/user_impersonation "
        "https://graph.microsoft.com/User.Read")
                               << armAudience() << u"user_impersonation"_s;
    QTest::newRow("graph first") << QByteArray("https://graph.microsoft.com/User.Read "
                                               "https://management.azure.com/user_impersonation")
                                 << graphAudience() << u"User.Read"_s;
    QTest::newRow("bare graph names") << QByteArray("User.Read GroupMember.Read.All")
                                      << graphAudience() << u"User.Read GroupMember.Read.All"_s;
    QTest::newRow("partner center")
        << QByteArray("https://api.partnercenter.microsoft.com/user_impersonation")
        << partnerCenterAudience() << u"user_impersonation"_s;
    QTest::newRow("openid only") << QByteArray("openid profile") << graphAudience()
                                 << u"User.Read"_s;
}

void tst_Identity::givesTokensForTheFirstResourceNamed()
{
    QFETCH(QByteArray, scope);
    QFETCH(QString, audience);
    QFETCH(QString, scopes);
    const SmallCloud cloud;
    const QJsonObject tokens =
        json(refresh(cloud, signIn(cloud), cloud.world->partnerTenantId, scope));
    const QJsonObject access = claims(cloud, tokens, "access_token"_L1);
    QCOMPARE(access["aud"_L1].toString(), audience);
    QCOMPARE(access["scp"_L1].toString(), scopes);
}

void tst_Identity::givesOnlyWhatIsAskedFor()
{
    const SmallCloud cloud;
    Fields fields = redeemFields(freshCode(cloud));
    replace(&fields, "scope", "https://management.azure.com/user_impersonation");
    const QJsonObject tokens = json(cloud.postForm(kTokenPath, fields));
    QVERIFY(tokens.contains("access_token"_L1));
    QVERIFY(!tokens.contains("refresh_token"_L1));
    QVERIFY(!tokens.contains("id_token"_L1));
    QVERIFY(!tokens.contains("client_info"_L1));
}

void tst_Identity::followsTheTokenPolicyOfACustomer_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("suberror");
    QTest::newRow("issued") << int(TokenPolicy::Issued) << QString() << 0 << QString();
    QTest::newRow("no consent") << int(TokenPolicy::NoConsent) << u"invalid_grant"_s << 65001
                                << u"consent_required"_s;
    QTest::newRow("no GDAP") << int(TokenPolicy::UserNotInTenant) << u"invalid_grant"_s << 50020
                             << QString();
    QTest::newRow("policy") << int(TokenPolicy::BlockedByPolicy) << u"invalid_grant"_s << 53003
                            << u"message_only"_s;
    QTest::newRow("second factor")
        << int(TokenPolicy::MfaRequired) << u"interaction_required"_s << 50076 << u"basic_action"_s;
}

void tst_Identity::followsTheTokenPolicyOfACustomer()
{
    QFETCH(int, policy);
    QFETCH(QString, error);
    QFETCH(int, number);
    QFETCH(QString, suberror);
    const SmallCloud cloud;
    const Response response =
        refresh(cloud, signIn(cloud), cloud.customer(TokenPolicy(policy)).tenantId);
    const QJsonObject body = json(response);
    QCOMPARE(response.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(body["error"_L1].toString(), error);
    QCOMPARE(body["error_codes"_L1][0].toInt(), number);
    QCOMPARE(body["suberror"_L1].toString(), suberror);
    const QJsonDocument challenge = QJsonDocument::fromJson(body["claims"_L1].toString().toUtf8());
    QCOMPARE(challenge.isObject(), TokenPolicy(policy) == TokenPolicy::MfaRequired);
}

void tst_Identity::liftsMfaByAnInteractiveSignIn()
{
    const SmallCloud cloud;
    const QString tenant = cloud.customer(TokenPolicy::MfaRequired).tenantId;
    const QJsonObject before = signIn(cloud);
    QCOMPARE(oauthCode(refresh(cloud, before, tenant)), u"interaction_required"_s);
    const QJsonObject there = signIn(cloud, tenant.toLatin1());
    QCOMPARE(claims(cloud, there, "access_token"_L1)["tid"_L1].toString(), tenant);
    QCOMPARE(refresh(cloud, before, tenant).status, 200);
}

void tst_Identity::liftsMissingConsentByAdminConsent()
{
    const SmallCloud cloud;
    const QByteArray tenant = cloud.customer(TokenPolicy::NoConsent).tenantId.toLatin1();
    QCOMPARE(redirected(authorize(cloud, authorizeFields(), tenant), u"error"_s),
             u"consent_required"_s);
    const QByteArray page = '/' + tenant + "/adminconsent?client_id=" + kClient;
    QVERIFY(cloud.ask("GET", page).body.contains(kAdminName));
    QCOMPARE(oauthCode(refresh(cloud, signIn(cloud), QString::fromLatin1(tenant))),
             u"invalid_grant"_s);
    QCOMPARE(cloud.ask("GET", page + "&login_hint=" + kAdminName).status, 200);
    QCOMPARE(refresh(cloud, signIn(cloud), QString::fromLatin1(tenant)).status, 200);
}

void tst_Identity::usesTheGuestAccountInACustomersTenant()
{
    const SmallCloud cloud;
    const Customer &customer = cloud.customer(TokenPolicy::Issued);
    const QJsonObject tokens = json(refresh(cloud, signIn(cloud), customer.tenantId));
    const QJsonObject access = claims(cloud, tokens, "access_token"_L1);
    QCOMPARE(access["oid"_L1].toString(), customer.guestObjectId);
    QCOMPARE(access["tid"_L1].toString(), customer.tenantId);
}

void tst_Identity::approvesDeviceCodes_data()
{
    QTest::addColumn<QByteArray>("grant");
    QTest::newRow("standard name") << QByteArray("urn:ietf:params:oauth:grant-type:device_code");
    QTest::newRow("short name") << QByteArray("device_code");
}

void tst_Identity::approvesDeviceCodes()
{
    QFETCH(QByteArray, grant);
    const SmallCloud cloud;
    const QJsonObject device =
        json(cloud.postForm("/organizations/oauth2/v2.0/devicecode?mkt=nl-NL",
                            {{"client_id", kClient}, {"scope", kArmScope}}));
    QCOMPARE(device["expires_in"_L1].toInt(), 900);
    QVERIFY(!device.contains("verification_uri_complete"_L1));
    QVERIFY(device["message"_L1].toString().contains("voer de code"_L1));
    const Fields poll{{"client_id", kClient},
                      {"grant_type", grant},
                      {"device_code", device["device_code"_L1].toString().toLatin1()}};
    QCOMPARE(oauthCode(cloud.postForm(kTokenPath, poll)), u"authorization_pending"_s);
    const QByteArray userCode = device["user_code"_L1].toString().toLower().toLatin1();
    QCOMPARE(cloud.postForm("/devicelogin", {{"user_code", "WRONG"}, {"user", kAdminName}}).status,
             400);
    QCOMPARE(cloud.postForm("/devicelogin", {{"user_code", userCode}, {"user", "nobody"}}).status,
             400);
    QCOMPARE(cloud.postForm("/devicelogin", {{"user_code", userCode}, {"user", kAdminName}}).status,
             200);
    const QJsonObject tokens = json(cloud.postForm(kTokenPath, poll));
    QCOMPARE(claims(cloud, tokens, "access_token"_L1)["upn"_L1].toString(),
             QString::fromLatin1(kAdminName));
    QVERIFY(tokens.contains("refresh_token"_L1));
    QCOMPARE(oauthCode(cloud.postForm(kTokenPath, poll)), u"invalid_grant"_s);
}

void tst_Identity::onboardingLetsACustomersOwnPeopleSignIn_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("expected"); // tenant of the token, or the refusal
    const SmallCloud cloud;
    const QString own = cloud.customer(TokenPolicy::NoConsent).tenantId;
    const QByteArray administrator = "beheer@bakery-b.example";
    QTest::newRow("at the own tenant") << own.toLatin1() << administrator << own;
    QTest::newRow("at the own domain") << QByteArray("bakery-b.example") << administrator << own;
    QTest::newRow("wherever that is") << QByteArray("organizations") << administrator << own;
    QTest::newRow("at another customer's")
        << cloud.customer(TokenPolicy::Issued).tenantId.toLatin1() << administrator
        << u"invalid_grant"_s;
    QTest::newRow("at the partner's")
        << cloud.world->partnerTenantId.toLatin1() << administrator << u"invalid_grant"_s;
    QTest::newRow("the partner, as before")
        << own.toLatin1() << QByteArray(kAdminName) << u"invalid_grant"_s;
}

void tst_Identity::onboardingLetsACustomersOwnPeopleSignIn()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, user);
    QFETCH(QString, expected);
    const SmallCloud cloud(withAdministrator());
    const QByteArray path = '/' + tenant + "/oauth2/v2.0/";
    const QJsonObject device = json(cloud.postForm(
        path + "devicecode",
        {{"client_id", kClient}, {"scope", QByteArray(kArmScope) + " openid offline_access"}}));
    const QByteArray code = device["user_code"_L1].toString().toLatin1();
    QCOMPARE(cloud.postForm("/devicelogin", {{"user_code", code}, {"user", user}}).status, 200);
    const Response answer = cloud.postForm(
        path + "token", {{"client_id", kClient},
                         {"grant_type", "device_code"},
                         {"device_code", device["device_code"_L1].toString().toLatin1()}});
    if (answer.status != 200) {
        QCOMPARE(oauthCode(answer), expected);
        return;
    }
    const QJsonObject access = claims(cloud, json(answer), "access_token"_L1);
    QCOMPARE(access["tid"_L1].toString(), expected);
    QCOMPARE(access["upn"_L1].toString().toLatin1(), user);
    // And with its refresh token, which is good nowhere else.
    const auto refreshed = [&](const QByteArray &where) {
        return cloud.postForm(
            '/' + where + "/oauth2/v2.0/token",
            {{"client_id", kClient},
             {"grant_type", "refresh_token"},
             {"refresh_token", json(answer)["refresh_token"_L1].toString().toLatin1()}});
    };
    QCOMPARE(refreshed("organizations").status, 200);
    QCOMPARE(oauthCode(refreshed(cloud.world->partnerTenantId.toLatin1())), u"invalid_grant"_s);
}

void tst_Identity::onboardingOffersACustomersOwnPeople()
{
    const SmallCloud cloud(withAdministrator());
    const auto page = [&](const QString &tenant) {
        return cloud
            .ask("GET", '/' + tenant.toLatin1() + "/oauth2/v2.0/authorize?client_id=" + kClient
                            + "&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A1"
                              "&scope=openid&code_challenge=x&code_challenge_method=S256")
            .body;
    };
    const QByteArray own = page(cloud.customer(TokenPolicy::NoConsent).tenantId);
    QVERIFY(own.contains("beheer@bakery-b.example"));
    QVERIFY(own.contains(kAdminName));
    QVERIFY(!page(cloud.world->partnerTenantId).contains("bakery-b"));
    // A guest signs in at home.
    QVERIFY(!page(cloud.customer(TokenPolicy::Issued).tenantId).contains("#EXT#"));
}

void tst_Identity::declinesAndExpiresDeviceCodes()
{
    SmallCloud cloud;
    const auto begin = [&cloud] {
        return json(cloud.postForm("/organizations/oauth2/v2.0/devicecode",
                                   {{"client_id", kClient}, {"scope", kArmScope}}));
    };
    const auto poll = [&cloud](const QJsonObject &device) {
        return oauthCode(cloud.postForm(
            kTokenPath, {{"client_id", kClient},
                         {"grant_type", "device_code"},
                         {"device_code", device["device_code"_L1].toString().toLatin1()}}));
    };
    const QJsonObject declined = begin();
    const QByteArray code = declined["user_code"_L1].toString().toLatin1();
    QCOMPARE(cloud.postForm("/devicelogin", {{"user_code", code}, {"cancel", "1"}}).status, 200);
    QCOMPARE(poll(declined), u"authorization_declined"_s);
    const QJsonObject expired = begin();
    cloud.now = cloud.now.addSecs(900);
    QCOMPARE(poll(expired), u"expired_token"_s);
    QCOMPARE(poll({}), u"bad_verification_code"_s);
}

void tst_Identity::provesTheContextsThatClaimsAskFor()
{
    const SmallCloud cloud;
    const QByteArray asked = R"({"access_token":{"acrs":{"essential":true,"value":"c1"},)"
                             R"("xms_cc":{"values":["cp1"]}}})";
    const auto contexts = [&cloud](const QJsonObject &tokens) {
        return claims(cloud, tokens, "access_token"_L1)["acrs"_L1].toArray();
    };
    const QJsonObject plain = signIn(cloud);
    QVERIFY(contexts(plain).isEmpty());
    const QJsonArray proved{u"c1"_s};
    // At the authorization, and from then on with every refresh.
    Fields fields = authorizeFields();
    replace(&fields, "claims", asked);
    const QByteArray code = redirected(authorize(cloud, fields), u"code"_s).toLatin1();
    const QJsonObject strong = json(cloud.postForm(kTokenPath, redeemFields(code)));
    QCOMPARE(contexts(strong), proved);
    QCOMPARE(contexts(json(refresh(cloud, strong, u"organizations"_s))), proved);
    // At the token endpoint.
    fields = redeemFields(freshCode(cloud));
    replace(&fields, "claims", asked);
    QCOMPARE(contexts(json(cloud.postForm(kTokenPath, fields))), proved);
    fields = {{"client_id", kClient},
              {"grant_type", "refresh_token"},
              {"refresh_token", plain["refresh_token"_L1].toString().toLatin1()},
              {"claims", asked}};
    QCOMPARE(contexts(json(cloud.postForm(kTokenPath, fields))), proved);
    QVERIFY(contexts(json(refresh(cloud, plain, u"organizations"_s))).isEmpty());
}

void tst_Identity::signsApplicationsInByAnySecret()
{
    const SmallCloud cloud;
    const auto ask = [&cloud](const QString &tenant, const QByteArray &secret,
                              const QByteArray &scope) {
        Fields fields{
            {"client_id", kClient}, {"grant_type", "client_credentials"}, {"scope", scope}};
        if (!secret.isEmpty())
            fields.emplaceBack("client_secret", secret);
        return cloud.postForm('/' + tenant.toLatin1() + "/oauth2/v2.0/token", fields);
    };
    const QByteArray arm = "https://management.azure.com/.default";
    const QString tenant = cloud.world->partnerTenantId;
    const QJsonObject tokens = json(ask(tenant, "secret", arm));
    const QJsonObject access = claims(cloud, tokens, "access_token"_L1);
    QCOMPARE(access["idtyp"_L1].toString(), u"app"_s);
    QVERIFY(!access.contains("upn"_L1));
    QVERIFY(!tokens.contains("refresh_token"_L1));
    QCOMPARE(ask(tenant, {}, arm).status, 401);
    QCOMPARE(oauthCode(ask(tenant, "secret", "User.Read")), u"invalid_scope"_s);
    QCOMPARE(oauthCode(ask(cloud.customer(TokenPolicy::NoConsent).tenantId, "secret", arm)),
             u"unauthorized_client"_s);
}

void tst_Identity::acceptsOnlyTheConfiguredClient()
{
    const SmallCloud cloud(smallWorld(), u"22222222-0000-4000-8000-000000000002"_s);
    QCOMPARE(authorize(cloud, authorizeFields()).status, 400);
    QCOMPARE(oauthCode(cloud.postForm(kTokenPath, redeemFields("1.x"))), u"unauthorized_client"_s);
    Fields fields = authorizeFields();
    replace(&fields, "client_id", "22222222-0000-4000-8000-000000000002");
    QCOMPARE(authorize(cloud, fields).status, 302);
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_identity.moc"
