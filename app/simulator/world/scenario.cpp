// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario names customers, subscriptions, assignments, delegations, links and cost rows; days
// are counted from the clock's first "now". tests/data/simulator/scenario-small.json is an example.
#include "core/strings.h"
#include "simulator/world/scenarioparts.h"
#include "simulator/world/strictjson.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

struct NamedPolicy
{
    QLatin1StringView name;
    TokenPolicy policy;
};

constexpr NamedPolicy kPolicies[] = {{"issued"_L1, TokenPolicy::Issued},
                                     {"noConsent"_L1, TokenPolicy::NoConsent},
                                     {"userNotInTenant"_L1, TokenPolicy::UserNotInTenant},
                                     {"blockedByPolicy"_L1, TokenPolicy::BlockedByPolicy},
                                     {"mfaRequired"_L1, TokenPolicy::MfaRequired}};

class ScenarioReader
{
public:
    ScenarioReader(quint64 seed, const QDateTime &now)
        : m_builder(seed, now)
    {
        m_builder.makePartner();
    }

    std::shared_ptr<World> read(StrictObject &root)
    {
        root.allow({"seed"_L1, "partner"_L1, "resellers"_L1, "customers"_L1, "links"_L1});
        if (root.has("partner"_L1))
            readPartner(root);
        if (root.has("resellers"_L1))
            readResellers(root);
        for (StrictObject &customer : root.objects("customers"_L1))
            readCustomer(customer);
        for (StrictObject &link : root.objects("links"_L1))
            readLink(link);
        return m_builder.take();
    }

private:
    World &world() { return m_builder.world(); }

    void readPartner(StrictObject &root)
    {
        StrictObject partner = root.object("partner"_L1);
        partner.allow({"name"_L1, "domain"_L1, "country"_L1, "mpnId"_L1, "billingRelationship"_L1});
        const QString oldMpnId = world().partnerMpnId;
        world().partnerName = partner.text("name"_L1, world().partnerName);
        world().partnerCountry = partner.text("country"_L1, world().partnerCountry);
        world().partnerMpnId = partner.text("mpnId"_L1, world().partnerMpnId);
        const QString domain = partner.text("domain"_L1, world().partnerDomain);
        for (DirectoryObject &object : world().directory)
            object.userPrincipalName.replace(world().partnerDomain, domain);
        world().partnerDomain = domain;
        for (PartnerLink &link : world().links) {
            if (link.partnerId == oldMpnId)
                link.partnerId = world().partnerMpnId;
        }
        const QString relationship =
            partner.text("billingRelationship"_L1, world().billingRelationship);
        if (relationship != "IndirectPartner"_L1 && relationship != "CSPPartner"_L1)
            partner.fail("billingRelationship"_L1, u"must be IndirectPartner or CSPPartner"_s);
        world().billingRelationship = relationship;
    }

    void readResellers(StrictObject &root)
    {
        world().resellers.clear();
        for (StrictObject &reseller : root.objects("resellers"_L1)) {
            reseller.allow({"name"_L1, "mpnId"_L1});
            world().resellers.append({m_builder.chance().guid(), reseller.requiredText("name"_L1),
                                      reseller.requiredText("mpnId"_L1),
                                      m_builder.chance().guid()});
        }
    }

    int resellerNamed(StrictObject &customer)
    {
        const QString name = customer.text("reseller"_L1);
        for (int i = 0; i < world().resellers.size(); ++i) {
            if (world().resellers.at(i).name == name)
                return i;
        }
        if (!name.isEmpty())
            customer.fail("reseller"_L1, u"no reseller of that name"_s);
        return -1;
    }

    int profileFor(StrictObject &customer)
    {
        const QString currency =
            customer.text("currency"_L1, world().billingProfiles.first().currency);
        for (int i = 0; i < world().billingProfiles.size(); ++i) {
            if (world().billingProfiles.at(i).currency == currency)
                return i;
        }
        customer.fail("currency"_L1, u"must be EUR or GBP"_s);
        return 0;
    }

    static TokenPolicy policyOf(StrictObject &customer)
    {
        const QString name = customer.text("tokenPolicy"_L1, u"issued"_s);
        for (const NamedPolicy &entry : kPolicies) {
            if (entry.name == name)
                return entry.policy;
        }
        customer.fail(
            "tokenPolicy"_L1,
            u"must be issued, noConsent, userNotInTenant, blockedByPolicy or mfaRequired"_s);
        return TokenPolicy::Issued;
    }

    void readCustomer(StrictObject &source)
    {
        source.allow({"name"_L1, "tenantId"_L1, "country"_L1, "reseller"_L1, "currency"_L1,
                      "tokenPolicy"_L1, "guest"_L1, "directory"_L1, "customRoles"_L1,
                      "subscriptions"_L1});
        m_customer = m_builder.addCustomer({source.requiredText("name"_L1),
                                            source.text("country"_L1, u"NL"_s),
                                            resellerNamed(source), profileFor(source),
                                            policyOf(source), source.boolean("guest"_L1, false)});
        Customer &customer = m_builder.customer(m_customer);
        const QString drawn = customer.tenantId;
        customer.tenantId = guidOr(source, "tenantId"_L1, drawn);
        for (RoleAssignment &assignment : customer.managementGroupAssignments)
            assignment.scope.replace(drawn, customer.tenantId);
        for (int c = 0; c < m_customer; ++c) {
            if (world().customers.at(c).tenantId == customer.tenantId)
                source.fail("tenantId"_L1, u"is another customer's"_s);
        }
        for (StrictObject &object : source.objects("directory"_L1))
            readDirectoryObject(object);
        for (StrictObject &role : source.objects("customRoles"_L1)) {
            role.allow({"name"_L1, "actions"_L1});
            customer.customRoles.append({m_builder.chance().guid(), role.requiredText("name"_L1),
                                         role.texts("actions"_L1)});
        }
        for (StrictObject &subscription : source.objects("subscriptions"_L1))
            readScenarioSubscription(m_builder, m_customer, subscription);
    }

    void readDirectoryObject(StrictObject &source)
    {
        source.allow({"name"_L1, "kind"_L1, "memberOf"_L1, "enabled"_L1, "replicatesInMinutes"_L1});
        const QString name = source.requiredText("name"_L1);
        const QString kind = source.text("kind"_L1, u"user"_s);
        QString id;
        if (kind == "guest"_L1)
            id = m_builder.addGuest(m_customer, slugOf(name), name);
        else if (kind == "servicePrincipal"_L1)
            id = m_builder.addApplication(m_customer, name);
        else if (kind == "user"_L1 || kind == "group"_L1)
            id = m_builder.addObject(m_customer, kind, name);
        else
            return source.fail("kind"_L1, u"must be user, guest, group or servicePrincipal"_s);
        QStringList groups;
        for (const QString &group : source.texts("memberOf"_L1))
            groups.append(principalNamed(m_builder, m_customer, group, source, "memberOf"_L1).id);
        DirectoryObject &object = m_builder.object(m_customer, id);
        object.memberOf = groups;
        object.enabled = source.boolean("enabled"_L1, true);
        if (source.has("replicatesInMinutes"_L1))
            object.replicatedAt = world().epoch.addSecs(
                qint64(source.number("replicatesInMinutes"_L1, 0, 0, 1440) * 60));
    }

    void readLink(StrictObject &source)
    {
        source.allow({"tenant"_L1, "principal"_L1, "partnerId"_L1});
        const QString tenant = source.requiredText("tenant"_L1);
        const QString name = source.requiredText("principal"_L1);
        const QString partnerId = source.text("partnerId"_L1, world().partnerMpnId);
        for (int c = 0; c < world().customers.size(); ++c) {
            m_customer = c;
            if (world().customers.at(c).name == tenant)
                return m_builder.link(
                    world().customers.at(c).tenantId,
                    principalNamed(m_builder, m_customer, name, source, "principal"_L1).id,
                    partnerId);
        }
        const auto own =
            std::find_if(world().directory.cbegin(), world().directory.cend(),
                         [&](const DirectoryObject &object) { return object.displayName == name; });
        if (tenant != "partner"_L1)
            source.fail("tenant"_L1, u"must be \"partner\" or a customer's name"_s);
        else if (own == world().directory.cend())
            source.fail("principal"_L1, u"nobody of that name in the partner tenant"_s);
        else
            m_builder.link(world().partnerTenantId, own->id, partnerId);
    }

    Builder m_builder;
    int m_customer = 0;
};

} // namespace

std::shared_ptr<World> scenarioWorld(const QByteArray &json, const QDateTime &now, QString *error)
{
    error->clear();
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError) {
        *error = u"not JSON at byte %1: %2"_s.arg(parse.offset).arg(parse.errorString());
        return nullptr;
    }
    StrictObject root(QJsonValue(document.object()), {}, error);
    const auto seed = static_cast<quint64>(root.integer("seed"_L1, 1));
    auto world = ScenarioReader(seed, now).read(root);
    if (!error->isEmpty())
        return nullptr;
    return world;
}

} // namespace Pec::Simulator
