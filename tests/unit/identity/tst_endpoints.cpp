// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

using namespace Pec;

namespace {

const QUrl kAuthority(u"https://signin.example"_s);

QJsonObject goodDocument()
{
    return {
        {u"issuer"_s, u"https://signin.example/{tenantid}/v2.0"_s},
        {u"authorization_endpoint"_s, u"https://signin.example/t/oauth2/v2.0/authorize"_s},
        {u"token_endpoint"_s, u"https://signin.example:443/t/oauth2/v2.0/token"_s},
        {u"device_authorization_endpoint"_s, u"https://signin.example/t/oauth2/v2.0/devicecode"_s},
        {u"jwks_uri"_s, u"https://signin.example/t/discovery/v2.0/keys"_s}};
}

Result<Endpoints> parse(const QJsonObject &document)
{
    return parseEndpoints(QJsonDocument(document).toJson(), kAuthority);
}

} // namespace

class tst_Endpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnOrdinaryDocument()
    {
        const auto endpoints = parse(goodDocument());
        QVERIFY(endpoints);
        QCOMPARE(endpoints->authorization,
                 QUrl(u"https://signin.example/t/oauth2/v2.0/authorize"_s));
        QCOMPARE(endpoints->deviceCode.path(), u"/t/oauth2/v2.0/devicecode"_s);
        QCOMPARE(endpoints->issuer, u"https://signin.example/{tenantid}/v2.0"_s);
    }

    void refusesForeignAddresses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("address");
        const QStringList fields{u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s,
                                 u"device_authorization_endpoint"_s, u"jwks_uri"_s};
        const QStringList addresses{
            u"https://evil.example/x"_s,        u"http://signin.example/x"_s,
            u"https://signin.example:8443/x"_s, u"https://signin.example.evil.example/x"_s,
            u"https://user@signin.example/x"_s, u"/relative"_s};
        for (const QString &field : fields) {
            for (const QString &address : addresses)
                QTest::addRow("%s %s", qPrintable(field), qPrintable(address)) << field << address;
        }
    }
    void refusesForeignAddresses()
    {
        QFETCH(QString, field);
        QFETCH(QString, address);
        QJsonObject document = goodDocument();
        document[field] = address;
        const auto endpoints = parse(document);
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().code, ErrorCode::SignInFailed);
    }

    void refusesWhatCannotBeRead()
    {
        QCOMPARE(parseEndpoints("<html>", kAuthority).error().code, ErrorCode::BadAnswer);
        for (const QString &field : {u"token_endpoint"_s, u"jwks_uri"_s}) {
            QJsonObject document = goodDocument();
            document.remove(field);
            QCOMPARE(parse(document).error().code, ErrorCode::BadAnswer);
        }
    }

    void buildsAddressesOfATenant()
    {
        QCOMPARE(
            *discoveryUrl(kAuthority, u"alpenwolke.example"_s),
            QUrl(
                u"https://signin.example/alpenwolke.example/v2.0/.well-known/openid-configuration"_s));
        QCOMPARE(*tokenUrl(QUrl(u"https://127.0.0.1:8443/base/"_s), u"organizations"_s),
                 QUrl(u"https://127.0.0.1:8443/base/organizations/oauth2/v2.0/token"_s));
    }

    void refusesTenantsThatChangeThePath_data()
    {
        QTest::addColumn<QString>("tenant");
        for (const char *tenant :
             {"", "..", "a/b", "a?b", "a#b", "a..b", "a%2fb", "a b", "a@b", ".a"})
            QTest::addRow("'%s'", tenant) << QString::fromLatin1(tenant);
    }
    void refusesTenantsThatChangeThePath()
    {
        QFETCH(QString, tenant);
        QCOMPARE(tokenUrl(kAuthority, tenant).error().code, ErrorCode::BadInput);
    }

    void refusesAnAuthorityWithoutTls()
    {
        QCOMPARE(tokenUrl(QUrl(u"http://signin.example"_s), u"t"_s).error().code,
                 ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(tst_Endpoints)
#include "tst_endpoints.moc"
