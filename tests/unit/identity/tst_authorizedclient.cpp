// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/authorizedclient.h"
#include "identity/secrets/memorystore.h"
#include "support/await.h"
#include "support/fakeauthority.h"

#include <QTest>

using namespace Pec;

namespace {

const TenantId kHome(FakeAuthority::kTenant);
const QByteArray kClaims(R"({"access_token":{"nbf":{"value":"1"}}})");

} // namespace

class tst_AuthorizedClient : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<HttpsServer> m_service;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthClient> m_client;
    std::unique_ptr<RefreshTokenKeeper> m_keeper;
    std::unique_ptr<TokenProvider> m_tokens;
    std::unique_ptr<AuthorizedClient> m_authorized;
    QList<ServedReply> m_replies; // of the service, the last one again and again

    QList<ServedRequest> served() const
    {
        return m_authority->server().requestsTo(u"/subscriptions"_s);
    }

    FutureResult<HttpReply> get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.headers = {{"authorization", "Bearer something else"}};
        return m_authorized->send(request, kHome, Resource::Arm, {});
    }
    FutureResult<HttpReply> get()
    {
        QUrl url = m_authority->server().url();
        url.setPath(u"/subscriptions"_s);
        return get(url);
    }
    static ServedReply challenge(const QByteArray &claims = kClaims)
    {
        return {401,
                {{"WWW-Authenticate", "Bearer realm=\"x\""},
                 {"WWW-Authenticate",
                  "Bearer error=\"insufficient_claims\", claims=\"" + claims.toBase64() + "\""}},
                "{}"};
    }

private Q_SLOTS:
    void init()
    {
        m_authorized.reset();
        m_tokens.reset();
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        m_http = m_authority->httpClient();
        m_client = std::make_unique<OAuthClient>(m_authority->server().url(),
                                                 FakeAuthority::kClientId, *m_http, m_clock);
        m_keeper = std::make_unique<RefreshTokenKeeper>(u"demo"_s, m_authority->server().url(),
                                                        FakeAuthority::kClientId,
                                                        std::make_shared<MemoryStore>());
        (void)m_keeper->keep({kHome, PrincipalId(FakeAuthority::kUser), {}},
                             m_authority->newRefreshToken());
        m_tokens = std::make_unique<TokenProvider>(*m_client, *m_keeper);
        m_authorized =
            std::make_unique<AuthorizedClient>(m_authority->profile(), *m_http, *m_tokens);
        m_replies = {{200, {}, "ok"}};
        m_authority->intercept =
            [this](const ServedRequest &request) -> std::optional<ServedReply> {
            if (!request.path.endsWith("/subscriptions"_L1))
                return {};
            return m_replies.size() > 1 ? m_replies.takeFirst() : m_replies.first();
        };
    }

    void addsTheToken()
    {
        const auto reply = await(get());
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("ok"));
        const QByteArray header = served().first().headers.value("authorization");
        QCOMPARE(header, "Bearer " + *await(m_tokens->token(kHome, Resource::Arm, {})));
    }

    void sendsATokenToItsServiceOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("other host") << u"https://evil.example/subscriptions"_s;
        QTest::newRow("other name of the host") << u"https://127.0.0.1:PORT/subscriptions"_s;
        QTest::newRow("other port") << u"https://localhost:1/subscriptions"_s;
        QTest::newRow("no TLS") << u"http://localhost:PORT/subscriptions"_s;
        QTest::newRow("with a user") << u"https://localhost@evil.example/subscriptions"_s;
        QTest::newRow("with a user at the host") << u"https://a:b@localhost:PORT/subscriptions"_s;
        QTest::newRow("longer name") << u"https://localhost.evil.example:PORT/subscriptions"_s;
        QTest::newRow("empty") << QString();
    }
    void sendsATokenToItsServiceOnly()
    {
        QFETCH(QString, url);
        url.replace(u"PORT"_s, QString::number(m_authority->server().url().port()));
        QCOMPARE(await(get(QUrl(url))).error().code, ErrorCode::BadUrl);
        QVERIFY(m_authority->server().requests().isEmpty());
    }

    void meetsAClaimsChallengeOnce()
    {
        m_replies = {challenge(), {200, {}, "ok"}};
        const auto reply = await(get());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(served().size(), 2);
        QVERIFY(served()[0].headers.value("authorization")
                != served()[1].headers.value("authorization"));
        const auto refreshes = m_authority->server().requestsTo(u"/token"_s);
        QCOMPARE(refreshes.size(), 2);
        QVERIFY(refreshes.last().field(u"claims"_s).contains("nbf"_L1));
    }

    void givesUpAtTheSecondChallenge()
    {
        m_replies = {challenge()};
        const auto reply = await(get());
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::ClaimsChallenge);
        QCOMPARE(reply.error().claims, kClaims);
        QCOMPARE(served().size(), 2);
    }

    void passesOnTheClaimsWhenTheUserIsNeeded()
    {
        QVERIFY(await(m_tokens->token(kHome, Resource::Arm, {})));
        m_replies = {challenge()};
        (void)m_keeper->keep(*m_keeper->account(), "rt-revoked");
        const auto reply = await(get());
        QCOMPARE(reply.error().code, ErrorCode::SignInNeeded);
        QCOMPARE(reply.error().claims, kClaims);
    }

    void getsANewTokenAfterAPlain401()
    {
        m_replies = {{401, {}, "{}"}, {200, {}, "ok"}};
        QCOMPARE(await(get())->status, 200);
        QCOMPARE(m_authority->refreshes(), 2);
    }

    void returnsTheSecondPlain401()
    {
        m_replies = {{401, {}, "{}"}};
        QCOMPARE(await(get())->status, 401);
        QCOMPARE(served().size(), 2);
    }

    void sharesTheNewTokenBetweenParallelRequests()
    {
        QVERIFY(await(get()));
        const QByteArray old = *await(m_tokens->token(kHome, Resource::Arm, {}));
        m_authority->intercept = [old](const ServedRequest &request) -> std::optional<ServedReply> {
            if (!request.path.endsWith("/subscriptions"_L1))
                return {};
            const bool isOld = request.headers.value("authorization") == "Bearer " + old;
            return isOld ? challenge() : ServedReply{200, {}, "ok"};
        };
        QList<FutureResult<HttpReply>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(get());
        for (const auto &future : futures)
            QCOMPARE(await(future)->status, 200);
        QCOMPARE(m_authority->refreshes(), 2);
    }

    void leavesOtherStatusesToTheCaller()
    {
        m_replies = {{403, {}, "no"}};
        QCOMPARE(await(get())->status, 403);
        QCOMPARE(served().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_AuthorizedClient)
#include "tst_authorizedclient.moc"
