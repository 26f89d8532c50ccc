// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/tokenanswer.h"

#include <QTest>

using namespace Pec;

Q_DECLARE_METATYPE(Pec::TokenPurpose)

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
// Not a raw string: moc takes the inside of one for code.
const QByteArray kClaimsField("\"claims\":\"{\\\"a\\\":1}\"");
const QByteArray kPlanted("PLANTED-eyJhbGciOiJSUzI1NiJ9.SECRET");

HttpReply reply(const QByteArray &body, int status = 200,
                const QByteArray &type = "application/json")
{
    HttpReply made;
    made.status = status;
    made.headers = {{"content-type", type}};
    made.body = body;
    made.url = QUrl(u"https://signin.example/t/oauth2/v2.0/token"_s);
    return made;
}

QByteArray good(const QByteArray &more = {})
{
    return R"({"token_type":"Bearer","expires_in":3599,"access_token":"at")" + more + '}';
}

} // namespace

class tst_TokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens()
    {
        const auto answer = parseTokenAnswer(
            reply(good(R"(,"refresh_token":"rt","id_token":"it")")), TokenPurpose::SignIn, kNow);
        QVERIFY(answer);
        QCOMPARE(answer->accessToken, QByteArray("at"));
        QCOMPARE(answer->refreshToken, QByteArray("rt"));
        QCOMPARE(answer->idToken, QByteArray("it"));
        QCOMPARE(answer->expiresAt, kNow.addSecs(3599));
    }

    void refusesUnusableAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray json("application/json");
        QTest::newRow("html") << QByteArray("<html>") << QByteArray("text/html")
                              << ErrorCode::NotJson;
        QTest::newRow("cut off") << good().chopped(5) << json << ErrorCode::BadAnswer;
        QTest::newRow("list") << QByteArray("[]") << json << ErrorCode::BadAnswer;
        QTest::newRow("empty") << QByteArray("{}") << json << ErrorCode::BadAnswer;
        QTest::newRow("other type")
            << QByteArray(R"({"token_type":"mac","expires_in":1,"access_token":"a"})") << json
            << ErrorCode::BadAnswer;
        QTest::newRow("no expiry") << QByteArray(R"({"token_type":"Bearer","access_token":"a"})")
                                   << json << ErrorCode::BadAnswer;
        QTest::newRow("negative expiry")
            << QByteArray(R"({"token_type":"Bearer","expires_in":-1,"access_token":"a"})") << json
            << ErrorCode::BadAnswer;
        QTest::newRow("line break in the token")
            << QByteArray(R"({"token_type":"Bearer","expires_in":1,"access_token":"a\r\nX: y"})")
            << json << ErrorCode::BadAnswer;
    }
    void refusesUnusableAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(ErrorCode, code);
        QCOMPARE(parseTokenAnswer(reply(body, 200, type), TokenPurpose::SignIn, kNow).error().code,
                 code);
    }

    void sortsRefusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("signIn");
        QTest::addColumn<ErrorCode>("home");
        QTest::addColumn<ErrorCode>("other");
        using enum ErrorCode;
        const auto row = [](const char *name, const QByteArray &body, ErrorCode signIn,
                            ErrorCode home, ErrorCode other, int status = 400) {
            QTest::newRow(name) << body << status << signIn << home << other;
        };
        row("invalid_grant", R"({"error":"invalid_grant"})", SignInFailed, SignInNeeded,
            TenantRefused);
        row("dead token", R"({"error":"invalid_grant","suberror":"bad_token"})", SignInFailed,
            SignInNeeded, SignInNeeded);
        row("expired token", R"({"error":"invalid_grant","suberror":"token_expired"})",
            SignInFailed, SignInNeeded, SignInNeeded);
        row("consent in suberror", R"({"error":"invalid_grant","suberror":"consent_required"})",
            TenantRefused, SignInNeeded, TenantRefused);
        row("consent", R"({"error":"consent_required"})", TenantRefused, SignInNeeded,
            TenantRefused);
        row("interaction", R"({"error":"interaction_required","suberror":"basic_action"})",
            SignInFailed, SignInNeeded, SignInNeeded);
        row("interaction with claims", R"({"error":"interaction_required",)" + kClaimsField + '}',
            SignInFailed, SignInNeeded, SignInNeeded);
        row("invalid_grant with claims", R"({"error":"invalid_grant",)" + kClaimsField + '}',
            SignInFailed, SignInNeeded, SignInNeeded);
        row("blocked by policy", R"({"error":"interaction_required","suberror":"message_only"})",
            SignInFailed, SignInNeeded, TenantRefused);
        row("unauthorized_client", R"({"error":"unauthorized_client"})", TenantRefused,
            TenantRefused, TenantRefused);
        row("access_denied", R"({"error":"access_denied"})", SignInFailed, TenantRefused,
            TenantRefused);
        row("no such tenant", R"({"error":"invalid_request","error_codes":[90002]})", SignInFailed,
            SignInFailed, TenantRefused);
        row("invalid_client", R"({"error":"invalid_client"})", SignInFailed, SignInFailed,
            TenantRefused, 401);
        row("temporarily unavailable", R"({"error":"temporarily_unavailable"})", ServiceFailure,
            ServiceFailure, ServiceFailure);
        row("server_error", R"({"error":"server_error"})", ServiceFailure, ServiceFailure,
            ServiceFailure, 500);
        row("throttled", R"({"error":"invalid_grant"})", Throttled, Throttled, Throttled, 429);
        row("unavailable page", "<html>", ServiceFailure, ServiceFailure, ServiceFailure, 503);
        row("no error named", R"({"message":"x"})", BadAnswer, BadAnswer, BadAnswer);
        row("cut off", "[\"error", BadAnswer, BadAnswer, BadAnswer);
    }
    void sortsRefusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(ErrorCode, signIn);
        QFETCH(ErrorCode, home);
        QFETCH(ErrorCode, other);
        const HttpReply answer = reply(body, status);
        QCOMPARE(oauthError(answer, TokenPurpose::SignIn, kNow).code, signIn);
        QCOMPARE(oauthError(answer, TokenPurpose::HomeTenant, kNow).code, home);
        QCOMPARE(oauthError(answer, TokenPurpose::OtherTenant, kNow).code, other);
    }

    void decidesNeverByNumber()
    {
        const auto code = [](const QByteArray &numbers) {
            return oauthError(
                       reply(R"({"error":"invalid_grant","error_codes":)" + numbers + '}', 400),
                       TokenPurpose::HomeTenant, kNow)
                .code;
        };
        QCOMPARE(code("[53003]"), code("[50076]"));
        QCOMPARE(code("[700016]"), code("[]"));
    }

    void keepsNumbersAndCorrelationIdForTheLog()
    {
        const Error error = oauthError(
            reply(
                R"({"error":"invalid_grant","suberror":"basic_action","error_codes":[50076,50079],)"
                R"("correlation_id":"aaaa0000-bb11-2222-33cc-444444dddddd",)"
                    + kClaimsField + '}',
                400),
            TokenPurpose::HomeTenant, kNow);
        QCOMPARE(error.serviceCode, u"invalid_grant"_s);
        QCOMPARE(error.requestId, u"aaaa0000-bb11-2222-33cc-444444dddddd"_s);
        QVERIFY(error.detail.contains("50076, 50079"_L1));
        QVERIFY(error.detail.contains("basic_action"_L1));
        QCOMPARE(error.claims, QByteArray(R"({"a":1})"));
    }

    void neverRepeatsWhatTheServiceEchoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *field :
             {"error", "suberror", "error_description", "correlation_id", "trace_id"}) {
            QTest::addRow("%s", field)
                << QByteArray(R"({"error":"invalid_grant",")" + QByteArray(field) + R"(":")"
                              + kPlanted + R"("})");
        }
        QTest::newRow("whole body") << kPlanted;
        QTest::newRow("numbers") << QByteArray(R"({"error":"x","error_codes":[")" + kPlanted
                                               + R"("]})");
    }
    void neverRepeatsWhatTheServiceEchoes()
    {
        QFETCH(QByteArray, body);
        for (const int status : {400, 401, 429, 500, 200}) {
            const auto answer =
                parseTokenAnswer(reply(body, status), TokenPurpose::OtherTenant, kNow);
            QVERIFY(!answer);
            QVERIFY(!logLine(answer.error()).contains("PLANTED"_L1));
            QVERIFY(!logLine(answer.error()).contains("SECRET"_L1));
        }
    }

    void readsDeviceCodes()
    {
        const auto code = parseDeviceCode(
            reply(
                R"({"device_code":"d","user_code":"K7","verification_uri":"https://signin.example/d",)"
                R"("expires_in":900,"message":"m"})"),
            kNow);
        QVERIFY(code);
        QCOMPARE(code->interval, std::chrono::seconds(5));
        QCOMPARE(code->expiresAt, kNow.addSecs(900));
        QVERIFY(!parseDeviceCode(
            reply(
                R"({"device_code":"d","user_code":"K","verification_uri":"http://signin.example",)"
                R"("expires_in":900})"),
            kNow));
        QVERIFY(!parseDeviceCode(reply(R"({"user_code":"K"})"), kNow));
    }
};

QTEST_GUILESS_MAIN(tst_TokenAnswer)
#include "tst_tokenanswer.moc"
