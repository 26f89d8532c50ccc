// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/claims.h"

#include <QTest>

using namespace Pec;

namespace {

const QByteArray kClaims(R"({"access_token":{"nbf":{"essential":true,"value":"1760000000"}}})");

HttpReply challenged(const QList<QByteArray> &values)
{
    HttpReply reply;
    reply.status = 401;
    for (const QByteArray &value : values)
        reply.headers.emplaceBack("www-authenticate", value);
    return reply;
}

} // namespace

class tst_Claims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheChallenge_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        const QByteArray padded = kClaims.toBase64();
        const QByteArray bare = kClaims.toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray url =
            kClaims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QVERIFY(padded.endsWith('='));
        using Headers = QList<QByteArray>;
        QTest::newRow("as documented")
            << Headers{"Bearer realm=\"\", authorization_uri=\"https://signin.example/a,b\", "
                       "error=\"insufficient_claims\", claims=\""
                       + padded + "\""};
        QTest::newRow("without padding")
            << Headers{"Bearer error=\"insufficient_claims\", claims=\"" + bare + "\""};
        QTest::newRow("url alphabet")
            << Headers{"Bearer error=\"insufficient_claims\", claims=\"" + url + "\""};
        QTest::newRow("other order, no spaces")
            << Headers{"Bearer claims=\"" + padded + "\",error=\"insufficient_claims\",realm=\"\""};
        QTest::newRow("unquoted") << Headers{"Bearer claims=" + padded
                                             + ", error=insufficient_claims"};
        QTest::newRow("spaces around equals, other case")
            << Headers{"bearer Error = \"insufficient_claims\" , CLAIMS = \"" + padded + "\""};
        QTest::newRow("second header")
            << Headers{"Bearer error=\"invalid_token\"",
                       "Bearer error=\"insufficient_claims\", claims=\"" + padded + "\""};
        QTest::newRow("second challenge of one header")
            << Headers{"Basic realm=\"x\", PoP alg=\"RS256\", Bearer claims=\"" + padded
                       + "\", error=\"insufficient_claims\""};
        QTest::newRow("escaped quote before")
            << Headers{"Bearer realm=\"a \\\", error=\", error=\"insufficient_claims\", claims=\""
                       + padded + "\""};
    }
    void findsTheChallenge()
    {
        QFETCH(QList<QByteArray>, headers);
        const auto claims = claimsChallenge(challenged(headers));
        QVERIFY(claims);
        QCOMPARE(*claims, kClaims);
    }

    void findsNoneWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray good = kClaims.toBase64();
        QTest::newRow("plain") << QByteArray("Bearer realm=\"x\"");
        QTest::newRow("other error") << "Bearer error=\"invalid_token\", claims=\"" + good + "\"";
        QTest::newRow("error of another challenge")
            << "Bearer error=\"insufficient_claims\", PoP claims=\"" + good + "\"";
        QTest::newRow("not base64")
            << QByteArray("Bearer error=\"insufficient_claims\", claims=\"{}\"");
        QTest::newRow("not json") << QByteArray(
            "Bearer error=\"insufficient_claims\", claims=\"YWJj\"");
        QTest::newRow("no end of quotes") << QByteArray("Bearer error=\"insufficient_claims");
        QTest::newRow("odd characters") << QByteArray("\"\"\" = , ,, \\");
    }
    void findsNoneWhereThereIsNone()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!claimsChallenge(challenged({header})));
    }

    void addsTheCapability_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("parameter");
        QTest::newRow("alone") << QByteArray()
                               << QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})");
        QTest::newRow("beside a challenge")
            << kClaims
            << QByteArray(
                   R"({"access_token":{"nbf":{"essential":true,"value":"1760000000"},"xms_cc":{"values":["cp1"]}}})");
        QTest::newRow("beside another capability")
            << QByteArray(R"({"access_token":{"xms_cc":{"values":["cp2"]}},"id_token":{"a":null}})")
            << QByteArray(
                   R"({"access_token":{"xms_cc":{"values":["cp2","cp1"]}},"id_token":{"a":null}})");
        QTest::newRow("there already")
            << QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})")
            << QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})");
    }
    void addsTheCapability()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, parameter);
        QCOMPARE(*claimsParameter(challenge), parameter);
    }

    void refusesAChallengeThatIsNoObject()
    {
        QCOMPARE(claimsParameter("[1]").error().code, ErrorCode::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(tst_Claims)
#include "tst_claims.moc"
