// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/secrets/memorystore.h"
#include "identity/tokenprovider.h"
#include "support/await.h"
#include "support/fakeauthority.h"

#include <QTest>

using namespace Pec;

namespace {

const TenantId kHome(FakeAuthority::kTenant);
const TenantId kCustomer(FakeAuthority::kCustomer);
const Account kAccount{kHome, PrincipalId(FakeAuthority::kUser), u"admin@alpenwolke.example"_s};

//! A store whose writes can fail.
class BrokenStore final : public TokenStore
{
public:
    FutureResult<std::optional<QByteArray>> read(const QString &) override
    {
        return readyFuture<std::optional<QByteArray>>(std::nullopt);
    }
    FutureResult<Done> write(const QString &, const QByteArray &) override
    {
        return readyFuture<Done>(failure(ErrorCode::SecretStoreUnusable, u"disk full"_s));
    }
    FutureResult<Done> remove(const QString &) override { return readyFuture<Done>(Done{}); }
    bool keepsAfterExit() const override { return true; }
};

} // namespace

class tst_TokenProvider : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthClient> m_client;
    std::unique_ptr<RefreshTokenKeeper> m_keeper;
    std::unique_ptr<TokenProvider> m_tokens;

    void build(std::shared_ptr<TokenStore> store)
    {
        m_keeper = std::make_unique<RefreshTokenKeeper>(u"demo"_s, m_authority->server().url(),
                                                        FakeAuthority::kClientId, std::move(store));
        m_tokens = std::make_unique<TokenProvider>(*m_client, *m_keeper);
        (void)m_keeper->keep(kAccount, m_authority->newRefreshToken());
    }
    Result<QByteArray> token(const TenantId &tenant, Resource resource = Resource::Arm)
    {
        return await(m_tokens->token(tenant, resource, {}));
    }
    void refuseCustomer(const QString &error, const QString &suberror = {},
                        const QString &claims = {})
    {
        m_authority->intercept = [=](const ServedRequest &request) -> std::optional<ServedReply> {
            if (request.path.startsWith(u'/' + FakeAuthority::kCustomer))
                return FakeAuthority::error(error, suberror, claims);
            return {};
        };
    }

private Q_SLOTS:
    void init()
    {
        m_tokens.reset();
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        m_http = m_authority->httpClient();
        m_client = std::make_unique<OAuthClient>(m_authority->server().url(),
                                                 FakeAuthority::kClientId, *m_http, m_clock);
        build(std::make_shared<MemoryStore>());
    }

    void asksTheTenantsEndpointForTheResource_data()
    {
        QTest::addColumn<bool>("home");
        QTest::addColumn<int>("resource");
        QTest::addColumn<QString>("scope");
        QTest::newRow("arm at home")
            << true << int(Resource::Arm) << u"https://management.azure.com/user_impersonation"_s;
        QTest::newRow("partner center at home")
            << true << int(Resource::PartnerCenter)
            << u"https://api.partnercenter.microsoft.com/user_impersonation"_s;
        QTest::newRow("graph at home")
            << true << int(Resource::Graph)
            << u"https://graph.microsoft.com/User.Read "
               u"https://graph.microsoft.com/Directory.Read.All "
               "https://graph.microsoft.com/DelegatedAdminRelationship.Read.All"_s;
        QTest::newRow("arm at a customer")
            << false << int(Resource::Arm) << u"https://management.azure.com/.default"_s;
        QTest::newRow("graph at a customer")
            << false << int(Resource::Graph) << u"https://graph.microsoft.com/.default"_s;
    }
    void asksTheTenantsEndpointForTheResource()
    {
        QFETCH(bool, home);
        QFETCH(int, resource);
        QFETCH(QString, scope);
        const TenantId tenant = home ? kHome : kCustomer;
        QVERIFY(token(tenant, Resource(resource)));
        const auto requests = m_authority->server().requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().path, QString(u'/' + tenant.value() + u"/oauth2/v2.0/token"_s));
        QCOMPARE(requests.first().field(u"scope"_s),
                 QString(scope + u" openid profile offline_access"_s));
        QVERIFY(requests.first().field(u"claims"_s).contains("cp1"_L1));
    }

    void keepsATokenUntilFiveMinutesBeforeItsEnd()
    {
        const auto first = token(kHome);
        QVERIFY(first);
        m_clock.advance(std::chrono::seconds(3600 - 301));
        QCOMPARE(*token(kHome), *first);
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(*token(kHome) != *first);
        QCOMPARE(m_authority->refreshes(), 2);
    }

    void refreshesOnceForParallelCalls()
    {
        QList<FutureResult<QByteArray>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(m_tokens->token(kHome, Resource::Arm, {}));
        QSet<QByteArray> tokens;
        for (const auto &future : futures)
            tokens.insert(*await(future));
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(m_authority->refreshes(), 1);
    }

    void neverLosesARotatedToken()
    {
        // The fake takes the newest refresh token only, so one out of turn would fail.
        QList<FutureResult<QByteArray>> futures;
        for (int i = 0; i < 10; ++i) {
            const TenantId tenant(u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')));
            for (const Resource resource :
                 {Resource::Arm, Resource::Graph, Resource::PartnerCenter})
                futures.append(m_tokens->token(tenant, resource, {}));
        }
        for (const auto &future : futures) {
            const auto result = await(future);
            QVERIFY2(result, result ? "" : qPrintable(logLine(result.error())));
        }
        QCOMPARE(m_keeper->refreshToken(), m_authority->lastRefreshToken().toLatin1());
        QCOMPARE(m_authority->refreshes(), 30);
    }

    void keepsTheOldRefreshTokenWhenNoneComes()
    {
        const QByteArray before = m_keeper->refreshToken();
        m_authority->bendAnswer = [](QJsonObject &answer) { answer.remove(u"refresh_token"_s); };
        QVERIFY(token(kHome));
        QCOMPARE(m_keeper->refreshToken(), before);
    }

    void handsOutATokenThoughTheStoreFails()
    {
        build(std::make_shared<BrokenStore>());
        QVERIFY(token(kHome));
        QVERIFY(token(kCustomer));
        QCOMPARE(m_keeper->refreshToken(), m_authority->lastRefreshToken().toLatin1());
    }

    void asksARefusingCustomerOnce_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("suberror");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unauthorized client")
            << u"unauthorized_client"_s << QString() << ErrorCode::TenantRefused;
        QTest::newRow("no consent")
            << u"invalid_grant"_s << u"consent_required"_s << ErrorCode::TenantRefused;
        QTest::newRow("policy") << u"invalid_grant"_s << u"message_only"_s
                                << ErrorCode::TenantRefused;
        QTest::newRow("second factor")
            << u"interaction_required"_s << u"basic_action"_s << ErrorCode::SignInNeeded;
    }
    void asksARefusingCustomerOnce()
    {
        QFETCH(QString, error);
        QFETCH(QString, suberror);
        QFETCH(ErrorCode, code);
        refuseCustomer(error, suberror);
        for (int i = 0; i < 3; ++i) {
            const auto refused = token(kCustomer);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, code);
            QCOMPARE(refused.error().subject, kCustomer.value());
            QCOMPARE(refused.error().serviceCode, error);
        }
        QCOMPARE(m_authority->refreshes(), 1);
        QVERIFY(token(kHome));
    }

    void asksAgainAfterTheNextSignIn()
    {
        refuseCustomer(u"interaction_required"_s);
        QVERIFY(!token(kCustomer));
        m_authority->intercept = {};
        QVERIFY(!token(kCustomer));
        const TokenAnswer tokens{
            "at-new", m_clock.now().addSecs(3600), m_authority->newRefreshToken(), {}};
        (void)m_keeper->keep(kAccount, tokens.refreshToken);
        m_tokens->adopt(kHome, tokens);
        QVERIFY(token(kCustomer));
        QCOMPARE(*await(m_tokens->token(kHome, Resource::Arm, {})), QByteArray("at-new"));
    }

    void doesNotRememberWhatMayPass()
    {
        int asked = 0;
        m_authority->intercept = [&asked](const ServedRequest &) -> std::optional<ServedReply> {
            if (++asked == 1)
                return ServedReply{503, {}, {}};
            return {};
        };
        QCOMPARE(token(kCustomer).error().code, ErrorCode::ServiceFailure);
        QVERIFY(token(kCustomer));
    }

    void needsASignInWhenTheRefreshTokenIsDead()
    {
        (void)m_keeper->keep(kAccount, "rt-revoked");
        const auto refused = token(kHome);
        QCOMPARE(refused.error().code, ErrorCode::SignInNeeded);
        QCOMPARE(refused.error().serviceCode, u"invalid_grant"_s);
    }

    void needsASignInWhenNobodyIs()
    {
        (void)m_keeper->forget();
        QCOMPARE(token(kHome).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(m_authority->refreshes(), 0);
    }

    void passesOnTheClaimsThatATenantWants()
    {
        refuseCustomer(u"interaction_required"_s, {}, u"{\"access_token\":{\"capolids\":{}}}"_s);
        QCOMPARE(token(kCustomer).error().claims,
                 QByteArray("{\"access_token\":{\"capolids\":{}}}"));
    }

    void answersAChallengeWithNewClaims()
    {
        const auto first = token(kHome);
        const QByteArray challenge(R"({"access_token":{"nbf":{"value":"1"}}})");
        const auto second =
            await(m_tokens->tokenInsteadOf(*first, kHome, Resource::Arm, challenge, {}));
        QVERIFY(second);
        QVERIFY(*second != *first);
        const QString claims = m_authority->server().requests().last().field(u"claims"_s);
        QVERIFY(claims.contains("nbf"_L1) && claims.contains("cp1"_L1));
        QCOMPARE(*token(kHome), *second);
    }

    void answersParallelChallengesOnce()
    {
        const auto first = token(kHome);
        const QByteArray challenge(R"({"access_token":{"nbf":{"value":"1"}}})");
        QList<FutureResult<QByteArray>> futures;
        for (int i = 0; i < 5; ++i)
            futures.append(m_tokens->tokenInsteadOf(*first, kHome, Resource::Arm, challenge, {}));
        for (const auto &future : futures)
            QVERIFY(await(future));
        // One more that was refused with the old token comes late.
        QVERIFY(await(m_tokens->tokenInsteadOf(*first, kHome, Resource::Arm, challenge, {})));
        QCOMPARE(m_authority->refreshes(), 2);
    }

    void knowsTheUsersObjectIdInEachTenant()
    {
        QCOMPARE(*await(m_tokens->objectIdIn(kHome)), PrincipalId(FakeAuthority::kUser));
        QCOMPARE(m_authority->refreshes(), 0);
        QCOMPARE(*await(m_tokens->objectIdIn(kCustomer)),
                 PrincipalId(u"guest-in-"_s + FakeAuthority::kCustomer));
        QVERIFY(await(m_tokens->objectIdIn(kCustomer)));
        QCOMPARE(m_authority->refreshes(), 1);
    }

    void doesNotTakeAnObjectIdOfAnotherTenant()
    {
        m_authority->bendClaims = [](QJsonObject &claims) {
            claims[u"tid"_s] = FakeAuthority::kTenant;
        };
        QCOMPARE(await(m_tokens->objectIdIn(kCustomer)).error().code, ErrorCode::BadAnswer);
    }

    void stopsOneCallerOnly()
    {
        std::stop_source stop;
        auto stopped = m_tokens->token(kHome, Resource::Arm, stop.get_token());
        auto other = m_tokens->token(kHome, Resource::Arm, {});
        stop.request_stop();
        QCOMPARE(await(stopped).error().code, ErrorCode::Cancelled);
        QVERIFY(await(other));
    }

    void doesNotAskForWhatNobodyWaitsFor()
    {
        std::stop_source stop;
        QList<FutureResult<QByteArray>> futures{m_tokens->token(kHome, Resource::Arm, {})};
        for (int i = 0; i < 20; ++i)
            futures.append(
                m_tokens->token(TenantId(QString::number(i)), Resource::Arm, stop.get_token()));
        stop.request_stop();
        for (const auto &future : futures)
            (void)await(future);
        QVERIFY(token(kCustomer));
        QCOMPARE(m_authority->refreshes(), 2);
    }

    void cancelsEveryoneAtSignOut()
    {
        auto first = m_tokens->token(kHome, Resource::Arm, {});
        auto second = m_tokens->token(kCustomer, Resource::Arm, {});
        m_tokens->forget();
        (void)m_keeper->forget();
        QCOMPARE(await(first).error().code, ErrorCode::Cancelled);
        QCOMPARE(await(second).error().code, ErrorCode::Cancelled);
        QCOMPARE(token(kHome).error().code, ErrorCode::SignInNeeded);
        QVERIFY(m_keeper->refreshToken().isEmpty());
        // The answer that was under way does not sign anybody in again.
        (void)m_keeper->keep(kAccount, m_authority->newRefreshToken());
        QVERIFY(token(kHome));
    }

    void servesFromTheNewSignInWhatWasAskedBefore()
    {
        auto waiting = m_tokens->token(kCustomer, Resource::Arm, {});
        const TokenAnswer tokens{
            "at-new", m_clock.now().addSecs(3600), m_authority->newRefreshToken(), {}};
        (void)m_keeper->keep(kAccount, tokens.refreshToken);
        m_tokens->adopt(kHome, tokens);
        QVERIFY(await(waiting));
        QCOMPARE(m_keeper->refreshToken(), m_authority->lastRefreshToken().toLatin1());
    }

    void cancelsEveryoneWhenDestroyed()
    {
        auto waiting = m_tokens->token(kHome, Resource::Arm, {});
        m_tokens.reset();
        QCOMPARE(await(waiting).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_TokenProvider)
#include "tst_tokenprovider.moc"
