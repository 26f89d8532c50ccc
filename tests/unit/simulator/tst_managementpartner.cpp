// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/smallcloud.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_ManagementPartner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksChangesAndRemovesAPartnerId();
    void keepsALinkPerTenantAndIdentity();
    void refusesWrites_data();
    void refusesWrites();
    void refusesAnAgentWithoutAnAccountInTheTenant();
};

namespace {

Response ask(const SmallCloud &cloud, const QByteArray &method, const QByteArray &partner,
             const QString &tenantId = {}, const QString &userName = {})
{
    return cloud.ask(method,
                     "/providers/Microsoft.ManagementPartner/partners" + partner
                         + "?api-version=2018-02-01",
                     cloud.bearer(armAudience(), tenantId, userName));
}

QString partnerId(const Response &response)
{
    return json(response)["properties"_L1]["partnerId"_L1].toString();
}

} // namespace

void tst_ManagementPartner::linksChangesAndRemovesAPartnerId()
{
    SmallCloud cloud;
    QCOMPARE(ask(cloud, "GET", "").status, 404);
    const Response made = ask(cloud, "PUT", "/1234567");
    QCOMPARE(made.status, 200);
    QCOMPARE(partnerId(made), u"1234567"_s);
    QCOMPARE(json(made)["properties"_L1]["partnerName"_L1].toString(), u"Small Partner"_s);
    QCOMPARE(json(made)["etag"_L1].toInt(), 1);
    QCOMPARE(partnerId(ask(cloud, "GET", "")), u"1234567"_s);

    cloud.now = cloud.now.addSecs(60);
    const Response changed = ask(cloud, "PATCH", "/7654321");
    const QJsonObject properties = json(changed)["properties"_L1].toObject();
    QCOMPARE(partnerId(changed), u"7654321"_s);
    QCOMPARE(properties["version"_L1].toInt(), 2);
    QVERIFY(properties["updatedTime"_L1].toString() > properties["createdTime"_L1].toString());
    QCOMPARE(ask(cloud, "GET", "/1234567").status, 404);

    QCOMPARE(ask(cloud, "DELETE", "/1234567").status, 404);
    QCOMPARE(ask(cloud, "DELETE", "/7654321").status, 200);
    QCOMPARE(ask(cloud, "GET", "").status, 404);
    QCOMPARE(ask(cloud, "PUT", "/1234567").status, 200);
}

void tst_ManagementPartner::keepsALinkPerTenantAndIdentity()
{
    const SmallCloud cloud;
    const Customer &customer = cloud.customer(TokenPolicy::Issued);
    QCOMPARE(ask(cloud, "PUT", "/1234567").status, 200);
    QCOMPARE(ask(cloud, "GET", "", {}, QString::fromLatin1(kTraineeName)).status, 404);
    QCOMPARE(ask(cloud, "GET", "", customer.tenantId).status, 404);
    const Response guest = ask(cloud, "PUT", "/1234567", customer.tenantId);
    QCOMPARE(guest.status, 200);
    const QJsonObject properties = json(guest)["properties"_L1].toObject();
    QCOMPARE(properties["tenantId"_L1].toString(), customer.tenantId);
    QCOMPARE(properties["objectId"_L1].toString(), customer.guestObjectId);
}

void tst_ManagementPartner::refusesWrites_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("partner");
    QTest::addColumn<bool>("linked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("linked already")
        << QByteArray("PUT") << QByteArray("/7654321") << true << 409 << u"Conflict"_s;
    QTest::newRow("nothing to change")
        << QByteArray("PATCH") << QByteArray("/7654321") << false << 404 << u"NotFound"_s;
    QTest::newRow("nothing to remove")
        << QByteArray("DELETE") << QByteArray("/1234567") << false << 404 << u"NotFound"_s;
    QTest::newRow("no number") << QByteArray("PUT") << QByteArray("/abc") << false << 400
                               << u"BadRequest"_s;
    QTest::newRow("nobody's number")
        << QByteArray("PUT") << QByteArray("/99") << false << 400 << u"BadRequest"_s;
    QTest::newRow("change to nobody's number")
        << QByteArray("PATCH") << QByteArray("/99") << true << 400 << u"BadRequest"_s;
}

void tst_ManagementPartner::refusesWrites()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, partner);
    QFETCH(bool, linked);
    QFETCH(int, status);
    QFETCH(QString, code);
    const SmallCloud cloud;
    if (linked)
        QCOMPARE(ask(cloud, "PUT", "/1234567").status, 200);
    const Response response = ask(cloud, method, partner);
    QCOMPARE(response.status, status);
    QCOMPARE(errorCode(response), code);
    QCOMPARE(ask(cloud, "GET", "").status, linked ? 200 : 404);
}

void tst_ManagementPartner::refusesAnAgentWithoutAnAccountInTheTenant()
{
    const SmallCloud cloud;
    const QString tenant = cloud.customer(TokenPolicy::MfaRequired).tenantId;
    const Response response = ask(cloud, "PUT", "/1234567", tenant);
    QCOMPARE(response.status, 400);
    QCOMPARE(errorCode(response), u"BadRequest"_s);
}

QTEST_GUILESS_MAIN(tst_ManagementPartner)
#include "tst_managementpartner.moc"
