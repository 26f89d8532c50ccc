// SPDX-License-Identifier: GPL-3.0-or-later
// The demo tenant. Amounts are list prices in USD a month; together, net of credit, they come to
// about 184,000 USD, of which some 71 percent carry credit.
//
// Three customers stand for an onboarding from its first write to the first day with credit:
// Bakkerij Jansen (admin on behalf of removed: its own administrator gives it back), De Meerkoet
// Webwinkel (a role that is not eligible) and Keller IoT (delegated, without a partner link: ours
// to make).
#include "simulator/world/situations.h"

#include "core/strings.h"

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

struct DemoSubscription
{
    const char16_t *name;
    QLatin1StringView situation;
    double monthlyUsd;
};

struct DemoCustomer
{
    const char16_t *name;
    const char16_t *country;
    int reseller;
    int billingProfile;
    TokenPolicy policy;
    bool guest;
    QList<DemoSubscription> subscriptions;
};

constexpr auto kIssued = TokenPolicy::Issued;

const DemoCustomer kCustomers[] = {
    {u"Van Dam Logistiek",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Van Dam Productie", "EARNING"_L1, 24080},
      {u"Van Dam Data", "EARNING"_L1, 9440},
      {u"Van Dam Transportplanning", "SCOPE_GAP"_L1, 5040}}},
    {u"Maschinenbau Keller GmbH",
     u"DE",
     2,
     0,
     kIssued,
     false,
     {{u"Keller Produktion", "EARNING"_L1, 21200},
      {u"Keller SAP", "EARNING_RESELLER"_L1, 9920},
      {u"Keller Entwicklung", "AOBO_REMOVED"_L1, 6230},
      {u"Keller IoT", "LH_NO_PAL"_L1, 1190}}},
    {u"Zorggroep Oosterlicht",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Oosterlicht Zorgplatform", "EARNING"_L1, 15040},
      {u"Oosterlicht Archief", "AOBO_SCOPE"_L1, 2730},
      {u"Oosterlicht Werkplek", "PARTNER_SIDE"_L1, 1890}}},
    {u"Verzekeringen Maes",
     u"BE",
     1,
     0,
     kIssued,
     false,
     {{u"Maes Polisadministratie", "EARNING"_L1, 11360},
      {u"Maes Schadeportaal", "LH_OK"_L1, 4880},
      {u"Maes Rapportage", "LH_ROLE"_L1, 1330},
      {u"Maes Uitwijk", "LH_JIT"_L1, 770}}},
    {u"Woningcorporatie De Linden",
     u"NL",
     0,
     0,
     kIssued,
     true,
     {{u"De Linden Huurdersportaal", "RBAC_GUEST_PAL"_L1, 5520},
      {u"De Linden Vastgoed", "RBAC_GUEST_NO_PAL"_L1, 1820},
      {u"De Linden Beheer", "AOBO_OTHER_PARTNER"_L1, 980}}},
    {u"Scheepswerf Harlinga",
     u"NL",
     0,
     0,
     kIssued,
     true,
     {{u"Harlinga Ontwerp", "RBAC_SP_PAL"_L1, 4160},
      {u"Harlinga Simulatie", "RBAC_SP_NO_PAL"_L1, 2170},
      {u"Harlinga Kantoor", "PAL_OTHER_ORG"_L1, 660}}},
    {u"Autohaus Brandt GmbH",
     u"DE",
     2,
     0,
     kIssued,
     true,
     {{u"Brandt Händlersystem", "RBAC_GROUP_PAL"_L1, 2640},
      {u"Brandt Werkstatt", "RBAC_GROUP_NO_PAL"_L1, 880},
      {u"Brandt Website", "AOBO_UNKNOWN_TENANT"_L1, 450}}},
    {u"Elektro Hoffmann AG",
     u"DE",
     2,
     0,
     kIssued,
     true,
     {{u"Hoffmann Webshop", "RBAC_USER_PAL"_L1, 2320},
      {u"Hoffmann Lager", "RBAC_USER_NO_PAL"_L1, 800},
      {u"Hoffmann Archiv", "RBAC_DISABLED"_L1, 550}}},
    {u"Kliniek Sint-Amandus",
     u"BE",
     1,
     0,
     kIssued,
     true,
     {{u"Sint-Amandus Beeldarchief", "RBAC_SCOPE"_L1, 2870},
      {u"Sint-Amandus Dossier", "RBAC_TIME_BOUND"_L1, 1540},
      {u"Sint-Amandus Planning", "RBAC_ROLE"_L1, 600}}},
    {u"Logistik Rhein-Ruhr GmbH",
     u"DE",
     2,
     0,
     kIssued,
     false,
     {{u"Rhein-Ruhr Disposition", "EARNING"_L1, 6240},
      {u"Rhein-Ruhr Lager", "ACCESS_GAP"_L1, 2380},
      {u"Rhein-Ruhr Telematik", "DENY"_L1, 1120}}},
    {u"Bakkerij Jansen",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Bakkerij Jansen", "AOBO_REMOVED"_L1, 920}, {u"Jansen Kassa", "LH_RG_ONLY"_L1, 330}}},
    {u"Brouwerij De Meerkoet",
     u"BE",
     1,
     0,
     kIssued,
     false,
     {{u"De Meerkoet Brouwproces", "EARNING_HELPDESK"_L1, 1520},
      {u"De Meerkoet Webwinkel", "AOBO_ROLE"_L1, 380}}},
    {u"Tuincentrum Lindeboom",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Lindeboom Webwinkel", "EARNING"_L1, 1160},
      {u"Lindeboom Analyse", "ROLE_UNLISTED"_L1, 224}}},
    {u"Notariskantoor Visser & De Wit",
     u"NL",
     0,
     0,
     TokenPolicy::NoConsent,
     false,
     {{u"Visser & De Wit Dossiers", "ACCESS_UNKNOWN"_L1, 620},
      {u"Visser & De Wit Kantoor", "EARNING_ACCESS_UNKNOWN"_L1, 500}}},
    {u"Textielhuis Claessens",
     u"BE",
     1,
     0,
     TokenPolicy::BlockedByPolicy,
     false,
     {{u"Claessens ERP", "ACCESS_UNKNOWN"_L1, 1190},
      {u"Claessens Website", "EARNING_ACCESS_UNKNOWN"_L1, 300}}},
    {u"Weingut Sonnenhang",
     u"DE",
     2,
     0,
     TokenPolicy::UserNotInTenant,
     false,
     {{u"Sonnenhang Onlineshop", "ACCESS_UNKNOWN"_L1, 320}}},
    {u"Fietsfabriek Veldman",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Veldman Productie", "EARNING"_L1, 3760},
      {u"Veldman Reserveringen", "PRODUCTS"_L1, 2520},
      {u"Veldman Prototype", "TOO_RECENT"_L1, 630}}},
    {u"Architectenbureau Noorderlicht",
     u"NL",
     0,
     0,
     kIssued,
     false,
     {{u"Noorderlicht Render", "PENDING"_L1, 1470}, {u"Noorderlicht Archief", "NO_COST"_L1, 0}}},
    {u"Drukkerij Peeters",
     u"BE",
     1,
     0,
     kIssued,
     false,
     {{u"Peeters Drukstraat", "ROLE_CUSTOM"_L1, 690},
      {u"Peeters Klassiek", "LEGACY_OFFER"_L1, 490}}},
    {u"Museum aan de Kade",
     u"NL",
     0,
     0,
     TokenPolicy::MfaRequired,
     false,
     {{u"Kade Collectie", "EARNING"_L1, 1000}, {u"Kade Tickets", "EARNING"_L1, 340}}},
    {u"Kaasmakerij Van Loon",
     u"NL",
     0,
     0,
     kIssued,
     true,
     {{u"Van Loon Rijping", "SINGLE_POINT"_L1, 940}, {u"Van Loon Export", "AOBO_REMOVED"_L1, 259}}},
    {u"Havenbedrijf Eemsmond",
     u"NL",
     -1,
     0,
     kIssued,
     false,
     {{u"Eemsmond Verkeersleiding", "EARNING_MANAGEMENT_GROUP"_L1, 17280},
      {u"Eemsmond Sensoren", "EARNING"_L1, 6320},
      {u"Eemsmond Data", "EARNING"_L1, 2660}}},
    {u"Harbour & Vale Shipping Ltd",
     u"GB",
     0,
     1,
     kIssued,
     false,
     {{u"Harbour & Vale Production", "EARNING"_L1, 6880},
      {u"Harbour & Vale Tracking", "AOBO_REMOVED"_L1, 1750}}},
    {u"Thornbury Instruments Ltd",
     u"GB",
     0,
     1,
     kIssued,
     false,
     {{u"Thornbury Laboratory", "EARNING"_L1, 3520}}},
};

//! Most tenants have some cost that no credit exists for, beside what they earn on.
void mixProducts(Builder &builder, int customer, int subscription)
{
    CostProfile &cost = builder.subscription(customer, subscription).cost;
    if (cost.monthlyUsd < 5000 || cost.reservationShare > 0)
        return;
    cost.reservationShare = 0.04;
    cost.marketplaceShare = 0.02;
    if (cost.monthlyUsd > 10000) {
        cost.savingsPlanShare = 0.03;
        cost.spotShare = 0.015;
        cost.thirdPartyShare = 0.01;
        cost.refundShare = 0.004;
    }
}

} // namespace

std::shared_ptr<World> demoWorld(quint64 seed, const QDateTime &now)
{
    Builder builder(seed, now);
    builder.makePartner();
    for (const DemoCustomer &plan : kCustomers) {
        const int customer =
            builder.addCustomer({QString::fromUtf16(plan.name), QString::fromUtf16(plan.country),
                                 plan.reseller, plan.billingProfile, plan.policy, plan.guest});
        for (const DemoSubscription &entry : plan.subscriptions) {
            const int subscription =
                builder.addSubscription(customer, QString::fromUtf16(entry.name), entry.monthlyUsd);
            applySituation(builder, customer, subscription, entry.situation);
            mixProducts(builder, customer, subscription);
        }
    }
    return builder.take();
}

} // namespace Pec::Simulator
