// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/smallcloud.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Gatekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTokens_data();
    void refusesTokens();
    void asksForAVersion_data();
    void asksForAVersion();
    void readsJsonOnly_data();
    void readsJsonOnly();
    void answersUnknownPathsInTheServicesShape_data();
    void answersUnknownPathsInTheServicesShape();
    void echoesRequestIds_data();
    void echoesRequestIds();
    void namesTheRequestInTheErrorAsInTheHeader();
    void refusesAnIdTokenAsBearer();
};

namespace {

constexpr auto kLink = "/providers/Microsoft.ManagementPartner/partners?api-version=2018-02-01";

// The token with other claims under the same signature.
QByteArray forged(const QByteArray &bearer)
{
    QByteArrayList parts = bearer.split('.');
    QJsonObject claims = QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
    claims[u"oid"_s] = u"somebody-else"_s;
    parts[1] = base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return parts.join('.');
}

QByteArray codeOf(const Response &response)
{
    const QJsonObject body = json(response);
    if (body.contains("source"_L1))
        return QByteArray::number(body["code"_L1].toInt());
    return errorCode(response).toLatin1();
}

} // namespace

void tst_Gatekeeper::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("code");
    const QByteArray graph = "/v1.0/me";
    const QByteArray partner = "/v1/customers?size=1";
    QTest::newRow("arm missing") << QByteArray(kLink) << u"missing"_s
                                 << QByteArray("AuthenticationFailed");
    QTest::newRow("arm garbage") << QByteArray(kLink) << u"garbage"_s
                                 << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("arm basic") << QByteArray(kLink) << u"basic"_s
                               << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("arm forged") << QByteArray(kLink) << u"forged"_s
                                << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("arm expired") << QByteArray(kLink) << u"expired"_s
                                 << QByteArray("ExpiredAuthenticationToken");
    QTest::newRow("arm audience") << QByteArray(kLink) << graphAudience()
                                  << QByteArray("InvalidAuthenticationTokenAudience");
    QTest::newRow("graph missing")
        << graph << u"missing"_s << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("graph expired")
        << graph << u"expired"_s << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("graph audience")
        << graph << armAudience() << QByteArray("InvalidAuthenticationToken");
    QTest::newRow("partner center missing") << partner << u"missing"_s << QByteArray("400");
    QTest::newRow("partner center expired") << partner << u"expired"_s << QByteArray("400");
    QTest::newRow("partner center audience") << partner << armAudience() << QByteArray("400");
}

void tst_Gatekeeper::refusesTokens()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, fault);
    QFETCH(QByteArray, code);
    SmallCloud cloud;
    const QString own = target.startsWith("/v1.0")  ? graphAudience()
                        : target.startsWith("/v1/") ? partnerCenterAudience()
                                                    : armAudience();
    SmallCloud::Headers headers;
    if (fault == "garbage"_L1)
        headers.insert("authorization", "Bearer abc");
    else if (fault == "basic"_L1)
        headers.insert("authorization", "Basic YTpi");
    else if (fault == "forged"_L1)
        headers.insert("authorization", forged(cloud.bearer(own).value("authorization")));
    else if (fault != "missing"_L1)
        headers = cloud.bearer(fault == "expired"_L1 ? own : fault);
    if (fault == "expired"_L1)
        cloud.now = cloud.now.addSecs(kAccessTokenSeconds);
    const Response response = cloud.ask("GET", target, headers);
    QCOMPARE(response.status, 401);
    QCOMPARE(codeOf(response), code);
    QCOMPARE(header(response, "WWW-Authenticate").startsWith("Bearer "), code != "400");
}

void tst_Gatekeeper::asksForAVersion_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QByteArray() << 400 << u"MissingApiVersionParameter"_s;
    QTest::newRow("empty") << QByteArray("?api-version=") << 400 << u"MissingApiVersionParameter"_s;
    QTest::newRow("known") << QByteArray("?api-version=2018-02-01") << 404 << u"NotFound"_s;
    QTest::newRow("name in another case")
        << QByteArray("?Api-Version=2018-02-01") << 404 << u"NotFound"_s;
    QTest::newRow("newer stable") << QByteArray("?api-version=2025-01-01") << 404 << u"NotFound"_s;
    QTest::newRow("older") << QByteArray("?api-version=2017-01-01") << 400
                           << u"NoRegisteredProviderFound"_s;
    QTest::newRow("newer preview")
        << QByteArray("?api-version=2025-01-01-preview") << 400 << u"NoRegisteredProviderFound"_s;
    QTest::newRow("no date") << QByteArray("?api-version=2025-13-01") << 400
                             << u"NoRegisteredProviderFound"_s;
}

void tst_Gatekeeper::asksForAVersion()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(QString, code);
    const SmallCloud cloud;
    const Response response =
        cloud.get("/providers/Microsoft.ManagementPartner/partners" + query, armAudience());
    QCOMPARE(response.status, status);
    QCOMPARE(errorCode(response), code);
    if (code == "NoRegisteredProviderFound"_L1)
        QVERIFY(json(response)["error"_L1]["message"_L1].toString().contains("2018-02-01"_L1));
}

void tst_Gatekeeper::readsJsonOnly_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json("application/json; charset=utf-8");
    const auto row = [](const char *name, Service service, const QByteArray &type,
                        const QByteArray &body, int status) {
        QTest::newRow(name) << int(service) << type << body << status;
    };
    row("arm json", Service::Arm, json, "{}", 200);
    row("arm without body", Service::Arm, {}, {}, 200);
    row("arm text", Service::Arm, "text/plain", "{}", 415);
    row("arm no type", Service::Arm, {}, "{}", 415);
    row("arm broken", Service::Arm, json, "{", 400);
    row("arm list", Service::Arm, json, "[]", 400);
    row("resource graph text", Service::ResourceGraph, "text/plain", "{}", 500);
    row("resource graph no type", Service::ResourceGraph, {}, {}, 500);
    row("graph text", Service::Graph, "text/plain", "{}", 400);
    row("graph broken", Service::Graph, json, "{", 400);
    row("partner center text", Service::PartnerCenter, "text/plain", "{}", 415);
    row("partner center broken", Service::PartnerCenter, json, "nonsense", 400);
}

void tst_Gatekeeper::readsJsonOnly()
{
    QFETCH(int, service);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SmallCloud cloud;
    const auto kind = Service(service);
    cloud.router.add("POST", u"/probe"_s, kind, {},
                     [](const Request &) { return Response::json({}); });
    SmallCloud::Headers headers =
        cloud.bearer(kind == Service::Graph           ? graphAudience()
                     : kind == Service::PartnerCenter ? partnerCenterAudience()
                                                      : armAudience());
    headers.insert("content-type", type);
    QCOMPARE(cloud.ask("POST", "/probe", headers, body).status, status);
}

void tst_Gatekeeper::answersUnknownPathsInTheServicesShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("arm") << QByteArray("GET") << QByteArray("/subscriptions/1/nothing") << 404
                         << QByteArray("NotFound");
    QTest::newRow("arm provider") << QByteArray("GET")
                                  << QByteArray("/providers/Microsoft.Nothing/things") << 404
                                  << QByteArray("InvalidResourceType");
    QTest::newRow("arm method") << QByteArray("POST") << QByteArray(kLink) << 405
                                << QByteArray("MethodNotAllowed");
    QTest::newRow("graph") << QByteArray("GET") << QByteArray("/v1.0/nothing") << 400
                           << QByteArray("BadRequest");
    QTest::newRow("graph method") << QByteArray("DELETE") << QByteArray("/v1.0/me") << 405
                                  << QByteArray("Request_BadRequest");
    QTest::newRow("partner center")
        << QByteArray("GET") << QByteArray("/v1/nothing") << 404 << QByteArray("404");
    QTest::newRow("identity") << QByteArray("GET") << QByteArray("/nothing") << 404 << QByteArray();
}

void tst_Gatekeeper::answersUnknownPathsInTheServicesShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const SmallCloud cloud;
    const Response response = cloud.ask(method, target);
    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), code);
}

void tst_Gatekeeper::echoesRequestIds_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("arm") << QByteArray(kLink) << QByteArray("x-ms-correlation-request-id")
                         << QByteArray("x-ms-request-id");
    QTest::newRow("graph") << QByteArray("/v1.0/me") << QByteArray("client-request-id")
                           << QByteArray("request-id");
    QTest::newRow("partner center request")
        << QByteArray("/v1/customers") << QByteArray("ms-requestid") << QByteArray("ms-cv");
    QTest::newRow("partner center correlation")
        << QByteArray("/v1/customers") << QByteArray("ms-correlationid") << QByteArray("ms-cv");
}

void tst_Gatekeeper::echoesRequestIds()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, own);
    const SmallCloud cloud;
    const Response echoed = cloud.ask("GET", target, {{sent, "my-id"}});
    QCOMPARE(header(echoed, sent), QByteArray("my-id"));
    QVERIFY(!header(echoed, own).isEmpty());
    const Response made = cloud.ask("GET", target);
    QVERIFY(!header(made, sent).isEmpty());
    const Response broken = cloud.ask("GET", target, {{sent, "a\r\nSet-Cookie: b"}});
    QVERIFY(!header(broken, sent).contains('\n'));
}

void tst_Gatekeeper::namesTheRequestInTheErrorAsInTheHeader()
{
    const SmallCloud cloud;
    const Response response = cloud.ask("GET", "/v1.0/me", {{"client-request-id", "mine"}});
    const QJsonObject inner = json(response)["error"_L1]["innerError"_L1].toObject();
    QCOMPARE(inner["request-id"_L1].toString().toLatin1(), header(response, "request-id"));
    QCOMPARE(inner["client-request-id"_L1].toString(), u"mine"_s);
}

void tst_Gatekeeper::refusesAnIdTokenAsBearer()
{
    const SmallCloud cloud;
    const qint64 later = cloud.now.toSecsSinceEpoch() + 100;
    const QByteArray idToken = cloud.tokens.key().sign(
        {{u"aud"_s, armAudience()}, {u"exp"_s, later}, {u"tid"_s, cloud.world->partnerTenantId}});
    const Response response = cloud.ask("GET", kLink, {{"authorization", "Bearer " + idToken}});
    QCOMPARE(response.status, 401);
    QCOMPARE(errorCode(response), u"InvalidAuthenticationToken"_s);
}

QTEST_GUILESS_MAIN(tst_Gatekeeper)
#include "tst_gatekeeper.moc"
