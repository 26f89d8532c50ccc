// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/arm.h"
#include "simulator/world/access.h"
#include "simulator/world/roles.h"

#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kVersion = u"?api-version=2022-04-01"_s;
const QString kAssignments = u"/providers/Microsoft.Authorization/roleAssignments"_s;

QStringList texts(const QJsonArray &items, const QString &name)
{
    QStringList found;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        found.append((object.contains(name) ? object : object.value("properties"_L1).toObject())
                         .value(name)
                         .toString());
    }
    return found;
}

} // namespace

class tst_Arm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsACustomerTokenItsReachableSubscriptions();
    void showsThePartnerTokenDelegatedSubscriptions();
    void hidesAndRefusesAsAzureDoes();
    void pagesSubscriptionsOfALargeTenant();
    void listsTenantsByCategory();
    void filtersRoleAssignments();
    void keepsLighthouseOutOfAssignmentLists();
    void narrowsReadingToAResourceGroup();
    void reinstatesAccessAndThenCredit();
    void refusesWrongAssignments_data();
    void refusesWrongAssignments();
    void refusesWritersWithoutOwner();
    void deletesAnAssignmentOnce();
    void listsRoleDefinitions();
    void listsDenyAssignments();
    void expandsDelegations();
    void tellsWhenATimeBoundAssignmentEnds();

private:
    struct Place
    {
        int customer = -1;
        int subscription = -1;
        QString scope;
    };
    Place place(QLatin1StringView situation) const
    {
        for (int c = 0; c < m_cloud->world().customers.size(); ++c) {
            const Customer &customer = m_cloud->world().customers.at(c);
            for (int s = 0; s < customer.subscriptions.size(); ++s) {
                if (customer.subscriptions.at(s).situation == situation)
                    return {c, s, u"/subscriptions/"_s + customer.subscriptions.at(s).id};
            }
        }
        return {};
    }
    static QByteArray assignmentBody(const QString &role, const QString &principal,
                                     const QString &type)
    {
        const QJsonObject properties{
            {u"roleDefinitionId"_s,
             QString(u"/providers/Microsoft.Authorization/roleDefinitions/"_s + role)},
            {u"principalId"_s, principal},
            {u"principalType"_s, type}};
        return QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson();
    }

    std::unique_ptr<Asking> m_cloud;
};

void tst_Arm::init()
{
    m_cloud = std::make_unique<Asking>(demoWorld(1, kNow));
    addArm(m_cloud->router, std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
}

void tst_Arm::showsACustomerTokenItsReachableSubscriptions()
{
    const Place removed = place("AOBO_REMOVED"_L1); // Maschinenbau Keller: four sold
    m_cloud->inCustomer(removed.customer);
    const QJsonArray items =
        m_cloud->get(u"/subscriptions?api-version=2022-12-01"_s).value("value"_L1).toArray();
    // The reseller's own group and Lighthouse are no path of ours there, and one access was
    // removed.
    QCOMPARE(texts(items, u"displayName"_s), QStringList{u"Keller Produktion"_s});
    QCOMPARE(items.first().toObject().value("tenantId"_L1).toString(),
             m_cloud->world().customers.at(removed.customer).tenantId);
    const Place guest = place("RBAC_GUEST_NO_PAL"_L1);
    m_cloud->inCustomer(guest.customer);
    QCOMPARE(
        m_cloud->get(u"/subscriptions?api-version=2022-12-01"_s).value("value"_L1).toArray().size(),
        3);
}

void tst_Arm::showsThePartnerTokenDelegatedSubscriptions()
{
    const QJsonArray items =
        m_cloud->get(u"/subscriptions?api-version=2022-12-01"_s).value("value"_L1).toArray();
    QStringList names = texts(items, u"displayName"_s);
    names.sort();
    QCOMPARE(names, (QStringList{u"Jansen Kassa"_s, u"Keller IoT"_s, u"Maes Rapportage"_s,
                                 u"Maes Schadeportaal"_s, u"Maes Uitwijk"_s}));
    const QJsonObject first = items.first().toObject();
    QVERIFY(first.value("tenantId"_L1).toString() != m_cloud->world().partnerTenantId);
    QCOMPARE(first.value("managedByTenants"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("tenantId"_L1)
                 .toString(),
             m_cloud->world().partnerTenantId);
    m_cloud->asPartner(4); // no group of the delegations
    QVERIFY(m_cloud->get(u"/subscriptions?api-version=2022-12-01"_s)
                .value("value"_L1)
                .toArray()
                .isEmpty());
}

void tst_Arm::hidesAndRefusesAsAzureDoes()
{
    const Place earning = place("EARNING"_L1);
    const Response foreign = m_cloud->ask("GET", earning.scope + u"?api-version=2022-12-01"_s);
    QCOMPARE(foreign.status, 404);
    QCOMPARE(Asking::errorCode(foreign), u"SubscriptionNotFound"_s);
    const Place removed = place("AOBO_REMOVED"_L1);
    m_cloud->inCustomer(removed.customer);
    const Response hidden = m_cloud->ask("GET", removed.scope + kAssignments + kVersion);
    QCOMPARE(hidden.status, 403);
    QCOMPARE(Asking::errorCode(hidden), u"AuthorizationFailed"_s);
    QCOMPARE(
        m_cloud->ask("GET", u"/subscriptions/3a7cbb1e-0000-4000-8000-000000000000"_s + kVersion)
            .status,
        404);
    m_cloud->inCustomer(earning.customer);
    QCOMPARE(m_cloud->ask("GET", earning.scope + kVersion).status, 200);
}

void tst_Arm::pagesSubscriptionsOfALargeTenant()
{
    m_cloud = std::make_unique<Asking>(scaledWorld(1, 2500, 1, kNow));
    addArm(m_cloud->router, std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
    m_cloud->inCustomer(0);
    for (Subscription &subscription : m_cloud->world().customers[0].subscriptions) {
        subscription.visible = true;
        subscription.assignments.first().principalId = m_cloud->world().adminAgentsGroupId;
    }
    int pages = 0;
    const QStringList ids = texts(
        m_cloud->getAll(u"/subscriptions?api-version=2022-12-01"_s, &pages), u"subscriptionId"_s);
    QCOMPARE(pages, 3);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 2500);
}

void tst_Arm::listsTenantsByCategory()
{
    const QJsonArray items =
        m_cloud->get(u"/tenants?api-version=2022-12-01"_s).value("value"_L1).toArray();
    const QStringList categories = texts(items, u"tenantCategory"_s);
    QCOMPARE(categories.count(u"ProjectedBy"_s), 3);
    QCOMPARE(items.first().toObject().value("tenantId"_L1).toString(),
             m_cloud->world().partnerTenantId);
    qsizetype guests = 0;
    for (const Customer &customer : m_cloud->world().customers)
        guests += !customer.guestObjectId.isEmpty();
    QCOMPARE(categories.count(u"Home"_s), guests + 1);
}

void tst_Arm::filtersRoleAssignments()
{
    const Place group = place("RBAC_GROUP_PAL"_L1);
    m_cloud->inCustomer(group.customer);
    const QString url = group.scope + kAssignments + kVersion;
    const QJsonArray all = m_cloud->get(url).value("value"_L1).toArray();
    QCOMPARE(all.size(), 3); // the reader inherited, the customer's own Owner, the group
    const Customer &customer = m_cloud->world().customers.at(group.customer);
    const QString groupId =
        customer.subscriptions.at(group.subscription).assignments.last().principalId;
    QString member;
    for (const DirectoryObject &object : customer.directory) {
        if (object.memberOf.contains(groupId))
            member = object.id;
    }
    const QJsonArray assigned =
        m_cloud->get(url + u"&$filter=atScope()+and+assignedTo('"_s + member + u"')"_s)
            .value("value"_L1)
            .toArray();
    QCOMPARE(texts(assigned, u"principalId"_s), QStringList{groupId});
    QVERIFY(m_cloud->get(url + u"&$filter=principalId eq '"_s + member + u"'"_s)
                .value("value"_L1)
                .toArray()
                .isEmpty());
    QCOMPARE(m_cloud->get(url + u"&$filter=principalId eq '"_s + groupId.toUpper() + u"'"_s)
                 .value("value"_L1)
                 .toArray()
                 .size(),
             1);
    QCOMPARE(m_cloud->ask("GET", url + u"&$filter=name eq 'x'"_s).status, 400);
    const Place scoped = place("RBAC_SCOPE"_L1);
    m_cloud->inCustomer(scoped.customer);
    const qsizetype with =
        m_cloud->get(scoped.scope + kAssignments + kVersion).value("value"_L1).toArray().size();
    QCOMPARE(m_cloud->get(scoped.scope + kAssignments + kVersion + u"&$filter=atScope()"_s)
                 .value("value"_L1)
                 .toArray()
                 .size(),
             with - 1);
}

void tst_Arm::keepsLighthouseOutOfAssignmentLists()
{
    const Place delegated = place("LH_OK"_L1);
    const QJsonObject page = m_cloud->get(delegated.scope + kAssignments + kVersion);
    QVERIFY(page.contains("value"_L1));
    QVERIFY(page.value("value"_L1).toArray().isEmpty());
}

void tst_Arm::narrowsReadingToAResourceGroup()
{
    const Place scoped = place("AOBO_SCOPE"_L1);
    m_cloud->inCustomer(scoped.customer);
    QCOMPARE(m_cloud->ask("GET", scoped.scope + u"?api-version=2022-12-01"_s).status, 200);
    QCOMPARE(m_cloud->ask("GET", scoped.scope + kAssignments + kVersion).status, 403);
    const QJsonArray items =
        m_cloud->get(scoped.scope + u"/resourceGroups/rg-productie"_s + kAssignments + kVersion)
            .value("value"_L1)
            .toArray();
    QCOMPARE(items.size(), 2);
}

void tst_Arm::reinstatesAccessAndThenCredit()
{
    const Place reader = place("AOBO_ROLE"_L1);
    World &world = m_cloud->world();
    const Customer &customer = world.customers.at(reader.customer);
    m_cloud->as(customer.tenantId, customer.directory.first().id,
                u"ict-beheer"_s); // the customer's own Owner
    const QString url =
        reader.scope + kAssignments + u"/6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s + kVersion;
    const QByteArray body =
        assignmentBody(RoleIds::kOwner, world.adminAgentsGroupId, u"ForeignGroup"_s);
    QCOMPARE(m_cloud->ask("PUT", url, body).status, 201);
    QCOMPARE(m_cloud->ask("PUT", url, body).status, 200);
    QVERIFY(qualifies(world, reader.customer, reader.subscription));
    const auto credited = [&](int day) {
        const QList<CostRow> rows = world.cost(reader.customer, reader.subscription,
                                               kNow.date().addDays(day), kNow.addDays(9));
        return std::any_of(rows.cbegin(), rows.cend(),
                           [](const CostRow &row) { return row.creditApplied; });
    };
    QVERIFY(!credited(0));
    QVERIFY(credited(1));
    const Response other = m_cloud->ask(
        "PUT", reader.scope + kAssignments + u"/6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c002"_s + kVersion,
        body);
    QCOMPARE(other.status, 409);
    QCOMPARE(Asking::errorCode(other), u"RoleAssignmentExists"_s);
}

void tst_Arm::refusesWrongAssignments_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    const QString nobody = u"11111111-2222-4333-8444-555555555555"_s;
    QTest::newRow("principal") << QString(RoleIds::kReader) << nobody << u"User"_s
                               << u"PrincipalNotFound"_s;
    QTest::newRow("foreign group")
        << QString(RoleIds::kReader) << nobody << u"ForeignGroup"_s << u"PrincipalNotFound"_s;
    QTest::newRow("role") << nobody << nobody << u"User"_s << u"RoleDefinitionDoesNotExist"_s;
    QTest::newRow("nothing") << QString() << QString() << QString()
                             << u"InvalidCreateRoleAssignmentRequest"_s;
}

void tst_Arm::refusesWrongAssignments()
{
    QFETCH(QString, role);
    QFETCH(QString, principal);
    QFETCH(QString, type);
    QFETCH(QString, code);
    const Place earning = place("EARNING"_L1);
    m_cloud->inCustomer(earning.customer);
    const QString url =
        earning.scope + kAssignments + u"/6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s + kVersion;
    const Response response = m_cloud->ask(
        "PUT", url, role.isEmpty() ? QByteArray("{}") : assignmentBody(role, principal, type));
    QCOMPARE(response.status, 400);
    QCOMPARE(Asking::errorCode(response), code);
}

void tst_Arm::refusesWritersWithoutOwner()
{
    const Place reader = place("AOBO_ROLE"_L1);
    m_cloud->inCustomer(reader.customer);
    const Response response = m_cloud->ask(
        "PUT", reader.scope + kAssignments + u"/6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s + kVersion,
        assignmentBody(RoleIds::kOwner, m_cloud->world().adminAgentsGroupId, u"ForeignGroup"_s));
    QCOMPARE(response.status, 403);
    QCOMPARE(Asking::errorCode(response), u"AuthorizationFailed"_s);
    m_cloud->asPartner(0);
    const Place delegated = place("LH_NO_PAL"_L1);
    QCOMPARE(m_cloud->ask("DELETE", delegated.scope + kAssignments + u"/x"_s + kVersion).status,
             403);
}

void tst_Arm::deletesAnAssignmentOnce()
{
    const Place earning = place("EARNING"_L1);
    m_cloud->inCustomer(earning.customer);
    const RoleAssignment own = m_cloud->world()
                                   .customers.at(earning.customer)
                                   .subscriptions.at(earning.subscription)
                                   .assignments.first();
    const QString url = earning.scope + kAssignments + u'/' + own.name + kVersion;
    QCOMPARE(m_cloud->ask("GET", url).status, 200);
    QCOMPARE(m_cloud->ask("DELETE", url).status, 200);
    QCOMPARE(m_cloud->ask("DELETE", url).status, 204);
    QCOMPARE(m_cloud->ask("GET", url).status, 404);
}

void tst_Arm::listsRoleDefinitions()
{
    const QString path = u"/providers/Microsoft.Authorization/roleDefinitions"_s;
    const QJsonArray builtIn = m_cloud->get(path + kVersion + u"&$filter=type eq 'BuiltInRole'"_s)
                                   .value("value"_L1)
                                   .toArray();
    QCOMPARE(builtIn.size(), static_cast<qsizetype>(builtInRoles().size()));
    const Place custom = place("ROLE_CUSTOM"_L1);
    m_cloud->inCustomer(custom.customer);
    const QJsonArray own = m_cloud
                               ->get(custom.scope + path + kVersion
                                     + u"&$filter=atScopeAndBelow() and type eq 'CustomRole'"_s)
                               .value("value"_L1)
                               .toArray();
    QCOMPARE(own.size(), 1);
    const QString assigned = m_cloud->world()
                                 .customers.at(custom.customer)
                                 .subscriptions.at(custom.subscription)
                                 .assignments.last()
                                 .roleDefinitionId;
    QCOMPARE(own.first().toObject().value("name"_L1).toString(), assigned);
    QCOMPARE(m_cloud->ask("GET", custom.scope + path + u'/' + assigned + kVersion).status, 200);
    const QJsonObject owner =
        m_cloud->get(path + u"/8E3AF657-A8FF-443C-A75C-2FE8C4BCB635"_s + kVersion);
    QCOMPARE(owner.value("properties"_L1).toObject().value("roleName"_L1).toString(), u"Owner"_s);
    QCOMPARE(
        m_cloud->ask("GET", path + u"/11111111-2222-4333-8444-555555555555"_s + kVersion).status,
        404);
}

void tst_Arm::listsDenyAssignments()
{
    const Place deny = place("DENY"_L1);
    m_cloud->inCustomer(deny.customer);
    const QJsonArray items =
        m_cloud
            ->get(deny.scope + u"/providers/Microsoft.Authorization/denyAssignments"_s + kVersion)
            .value("value"_L1)
            .toArray();
    QCOMPARE(items.size(), 1);
    const QJsonObject properties = items.first().toObject().value("properties"_L1).toObject();
    QCOMPARE(
        properties.value("principals"_L1).toArray().first().toObject().value("id"_L1).toString(),
        m_cloud->world().adminAgentsGroupId);
}

void tst_Arm::expandsDelegations()
{
    const Place jit = place("LH_JIT"_L1);
    const QString path =
        jit.scope
        + u"/providers/Microsoft.ManagedServices/registrationAssignments?api-version=2022-10-01"_s;
    const QJsonArray plain = m_cloud->get(path).value("value"_L1).toArray();
    QCOMPARE(plain.size(), 1);
    QVERIFY(!plain.first()
                 .toObject()
                 .value("properties"_L1)
                 .toObject()
                 .contains("registrationDefinition"_L1));
    const QJsonArray expanded =
        m_cloud->get(path + u"&$expandRegistrationDefinition=true"_s).value("value"_L1).toArray();
    const QJsonObject definition = expanded.first()
                                       .toObject()
                                       .value("properties"_L1)
                                       .toObject()
                                       .value("registrationDefinition"_L1)
                                       .toObject();
    const QJsonObject properties = definition.value("properties"_L1).toObject();
    QCOMPARE(properties.value("authorizations"_L1).toArray().size(), 1);
    QCOMPARE(properties.value("eligibleAuthorizations"_L1).toArray().size(), 1);
    QCOMPARE(properties.value("manageeTenantId"_L1).toString(),
             m_cloud->world().customers.at(jit.customer).tenantId);
    QVERIFY(m_cloud->get(path + u"&$filter=managedByTenantId eq 'x'"_s)
                .value("value"_L1)
                .toArray()
                .isEmpty());
    const QString definitions =
        jit.scope
        + u"/providers/Microsoft.ManagedServices/registrationDefinitions?api-version=2022-10-01"_s;
    QCOMPARE(
        m_cloud->get(definitions).value("value"_L1).toArray().first().toObject().value("id"_L1),
        definition.value("id"_L1));
}

void tst_Arm::tellsWhenATimeBoundAssignmentEnds()
{
    const Place bound = place("RBAC_TIME_BOUND"_L1);
    m_cloud->inCustomer(bound.customer);
    const QString url =
        bound.scope
        + u"/providers/Microsoft.Authorization/roleAssignmentScheduleInstances?api-version=2020-10-01"_s;
    const QStringList ends = texts(m_cloud->get(url).value("value"_L1).toArray(), u"endDateTime"_s);
    QCOMPARE(ends.count(u"2026-11-30T09:30:00.0000000Z"_s), 1);
    m_cloud->setNow(kNow.addDays(9));
    QCOMPARE(
        texts(m_cloud->get(url).value("value"_L1).toArray(), u"endDateTime"_s).count(QString()),
        ends.size() - 1);
}

QTEST_GUILESS_MAIN(tst_Arm)
#include "tst_arm.moc"
