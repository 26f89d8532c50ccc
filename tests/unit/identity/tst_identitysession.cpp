// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "core/strings.h"
#include "identity/authorizedclient.h"
#include "identity/identitysession.h"
#include "identity/secrets/memorystore.h"
#include "support/await.h"
#include "support/fakeauthority.h"

#include <QStringList>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Pec;

namespace {

const TenantId kHome(FakeAuthority::kTenant);
const TenantId kCustomer(FakeAuthority::kCustomer);

QStringList &logLines()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logLines().append(line);
}

} // namespace

class tst_IdentitySession : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<HttpClient> m_http;
    std::shared_ptr<TokenStore> m_store;
    std::unique_ptr<IdentitySession> m_session;
    QStringList m_secrets; // everything that must not be seen anywhere

    void open(const Profile &profile)
    {
        m_session = std::make_unique<IdentitySession>(profile, *m_http, m_clock, m_store);
    }

    SignInOptions browser()
    {
        SignInOptions options;
        options.openUrl = [this](const QUrl &address) {
            const QUrlQuery query(address);
            const QString code = m_authority->codeFor(address);
            m_secrets << code << query.queryItemValue(u"state"_s)
                      << query.queryItemValue(u"nonce"_s);
            const quint16 port =
                quint16(QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
            const QByteArray request = "GET /?code=" + code.toLatin1()
                                       + "&state=" + query.queryItemValue(u"state"_s).toLatin1()
                                       + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
                                       + "\r\n\r\n";
            auto *socket = new QTcpSocket(this);
            connect(socket, &QTcpSocket::connected, socket,
                    [socket, request] { socket->write(request); });
            socket->connectToHost(QHostAddress::LocalHost, port);
        };
        return options;
    }

    Result<SignedInAccount> signIn(SignInOptions options)
    {
        return await(m_session->signIn(std::move(options), {}));
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_secrets.clear();
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        m_http = m_authority->httpClient();
        m_store = std::make_shared<MemoryStore>(u"no keyring"_s);
        open(m_authority->profile());
    }

    void signsInAndOut()
    {
        QVERIFY(!*await(m_session->isSignedIn()));
        const auto signedIn = signIn(browser());
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(logLine(signedIn.error())));
        QCOMPARE(signedIn->account.userName, u"admin@alpenwolke.example"_s);
        QVERIFY(!signedIn->tokenKept);
        QCOMPARE(signedIn->notKeptReason, u"no keyring"_s);
        QVERIFY(*await(m_session->isSignedIn()));
        QCOMPARE(m_session->account()->tenant, kHome);

        QVERIFY(await(m_session->signOut()));
        QVERIFY(!*await(m_session->isSignedIn()));
        QVERIFY(!m_session->account());
        QCOMPARE(*await(m_store->read(u"profile/Alpenwolke"_s)), std::optional<QByteArray>());
        QCOMPARE(await(m_session->tokenProvider().token(kHome, Resource::Arm, {})).error().code,
                 ErrorCode::SignInNeeded);
    }

    void usesTheTokenOfTheSignInFirst()
    {
        QVERIFY(signIn(browser()));
        QVERIFY(await(m_session->tokenProvider().token(kHome, Resource::Arm, {})));
        QCOMPARE(m_authority->refreshes(), 0);
        QVERIFY(await(m_session->tokenProvider().token(kHome, Resource::Graph, {})));
        QCOMPARE(m_authority->refreshes(), 1);
    }

    void signsInByDeviceCode()
    {
        m_clock.setSpeed(1000);
        SignInOptions options;
        options.deviceCode = true;
        QVERIFY(signIn(options));
        QVERIFY(*await(m_session->isSignedIn()));
        m_clock.setSpeed(1);
    }

    void isStillSignedInAtTheNextStart()
    {
        QVERIFY(signIn(browser()));
        QVERIFY(await(m_session->tokenProvider().token(kCustomer, Resource::Arm, {})));
        open(m_authority->profile());
        QVERIFY(*await(m_session->isSignedIn()));
        QCOMPARE(m_session->account()->objectId, PrincipalId(FakeAuthority::kUser));
        // The rotated token was kept: the fake refuses any older one.
        QVERIFY(await(m_session->tokenProvider().token(kHome, Resource::Arm, {})));
    }

    void readsTheStoreBeforeTheFirstToken()
    {
        QVERIFY(signIn(browser()));
        open(m_authority->profile());
        QVERIFY(await(m_session->tokenProvider().token(kCustomer, Resource::Graph, {})));
    }

    void doesNotSendTheTokenToAnotherConnection_data()
    {
        QTest::addColumn<QUrl>("authority");
        QTest::addColumn<QString>("clientId");
        QTest::newRow("other authority")
            << QUrl(u"https://evil.example"_s) << FakeAuthority::kClientId;
        QTest::newRow("other application") << m_authority->server().url() << u"another-app"_s;
    }
    void doesNotSendTheTokenToAnotherConnection()
    {
        QFETCH(QUrl, authority);
        QFETCH(QString, clientId);
        QVERIFY(signIn(browser()));
        Profile profile = m_authority->profile();
        profile.authority = clientId == FakeAuthority::kClientId ? authority : profile.authority;
        profile.clientId = clientId;
        open(profile);
        QVERIFY(!*await(m_session->isSignedIn()));
    }

    void signsInAtACustomerForItsPolicy()
    {
        QVERIFY(signIn(browser()));
        SignInOptions options = browser();
        options.tenant = kCustomer;
        options.claims = R"({"access_token":{"acrs":{"value":"c1"}}})";
        const auto signedIn = signIn(options);
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(logLine(signedIn.error())));
        QCOMPARE(signedIn->account.tenant, kHome);
        QVERIFY(await(m_session->tokenProvider().token(kCustomer, Resource::Arm, {})));
    }

    void refusesSomebodyElseAtACustomer()
    {
        QVERIFY(signIn(browser()));
        m_authority->bendClaims = [](QJsonObject &claims) {
            claims[u"preferred_username"_s] = u"else@alpenwolke.example"_s;
        };
        SignInOptions options = browser();
        options.tenant = kCustomer;
        QCOMPARE(signIn(options).error().code, ErrorCode::SignInFailed);
    }

    void needsAHomeSignInBeforeAnotherTenants()
    {
        SignInOptions options = browser();
        options.tenant = kCustomer;
        QCOMPARE(signIn(options).error().code, ErrorCode::BadInput);
    }

    void failsWithoutARefreshToken()
    {
        m_authority->bendAnswer = [](QJsonObject &answer) { answer.remove(u"refresh_token"_s); };
        QCOMPARE(signIn(browser()).error().code, ErrorCode::SignInFailed);
        QVERIFY(!*await(m_session->isSignedIn()));
    }

    void givesUpARunningSignInForANewOne()
    {
        SignInOptions hanging;
        hanging.openUrl = [](const QUrl &) {};
        auto first = m_session->signIn(hanging, {});
        QVERIFY(signIn(browser()));
        QCOMPARE(await(first).error().code, ErrorCode::Cancelled);
    }

    void isCancelledWhenTheSessionEnds()
    {
        SignInOptions hanging;
        hanging.openUrl = [](const QUrl &) {};
        auto signIn = m_session->signIn(hanging, {});
        m_session.reset();
        QCOMPARE(await(signIn).error().code, ErrorCode::Cancelled);
    }

    void neverShowsASecret()
    {
        logLines().clear();
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*=false"_s);
        const auto before = qInstallMessageHandler(keepLine);
        QStringList texts;
        const auto note = [&texts](const Error &error) {
            texts << logLine(error) << QString::fromUtf8(error.claims);
        };
        // A good sign-in, a good refresh, and every kind of refusal with the secrets echoed.
        QVERIFY(signIn(browser()));
        m_secrets << m_authority->lastRefreshToken();
        const auto token = await(m_session->tokenProvider().token(kCustomer, Resource::Arm, {}));
        m_secrets << QString::fromLatin1(*token) << m_authority->lastRefreshToken();
        m_authority->intercept = [](const ServedRequest &request) -> std::optional<ServedReply> {
            if (!request.path.endsWith("/token"_L1))
                return {};
            const QString echo = QString::fromUtf8(request.body);
            return ServedReply::json({{u"error"_s, echo},
                                      {u"error_description"_s, echo},
                                      {u"suberror"_s, echo},
                                      {u"correlation_id"_s, echo}},
                                     400);
        };
        const auto refused = await(m_session->tokenProvider().token(kHome, Resource::Graph, {}));
        QVERIFY(!refused);
        note(refused.error());
        const auto failed = signIn(browser());
        QVERIFY(!failed);
        note(failed.error());
        m_authority->intercept = {};
        m_authority->bendClaims = [](QJsonObject &claims) { claims[u"aud"_s] = u"another"_s; };
        const auto forged = signIn(browser());
        QVERIFY(!forged);
        note(forged.error());
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});

        for (const ServedRequest &request : m_authority->server().requestsTo(u"/token"_s)) {
            for (const QString &name : {u"code"_s, u"code_verifier"_s, u"refresh_token"_s}) {
                if (const QString secret = request.field(name); !secret.isEmpty())
                    m_secrets << secret;
            }
        }
        QVERIFY(m_secrets.size() > 10);
        QVERIFY(!logLines().isEmpty());
        const QString all = (logLines() + texts).join(u'\n');
        for (const QString &secret : std::as_const(m_secrets)) {
            QVERIFY(secret.size() > 8);
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        }
    }
};

QTEST_GUILESS_MAIN(tst_IdentitySession)
#include "tst_identitysession.moc"
