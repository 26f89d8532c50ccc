// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/base64url.h"
#include "identity/oauth/idtoken.h"
#include "support/rsasigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Pec;

namespace {

const QString kTid = u"7c1f0d5e-3c58-4c0e-9d57-0c8f0a5f1e01"_s;
const QString kOther = u"b1a4f0c2-58e1-4b7d-8d5e-6f2f0f9c1e02"_s;
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
const qint64 kSeconds = kNow.toSecsSinceEpoch();

QJsonObject goodClaims()
{
    return {{u"iss"_s, QString(u"https://signin.example/"_s + kTid + u"/v2.0"_s)},
            {u"aud"_s, u"app"_s},
            {u"tid"_s, kTid},
            {u"oid"_s, u"Some-User"_s},
            {u"preferred_username"_s, u"admin@alpenwolke.example"_s},
            {u"nonce"_s, u"n-1"_s},
            {u"iat"_s, kSeconds},
            {u"nbf"_s, kSeconds},
            {u"exp"_s, kSeconds + 3600}};
}

IdTokenExpectation expectation()
{
    return {u"app"_s, u"https://signin.example/{tenantid}/v2.0"_s, QByteArray("n-1"), {}, kNow};
}

} // namespace

class tst_IdToken : public QObject
{
    Q_OBJECT

private:
    RsaSigner m_signer{u"key-1"_s};
    RsaSigner m_stranger{u"key-1"_s};

    QList<SigningKey> keys(const QJsonObject &jwk) const
    {
        return *parseSigningKeys(QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{jwk}}}).toJson());
    }
    Result<Account> verify(const QByteArray &token) const
    {
        return verifyIdToken(token, keys(m_signer.jwk()), expectation());
    }

private Q_SLOTS:
    void acceptsAGoodToken()
    {
        const auto account = verify(m_signer.sign(goodClaims()));
        QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
        QCOMPARE(account->tenant, TenantId(kTid));
        QCOMPARE(account->objectId, PrincipalId(u"some-user"_s));
        QCOMPARE(account->userName, u"admin@alpenwolke.example"_s);
    }

    void refusesWrongClaims_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                            const QString &why) { QTest::newRow(name) << claim << value << why; };
        row("other audience", u"aud"_s, u"another-app"_s, u"application"_s);
        row("audience list", u"aud"_s, QJsonArray{u"app"_s}, u"application"_s);
        row("no audience", u"aud"_s, {}, u"application"_s);
        row("other issuer", u"iss"_s, QString(u"https://evil.example/"_s + kTid + u"/v2.0"_s),
            u"issuer"_s);
        row("issuer of another tenant", u"iss"_s,
            QString(u"https://signin.example/"_s + kOther + u"/v2.0"_s), u"issuer"_s);
        row("tid of another tenant", u"tid"_s, kOther, u"issuer"_s);
        row("tid no GUID", u"tid"_s, u"../common"_s, u"tenant"_s);
        row("other nonce", u"nonce"_s, u"n-2"_s, u"sign-in"_s);
        row("no nonce", u"nonce"_s, {}, u"sign-in"_s);
        row("expired", u"exp"_s, kSeconds - 300, u"expired"_s);
        row("no expiry", u"exp"_s, {}, u"times"_s);
        row("expiry as text", u"exp"_s, u"9999999999"_s, u"times"_s);
        row("not valid yet", u"nbf"_s, kSeconds + 301, u"valid yet"_s);
        row("issued in the future", u"iat"_s, kSeconds + 301, u"valid yet"_s);
        row("no user", u"oid"_s, {}, u"user"_s);
    }
    void refusesWrongClaims()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, why);
        QJsonObject claims = goodClaims();
        if (value.isNull())
            claims.remove(name);
        else
            claims[name] = value;
        const auto account = verify(m_signer.sign(claims));
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::SignInFailed);
        QVERIFY2(account.error().detail.contains(why), qPrintable(account.error().detail));
    }

    void allowsFiveMinutesOfClockSkew()
    {
        QJsonObject claims = goodClaims();
        claims[u"exp"_s] = kSeconds - 299;
        claims[u"iat"_s] = kSeconds + 300;
        claims[u"nbf"_s] = kSeconds + 300;
        QVERIFY(verify(m_signer.sign(claims)));
    }

    void refusesAWrongSignature()
    {
        QVERIFY(
            verify(m_stranger.sign(goodClaims())).error().detail.contains("wrong signature"_L1));
        QByteArray token = m_signer.sign(goodClaims());
        token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A';
        QVERIFY(!verify(token));
    }

    void refusesChangedClaimsUnderAGoodSignature()
    {
        const QList<QByteArray> parts = m_signer.sign(goodClaims()).split('.');
        QJsonObject claims = goodClaims();
        claims[u"oid"_s] = u"another-user"_s;
        const QByteArray payload = toBase64Url(QJsonDocument(claims).toJson());
        QVERIFY(!verify(parts[0] + '.' + payload + '.' + parts[2]));
    }

    void refusesOtherAlgorithms_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *name : {"none", "None", "HS256", "RS384", "PS256", "ES256", "rs256", ""})
            QTest::addRow("'%s'", name) << QString::fromLatin1(name);
    }
    void refusesOtherAlgorithms()
    {
        QFETCH(QString, algorithm);
        const QByteArray token = m_signer.sign(goodClaims(), {{u"alg"_s, algorithm}});
        QVERIFY(verify(token).error().detail.contains("RS256"_L1));
        QVERIFY(!readIdToken(token, expectation()));
        QVERIFY(!idTokenKeyId(token));
    }

    void refusesHs256SignedWithThePublicKey()
    {
        const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"key-1"_s}};
        const QByteArray text = toBase64Url(QJsonDocument(header).toJson()) + '.'
                                + toBase64Url(QJsonDocument(goodClaims()).toJson());
        const QByteArray secret = m_signer.jwk()[u"n"_s].toString().toLatin1();
        const QByteArray mac =
            QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
        QVERIFY(!verify(text + '.' + toBase64Url(mac)));
    }

    void refusesUnknownKeys()
    {
        QVERIFY(verify(m_signer.sign(goodClaims(), {{u"kid"_s, u"key-2"_s}}))
                    .error()
                    .detail.contains("unknown key"_L1));
        QVERIFY(!verify(m_signer.sign(goodClaims(), {{u"kid"_s, QString()}})));
    }

    void refusesUnknownCriticalHeaders()
    {
        QVERIFY(!verify(m_signer.sign(goodClaims(), {{u"crit"_s, QJsonArray{u"b64"_s}}})));
    }

    void refusesAKeyOfAnotherIssuer()
    {
        const QByteArray token = m_signer.sign(goodClaims());
        const auto with = [&](const QString &issuer) {
            return verifyIdToken(token, keys(m_signer.jwk(issuer)), expectation()).has_value();
        };
        QVERIFY(with(u"https://signin.example/{tenantid}/v2.0"_s));
        QVERIFY(with(u"https://signin.example/"_s + kTid + u"/v2.0"_s));
        QVERIFY(!with(u"https://signin.example/"_s + kOther + u"/v2.0"_s));
    }

    void refusesShortKeys()
    {
        const RsaSigner weak(u"key-1"_s, 1024);
        QVERIFY(!verifyIdToken(weak.sign(goodClaims()), keys(weak.jwk()), expectation()));
    }

    void bindsAFixedIssuerToItsTenant()
    {
        IdTokenExpectation expected = expectation();
        expected.issuer = u"https://signin.example/"_s + kTid + u"/v2.0"_s;
        QVERIFY(readIdToken(m_signer.sign(goodClaims()), expected));
        QJsonObject claims = goodClaims();
        claims[u"tid"_s] = kOther;
        QVERIFY(!readIdToken(m_signer.sign(claims), expected));
    }

    void refusesAnotherTenantThanAskedFor()
    {
        IdTokenExpectation expected = expectation();
        expected.tenant = TenantId(kOther);
        QVERIFY(!readIdToken(m_signer.sign(goodClaims()), expected));
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
        QTest::newRow("not base64") << QByteArray("!!.??.--");
        QTest::newRow("not json") << QByteArray("YWJj.YWJj.YWJj");
        QTest::newRow("lists") << QByteArray("W10.W10.W10");
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(verify(token).error().code, ErrorCode::SignInFailed);
    }

    void passesOverKeysForOtherUses()
    {
        QJsonObject encryption = m_signer.jwk();
        encryption[u"use"_s] = u"enc"_s;
        QVERIFY(keys(encryption).isEmpty());
        QVERIFY(!parseSigningKeys("{}"));
        QVERIFY(!parseSigningKeys("[]"));
    }
};

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_idtoken.moc"
