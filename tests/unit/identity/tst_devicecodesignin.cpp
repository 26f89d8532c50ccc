// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/devicecodesignin.h"
#include "support/await.h"
#include "support/fakeauthority.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTest>

using namespace Pec;

class tst_DeviceCodeSignIn : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthClient> m_client;
    std::unique_ptr<IdTokenVerifier> m_verifier;
    QString m_shownCode;
    QUrl m_shownAddress;

    Result<SignInOutcome> signIn(std::stop_token stop = {}, std::function<void()> shown = {})
    {
        SignInOptions options;
        options.deviceCode = true;
        options.showDeviceCode = [&](const QString &code, const QUrl &address, const QString &) {
            m_shownCode = code;
            m_shownAddress = address;
            if (shown)
                shown();
        };
        DeviceCodeSignIn flow(FakeAuthority::kTenant, options, *m_client, *m_verifier);
        return await(flow.start(std::move(stop)));
    }

private Q_SLOTS:
    void init()
    {
        m_clock.setSpeed(1000); // the interval of five seconds in five milliseconds
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        m_http = m_authority->httpClient();
        m_client = std::make_unique<OAuthClient>(m_authority->server().url(),
                                                 FakeAuthority::kClientId, *m_http, m_clock);
        m_verifier = std::make_unique<IdTokenVerifier>(*m_client);
    }

    void asksUntilTheUserHasTypedTheCode()
    {
        m_authority->devicePolls = {u"authorization_pending"_s, u"authorization_pending"_s};
        const auto outcome = signIn();
        QVERIFY2(outcome, outcome ? "" : qPrintable(logLine(outcome.error())));
        QCOMPARE(outcome->account.objectId, PrincipalId(FakeAuthority::kUser));
        QCOMPARE(m_shownCode, u"K7QX2M9"_s);
        QCOMPARE(m_shownAddress, QUrl(u"https://signin.example/device"_s));
        const auto polls = m_authority->server().requestsTo(u"/token"_s);
        QCOMPARE(polls.size(), 3);
        QCOMPARE(polls.first().field(u"device_code"_s), u"secret-device-code"_s);
        QCOMPARE(polls.first().field(u"grant_type"_s),
                 u"urn:ietf:params:oauth:grant-type:device_code"_s);
    }

    void slowsDownWhenAsked()
    {
        m_clock.setSpeed(50); // five seconds in a tenth
        m_authority->devicePolls = {u"slow_down"_s, u"slow_down"_s};
        QElapsedTimer timer;
        timer.start();
        QVERIFY(signIn());
        QVERIFY2(timer.elapsed() >= 100 + 200 + 300 - 10,
                 qPrintable(QString::number(timer.elapsed())));
    }

    void endsWithTheServicesWord_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("declined") << u"authorization_declined"_s;
        QTest::newRow("expired") << u"expired_token"_s;
        QTest::newRow("bad code") << u"bad_verification_code"_s;
    }
    void endsWithTheServicesWord()
    {
        QFETCH(QString, error);
        m_authority->devicePolls = {u"authorization_pending"_s, error};
        const auto outcome = signIn();
        QCOMPARE(outcome.error().code, ErrorCode::SignInFailed);
        QCOMPARE(outcome.error().serviceCode, error);
        QCOMPARE(m_authority->server().requestsTo(u"/token"_s).size(), 2);
    }

    void stopsAskingWhenTheCodeHasExpired()
    {
        m_authority->devicePolls = QStringList(50, u"authorization_pending"_s);
        const auto outcome = signIn({}, [this] { m_clock.advance(std::chrono::minutes(15)); });
        QCOMPARE(outcome.error().code, ErrorCode::SignInFailed);
        QCOMPARE(outcome.error().serviceCode, u"expired_token"_s);
        QVERIFY(m_authority->server().requestsTo(u"/token"_s).isEmpty());
    }

    void goesOnAfterAServiceFailure()
    {
        int polls = 0;
        m_authority->intercept =
            [&polls](const ServedRequest &request) -> std::optional<ServedReply> {
            if (request.path.endsWith("/token"_L1) && ++polls == 1)
                return ServedReply{503, {}, "busy"};
            return {};
        };
        QVERIFY(signIn());
        QCOMPARE(polls, 2);
    }

    void refusesAWrongAudience()
    {
        m_authority->bendClaims = [](QJsonObject &claims) { claims[u"aud"_s] = u"another"_s; };
        QCOMPARE(signIn().error().code, ErrorCode::SignInFailed);
    }

    void stopsWhenAsked()
    {
        m_authority->devicePolls = QStringList(5000, u"authorization_pending"_s);
        std::stop_source stop;
        const auto outcome = signIn(stop.get_token(), [&stop] { stop.request_stop(); });
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_DeviceCodeSignIn)
#include "tst_devicecodesignin.moc"
