// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the members of the simulator's answers with those of Microsoft's published examples,
// which are read from PEC_CONTRACTS_DIR.
#include "core/strings.h"
#include "support/smallcloud.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

class tst_PublishedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersHaveTheMembersOfTheExample_data();
    void answersHaveTheMembersOfTheExample();
    void tokenAnswersHaveTheMembersOfTheExample();
};

namespace {

QJsonObject example(const QString &name)
{
    QFile file(Testing::contractFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject body = whole["responses"_L1]["200"_L1]["body"_L1].toObject();
    return body.isEmpty() ? whole : body;
}

// "properties/partnerId:2": every member of an object, and of the first element of a list, with its
// type.
void collectMembers(const QJsonValue &value, const QString &path, QStringList *members)
{
    if (value.isArray()) {
        collectMembers(value.toArray().first(), path, members);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = path + u'/' + it.key();
        members->append(u"%1:%2"_s.arg(name).arg(int(it->type())));
        collectMembers(*it, name, members);
    }
}

QStringList membersOf(const QJsonObject &object)
{
    QStringList members;
    collectMembers(object, {}, &members);
    return members;
}

} // namespace

void tst_PublishedExamples::answersHaveTheMembersOfTheExample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QStringList>("left"); // members that no part of the console reads
    const auto row = [](const QString &file, const QByteArray &target, const QString &audience,
                        const QStringList &left = {}) {
        QTest::newRow(qPrintable(file)) << file << target << audience << left;
    };
    const QByteArray customer = "/v1/customers/00000003-0000-4000-8000-000000000000";
    const QString pc = partnerCenterAudience();
    row(u"managementpartner/GetPartnerDetails.json"_s,
        "/providers/Microsoft.ManagementPartner/partners?api-version=2018-02-01", armAudience());
    row(u"managementpartner/GetOperations.json"_s,
        "/providers/Microsoft.ManagementPartner/operations?api-version=2018-02-01", armAudience());
    row(u"graph/DelegatedAdminCustomersList.json"_s,
        "/v1.0/tenantRelationships/delegatedAdminCustomers", graphAudience());
    row(u"graph/DelegatedAdminRelationshipsList.json"_s,
        "/v1.0/tenantRelationships/delegatedAdminRelationships", graphAudience());
    row(u"graph/UserGet.json"_s, "/v1.0/me", graphAudience(),
        {u"/businessPhones"_s, u"/givenName"_s, u"/jobTitle"_s, u"/mobilePhone"_s,
         u"/officeLocation"_s, u"/preferredLanguage"_s, u"/surname"_s});
    row(u"graph/TransitiveMemberOf.json"_s, "/v1.0/me/transitiveMemberOf", graphAudience());
    row(u"partnercenter/CustomersList.json"_s, "/v1/customers?size=40", pc);
    row(u"partnercenter/CustomerById.json"_s, customer, pc,
        {u"/billingProfile"_s, u"/companyProfile/address/"_s, u"/companyProfile/email"_s,
         u"/companyProfile/links"_s});
    row(u"partnercenter/CustomerSubscriptions.json"_s, customer + "/subscriptions", pc,
        {u"/items/entitlementId"_s, u"/items/links"_s, u"/items/orderId"_s,
         u"/items/autoRenewEnabled"_s, u"/items/attributes/etag"_s});
    row(u"partnercenter/MpnProfile.json"_s, "/v1/profiles/mpn", pc);
    row(u"partnercenter/RelationshipsIndirectResellers.json"_s,
        "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf", pc);
}

void tst_PublishedExamples::answersHaveTheMembersOfTheExample()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, target);
    QFETCH(QString, audience);
    QFETCH(QStringList, left);
    const SmallCloud cloud;
    const Response linked = cloud.ask(
        "PUT", "/providers/Microsoft.ManagementPartner/partners/1234567?api-version=2018-02-01",
        cloud.bearer(armAudience()));
    QCOMPARE(linked.status, 200);
    const QJsonObject published = example(file);
    QVERIFY2(!published.isEmpty(), "the example cannot be read");
    const QStringList served = membersOf(json(cloud.get(target, audience)));
    const QStringList asked = membersOf(published);
    for (const QString &member : asked) {
        const bool leftOut = std::any_of(left.begin(), left.end(), [&member](const QString &start) {
            return member.startsWith(start);
        });
        QVERIFY2(leftOut || served.contains(member),
                 qPrintable(member + u" is not in "_s + served.join(u' ')));
    }
}

void tst_PublishedExamples::tokenAnswersHaveTheMembersOfTheExample()
{
    const SmallCloud cloud;
    const Response refused =
        cloud.postForm("/organizations/oauth2/v2.0/token", {{"grant_type", "x"}});
    const QStringList served = membersOf(json(refused));
    const QStringList asked = membersOf(example(u"identity/TokenError.json"_s));
    QVERIFY(!asked.isEmpty());
    for (const QString &member : asked)
        QVERIFY2(served.contains(member), qPrintable(member));
}

QTEST_GUILESS_MAIN(tst_PublishedExamples)
#include "tst_publishedexamples.moc"
