// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario names customers, subscriptions, assignments, delegations, links and cost rows; days
// are counted from the clock's first "now". tests/data/simulator/scenario-small.json is an example.
#include "core/strings.h"
#include "simulator/world/roles.h"
#include "simulator/world/situations.h"
#include "simulator/world/strictjson.h"

#include <QJsonDocument>
#include <QUuid>

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

    static QString guidOr(StrictObject &object, QLatin1StringView name, const QString &fallback)
    {
        const QString text = object.text(name, fallback).toLower();
        if (QUuid::fromString(text).isNull())
            object.fail(name, u"must be a GUID"_s);
        return text;
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
        customer.tenantId = guidOr(source, "tenantId"_L1, customer.tenantId);
        for (StrictObject &object : source.objects("directory"_L1))
            readDirectoryObject(object);
        for (StrictObject &role : source.objects("customRoles"_L1)) {
            role.allow({"name"_L1, "actions"_L1});
            customer.customRoles.append({m_builder.chance().guid(), role.requiredText("name"_L1),
                                         role.texts("actions"_L1)});
        }
        for (StrictObject &subscription : source.objects("subscriptions"_L1))
            readSubscription(subscription);
    }

    void readDirectoryObject(StrictObject &source)
    {
        source.allow({"name"_L1, "kind"_L1, "memberOf"_L1, "enabled"_L1});
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
            groups.append(principal(group, source, "memberOf"_L1).id);
        DirectoryObject &object = m_builder.object(m_customer, id);
        object.memberOf = groups;
        object.enabled = source.boolean("enabled"_L1, true);
    }

    struct Principal
    {
        QString id;
        QString type;
    };

    static QString typeOf(const DirectoryObject &object)
    {
        if (object.kind == "user"_L1)
            return u"User"_s;
        return object.kind == "group"_L1 ? u"Group"_s : u"ServicePrincipal"_s;
    }

    //! By name: a group of the partner or of the reseller, "guest", or an object of the customer's
    //! directory; a GUID is a foreign group that nobody knows.
    Principal principal(const QString &name, StrictObject &source, QLatin1StringView member)
    {
        const Customer &customer = m_builder.customer(m_customer);
        if (name == "guest"_L1 && !customer.guestObjectId.isEmpty())
            return {customer.guestObjectId, u"User"_s};
        if (name == "reseller"_L1 && customer.reseller >= 0)
            return {world().resellers.at(customer.reseller).adminAgentsGroupId, u"ForeignGroup"_s};
        for (const DirectoryObject &object : customer.directory) {
            if (object.displayName == name)
                return {object.id, typeOf(object)};
        }
        for (const DirectoryObject &object : world().directory) {
            if (object.displayName == name)
                return {object.id, object.kind == "group"_L1 ? u"ForeignGroup"_s : typeOf(object)};
        }
        if (QUuid::fromString(name).isNull())
            source.fail(member, u"nobody is named \"%1\""_s.arg(name));
        return {name.toLower(), u"ForeignGroup"_s};
    }

    QString role(StrictObject &source)
    {
        const QString name = source.requiredText("role"_L1);
        for (const BuiltInRole &candidate : builtInRoles()) {
            if (candidate.name == name || candidate.id == name)
                return candidate.id;
        }
        for (const CustomRole &candidate : m_builder.customer(m_customer).customRoles) {
            if (candidate.name == name)
                return candidate.id;
        }
        source.fail("role"_L1, u"no role of that name"_s);
        return name;
    }

    void readSubscription(StrictObject &source)
    {
        source.allow({"name"_L1, "id"_L1, "state"_L1, "visible"_L1, "situation"_L1, "monthlyUsd"_L1,
                      "azurePlan"_L1, "firstDay"_L1, "lastDay"_L1, "creditDays"_L1,
                      "creditShare"_L1, "shares"_L1, "assignments"_L1, "delegations"_L1,
                      "denyAssignments"_L1, "cost"_L1});
        m_subscription = m_builder.addSubscription(m_customer, source.requiredText("name"_L1),
                                                   source.number("monthlyUsd"_L1, 0, 0, 1e7));
        Subscription &subscription = m_builder.subscription(m_customer, m_subscription);
        if (source.has("id"_L1)) {
            const QString old = subscription.id;
            subscription.id = guidOr(source, "id"_L1, old);
            for (RoleAssignment &assignment : subscription.assignments)
                assignment.scope.replace(old, subscription.id);
        }
        readSituation(source);
        readCostProfile(source, subscription);
        for (StrictObject &assignment : source.objects("assignments"_L1))
            readAssignment(assignment);
        for (StrictObject &delegation : source.objects("delegations"_L1))
            readDelegation(delegation);
        for (StrictObject &deny : source.objects("denyAssignments"_L1)) {
            deny.allow({"name"_L1, "principals"_L1});
            QStringList ids;
            for (const QString &name : deny.texts("principals"_L1))
                ids.append(principal(name, deny, "principals"_L1).id);
            subscription.denyAssignments.append({m_builder.chance().guid(),
                                                 deny.requiredText("name"_L1),
                                                 u"/subscriptions/"_s + subscription.id, ids});
        }
        for (StrictObject &row : source.objects("cost"_L1))
            readCostRow(row, subscription);
    }

    void readSituation(StrictObject &source)
    {
        const QString name = source.text("situation"_L1);
        if (name.isEmpty())
            return;
        const auto all = situations();
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const Situation &s) { return s.name == name; });
        if (it == all.end())
            return source.fail("situation"_L1, u"unknown"_s);
        if (world().resellers.isEmpty() && name.startsWith("AOBO_OTHER"_L1))
            return source.fail("situation"_L1, u"needs resellers"_s);
        applySituation(m_builder, m_customer, m_subscription, it->name);
    }

    static void readCostProfile(StrictObject &source, Subscription &subscription)
    {
        CostProfile &cost = subscription.cost;
        subscription.state = source.text("state"_L1, subscription.state);
        subscription.visible = source.boolean("visible"_L1, subscription.visible);
        cost.azurePlan = source.boolean("azurePlan"_L1, cost.azurePlan);
        cost.firstDay = source.integer("firstDay"_L1, cost.firstDay);
        cost.lastDay = source.integer("lastDay"_L1, cost.lastDay);
        cost.creditShare = source.number("creditShare"_L1, cost.creditShare, 0, 1);
        if (source.has("creditDays"_L1))
            cost.creditDays = source.intPairs("creditDays"_L1);
        if (!source.has("shares"_L1))
            return;
        StrictObject shares = source.object("shares"_L1);
        const std::pair<QLatin1StringView, double *> known[] = {
            {"reservation"_L1, &cost.reservationShare},
            {"savingsPlan"_L1, &cost.savingsPlanShare},
            {"spot"_L1, &cost.spotShare},
            {"marketplace"_L1, &cost.marketplaceShare},
            {"thirdParty"_L1, &cost.thirdPartyShare},
            {"purchase"_L1, &cost.purchaseShare},
            {"refund"_L1, &cost.refundShare}};
        shares.allow({"reservation"_L1, "savingsPlan"_L1, "spot"_L1, "marketplace"_L1,
                      "thirdParty"_L1, "purchase"_L1, "refund"_L1});
        for (const auto &[name, target] : known)
            *target = shares.number(name, *target, 0, 1);
    }

    void readAssignment(StrictObject &source)
    {
        source.allow({"principal"_L1, "role"_L1, "resourceGroup"_L1, "managementGroup"_L1,
                      "daysAgo"_L1, "endsInDays"_L1});
        const Principal who =
            principal(source.requiredText("principal"_L1), source, "principal"_L1);
        m_builder.assign(m_customer, m_subscription, who.id, who.type, role(source),
                         source.text("resourceGroup"_L1));
        Customer &customer = m_builder.customer(m_customer);
        QList<RoleAssignment> &own = m_builder.subscription(m_customer, m_subscription).assignments;
        if (source.has("daysAgo"_L1))
            own.last().createdOn = world().epoch.addDays(-source.integer("daysAgo"_L1, 0));
        if (source.has("endsInDays"_L1))
            own.last().endsOn = world().epoch.addDays(source.integer("endsInDays"_L1, 0));
        if (!source.boolean("managementGroup"_L1, false))
            return;
        own.last().scope =
            u"/providers/Microsoft.Management/managementGroups/"_s + customer.tenantId;
        customer.managementGroupAssignments.append(own.takeLast());
    }

    void readDelegation(StrictObject &source)
    {
        source.allow({"name"_L1, "resourceGroup"_L1, "authorizations"_L1});
        QList<Authorization> authorizations;
        for (StrictObject &entry : source.objects("authorizations"_L1)) {
            entry.allow({"principal"_L1, "role"_L1, "eligible"_L1});
            const QString name = entry.requiredText("principal"_L1);
            authorizations.append({principal(name, entry, "principal"_L1).id, name, role(entry),
                                   entry.boolean("eligible"_L1, false)});
        }
        Delegation &delegation = m_builder.delegate(m_customer, m_subscription, authorizations,
                                                    source.text("resourceGroup"_L1));
        delegation.name = source.text("name"_L1, delegation.name);
    }

    void readCostRow(StrictObject &source, Subscription &subscription)
    {
        source.allow({"from"_L1, "to"_L1, "service"_L1, "kind"_L1, "usd"_L1, "credit"_L1,
                      "resourceGroup"_L1});
        CostLine line;
        line.rhythm = CostRhythm::Exact;
        line.firstDay = source.integer("from"_L1, -1);
        line.lastDay = source.integer("to"_L1, line.firstDay);
        line.service = serviceNamed(source);
        line.kind = kindNamed(source);
        line.credit = source.boolean("credit"_L1, false) ? LineCredit::Always : LineCredit::Never;
        line.resourceGroup =
            static_cast<quint8>(std::clamp(source.integer("resourceGroup"_L1, 0), 0, 5));
        line.resource = static_cast<quint8>(100 + subscription.cost.exactLines.size());
        const auto units = decimalUnits(source.requiredText("usd"_L1));
        if (!units)
            source.fail("usd"_L1, u"must be a decimal text with at most ten decimals"_s);
        line.perDay = units.value_or(0);
        subscription.cost.exactLines.append(line);
    }

    static CostService serviceNamed(StrictObject &source)
    {
        const QString name = source.text("service"_L1, u"Virtual Machines"_s);
        for (int i = 0; i < kCostServiceCount; ++i) {
            if (info(static_cast<CostService>(i)).serviceName == name)
                return static_cast<CostService>(i);
        }
        source.fail("service"_L1, u"unknown"_s);
        return CostService::VirtualMachines;
    }

    static CostKind kindNamed(StrictObject &source)
    {
        constexpr QLatin1StringView kNames[] = {"OnDemand"_L1, "Reservation"_L1, "SavingsPlan"_L1,
                                                "Spot"_L1,     "Marketplace"_L1, "ThirdParty"_L1,
                                                "Purchase"_L1, "Refund"_L1};
        const QString name = source.text("kind"_L1, u"OnDemand"_s);
        const auto it = std::find(std::begin(kNames), std::end(kNames), name);
        if (it == std::end(kNames)) {
            source.fail("kind"_L1, u"unknown"_s);
            return CostKind::OnDemand;
        }
        return static_cast<CostKind>(it - std::begin(kNames));
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
                return m_builder.link(world().customers.at(c).tenantId,
                                      principal(name, source, "principal"_L1).id, partnerId);
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
    int m_subscription = 0;
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
