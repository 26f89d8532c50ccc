// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/browsersignin.h"
#include "support/await.h"
#include "support/fakeauthority.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Pec;

namespace {

//! Plays the browser's last step: GET on the loopback address.
void visit(const QString &redirectUri, const QByteArray &query)
{
    auto *socket = new QTcpSocket;
    const int port = QUrl(redirectUri).port();
    QObject::connect(socket, &QTcpSocket::connected, socket, [=] {
        socket->write("GET /?" + query + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
                      + "\r\n\r\n");
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->connectToHost(QHostAddress::LocalHost, quint16(port));
}

} // namespace

class tst_BrowserSignIn : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthClient> m_client;
    std::unique_ptr<IdTokenVerifier> m_verifier;
    std::unique_ptr<BrowserSignIn> m_signIn;
    QUrl m_address; // that the browser was sent to
    std::function<QByteArray(const QUrlQuery &, const QString &code)> m_answer;

    SignInOptions options()
    {
        SignInOptions options;
        options.openUrl = [this](const QUrl &address) {
            m_address = address;
            const QString code = m_authority->codeFor(address);
            const QUrlQuery query(address);
            if (m_answer)
                visit(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                      m_answer(query, code));
        };
        return options;
    }

    Result<SignInOutcome> signIn(SignInOptions with, std::stop_token stop = {})
    {
        m_signIn = std::make_unique<BrowserSignIn>(FakeAuthority::kTenant, std::move(with),
                                                   *m_client, *m_verifier);
        return await(m_signIn->start(std::move(stop)));
    }
    Result<SignInOutcome> signIn() { return signIn(options()); }

private Q_SLOTS:
    void init()
    {
        m_clock.setSpeed(1);
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        m_http = m_authority->httpClient();
        m_client = std::make_unique<OAuthClient>(m_authority->server().url(),
                                                 FakeAuthority::kClientId, *m_http, m_clock);
        m_verifier = std::make_unique<IdTokenVerifier>(*m_client);
        m_answer = [](const QUrlQuery &query, const QString &code) -> QByteArray {
            return "code=" + code.toLatin1()
                   + "&state=" + query.queryItemValue(u"state"_s).toLatin1();
        };
    }

    void cleanup() { m_signIn.reset(); }

    void signsIn()
    {
        const auto outcome = signIn();
        QVERIFY2(outcome, outcome ? "" : qPrintable(logLine(outcome.error())));
        QCOMPARE(outcome->account.tenant, TenantId(FakeAuthority::kTenant));
        QCOMPARE(outcome->account.objectId, PrincipalId(FakeAuthority::kUser));
        QCOMPARE(outcome->account.userName, u"admin@alpenwolke.example"_s);
        QVERIFY(outcome->tokens.accessToken.startsWith("at-"));
        QVERIFY(!outcome->tokens.refreshToken.isEmpty());
    }

    void asksTheBrowserForTheRightThing()
    {
        SignInOptions with = options();
        with.loginHint = u"admin@alpenwolke.example"_s;
        with.claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";
        QVERIFY(signIn(with));
        const QUrlQuery query(m_address);
        const auto value = [&query](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        QCOMPARE(m_address.host(), u"localhost"_s);
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"response_mode"_s), u"query"_s);
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"code_challenge"_s).size(), 43);
        QCOMPARE(value(u"state"_s).size(), 43);
        QCOMPARE(value(u"nonce"_s).size(), 43);
        QCOMPARE(value(u"login_hint"_s), u"admin@alpenwolke.example"_s);
        QVERIFY(value(u"redirect_uri"_s).startsWith(u"http://localhost:"_s));
        QVERIFY(
            value(u"scope"_s).startsWith("https://management.azure.com/user_impersonation "_L1));
        QVERIFY(value(u"scope"_s).contains("offline_access"_L1));
        const QJsonObject claims = QJsonDocument::fromJson(value(u"claims"_s).toUtf8()).object();
        const QJsonObject accessToken = claims[u"access_token"_s].toObject();
        QVERIFY(accessToken.contains(u"acrs"_s));
        QVERIFY(accessToken.contains(u"xms_cc"_s));
    }

    void redeemsTheCodeAsAPublicClient()
    {
        QVERIFY(signIn());
        const auto requests = m_authority->server().requestsTo(u"/token"_s);
        QCOMPARE(requests.size(), 1);
        const ServedRequest &request = requests.first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.headers.value("content-type"),
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.field(u"grant_type"_s), u"authorization_code"_s);
        QVERIFY(request.field(u"client_secret"_s).isEmpty());
        QCOMPARE(request.field(u"redirect_uri"_s),
                 QUrlQuery(m_address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QCOMPARE(
            request.field(u"scope"_s),
            u"https://management.azure.com/user_impersonation openid profile offline_access"_s);
    }

    void refusesForgedAnswers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong state") << QByteArray("code=CODE&state=forged");
        QTest::newRow("no state") << QByteArray("code=CODE");
        QTest::newRow("other code") << QByteArray("code=stolen&state=STATE");
        QTest::newRow("declined") << QByteArray("error=access_denied&state=STATE");
    }
    void refusesForgedAnswers()
    {
        QFETCH(QByteArray, query);
        m_answer = [query](const QUrlQuery &asked, const QString &code) {
            QByteArray filled = query;
            filled.replace("CODE", code.toLatin1());
            filled.replace("STATE", asked.queryItemValue(u"state"_s).toLatin1());
            return filled;
        };
        const auto outcome = signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::SignInFailed);
    }

    void refusesTokensThatAreNotForThisSignIn_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("wrong nonce") << u"nonce"_s << QJsonValue(u"another"_s);
        QTest::newRow("wrong audience") << u"aud"_s << QJsonValue(u"another"_s);
        QTest::newRow("wrong issuer") << u"iss"_s << QJsonValue(u"https://evil.example/x/v2.0"_s);
        QTest::newRow("wrong tenant") << u"tid"_s << QJsonValue(FakeAuthority::kCustomer);
        QTest::newRow("expired") << u"exp"_s << QJsonValue(1'000'000);
    }
    void refusesTokensThatAreNotForThisSignIn()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        m_authority->bendClaims = [&](QJsonObject &claims) { claims[claim] = value; };
        const auto outcome = signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::SignInFailed);
    }

    void refusesABadSignature()
    {
        const RsaSigner stranger(m_authority->signer->keyId());
        m_authority->sign = [&stranger](const RsaSigner &, const QJsonObject &claims) {
            return stranger.sign(claims);
        };
        QCOMPARE(signIn().error().code, ErrorCode::SignInFailed);
    }

    void refusesAnAnswerWithoutAnIdToken()
    {
        m_authority->bendAnswer = [](QJsonObject &answer) { answer.remove(u"id_token"_s); };
        QCOMPARE(signIn().error().code, ErrorCode::SignInFailed);
    }

    void doesNotFollowADocumentToAnotherHost()
    {
        m_authority->bendDiscovery = [](QJsonObject &document) {
            document[u"token_endpoint"_s] = u"https://evil.example/token"_s;
        };
        QCOMPARE(signIn().error().code, ErrorCode::SignInFailed);
        QVERIFY(!m_address.isValid() || m_authority->server().requestsTo(u"/token"_s).isEmpty());
    }

    void reportsAnExpiredCodeWithoutTryingAgain()
    {
        m_authority->intercept = [](const ServedRequest &request) -> std::optional<ServedReply> {
            if (request.path.endsWith("/token"_L1))
                return FakeAuthority::error(u"invalid_grant"_s);
            return {};
        };
        const auto outcome = signIn();
        QCOMPARE(outcome.error().code, ErrorCode::SignInFailed);
        QCOMPARE(outcome.error().serviceCode, u"invalid_grant"_s);
        QCOMPARE(m_authority->server().requestsTo(u"/token"_s).size(), 1);
    }

    void timesOutWhenTheTabWasClosed()
    {
        m_answer = {};
        m_clock.setSpeed(1000); // two minutes in 0.12 seconds
        QCOMPARE(signIn().error().code, ErrorCode::Timeout);
    }

    void stopsWhenAsked()
    {
        m_answer = {};
        std::stop_source stop;
        SignInOptions with = options();
        with.openUrl = [&stop](const QUrl &) { stop.request_stop(); };
        QCOMPARE(signIn(with, stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void fetchesKeysOnceAndAgainForAnUnknownOne()
    {
        QVERIFY(signIn());
        QVERIFY(signIn());
        QCOMPARE(m_authority->server().requestsTo(u"/keys"_s).size(), 1);
        m_authority->signer = std::make_shared<const RsaSigner>(u"key-2"_s);
        QVERIFY(signIn());
        QCOMPARE(m_authority->server().requestsTo(u"/keys"_s).size(), 2);
        // A key that is not published stays unknown after one more look.
        m_authority->sign = [](const RsaSigner &signer, const QJsonObject &claims) {
            return signer.sign(claims, {{u"kid"_s, u"key-3"_s}});
        };
        QVERIFY(!signIn());
        QCOMPARE(m_authority->server().requestsTo(u"/keys"_s).size(), 3);
    }

    void fetchesKeysAgainAfterADay()
    {
        QVERIFY(signIn());
        m_clock.advance(std::chrono::hours(25));
        QVERIFY(signIn());
        QCOMPARE(m_authority->server().requestsTo(u"/keys"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_BrowserSignIn)
#include "tst_browsersignin.moc"
