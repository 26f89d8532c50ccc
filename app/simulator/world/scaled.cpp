// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/world/situations.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTrades{
    u"Bakkerij",     u"Bouwbedrijf", u"Transport",     u"Drukkerij",   u"Installatiebedrijf",
    u"Accountants",  u"Machinebouw", u"Tuinbouw",      u"Zorggroep",   u"Kwekerij",
    u"Metaalwerken", u"Scheepvaart", u"Advocaten",     u"Apotheek",    u"Meubelfabriek",
    u"Brouwerij",    u"Uitgeverij",  u"Verzekeringen", u"Groothandel", u"Rederij"};
constexpr std::array kFamilies{u"Hendriks", u"Bosman",    u"Claes",    u"Dijkstra", u"Everts",
                               u"Franken",  u"Goossens",  u"Hofman",   u"Iversen",  u"Jacobs",
                               u"Kuiper",   u"Lambrecht", u"Mertens",  u"Nauta",    u"Otten",
                               u"Postma",   u"Reinders",  u"Schouten", u"Timmer",   u"Vandenberg",
                               u"Wolters",  u"Zijlstra",  u"Baumann",  u"Fuchs",    u"Krause",
                               u"Lorenz",   u"Pohl",      u"Seidel",   u"Vogt",     u"Winkler"};
constexpr std::array kTowns{u"Zwolle",  u"Gent",     u"Breda",   u"Münster",  u"Leuven",
                            u"Assen",   u"Venlo",    u"Brugge",  u"Kleve",    u"Tilburg",
                            u"Hasselt", u"Emden",    u"Arnhem",  u"Kortrijk", u"Aachen",
                            u"Hoorn",   u"Mechelen", u"Bocholt", u"Goes",     u"Turnhout",
                            u"Meppel",  u"Aalst",    u"Leer",    u"Zeist",    u"Genk"};
constexpr std::array kUses{u"Productie", u"Test",    u"Data",         u"Web",     u"Archief",
                           u"Werkplek",  u"Analyse", u"Ontwikkeling", u"Uitwijk", u"Integratie"};

template <class Names>
QString pick(const Names &names, int index)
{
    return QString::fromUtf16(names[static_cast<std::size_t>(index) % names.size()]);
}

//! Different for the first 15,000 customers.
QString companyName(int index)
{
    return pick(kTrades, index) + u' ' + pick(kFamilies, index / 20) + u' '
           + pick(kTowns, index / 600);
}

QLatin1StringView drawSituation(Chance &chance)
{
    const int draw = chance.below(100);
    if (draw < 70)
        return "EARNING"_L1;
    if (draw < 78)
        return "AOBO_REMOVED"_L1;
    if (draw < 84)
        return "LH_OK"_L1;
    const auto all = situations();
    const QLatin1StringView name =
        all[static_cast<std::size_t>(chance.below(static_cast<int>(all.size())))].name;
    // An inherited Owner would turn the customer's other cases into earning ones.
    return name == "EARNING_MANAGEMENT_GROUP"_L1 ? "EARNING"_L1 : name;
}

TokenPolicy drawPolicy(Chance &chance)
{
    const int draw = chance.below(100);
    if (draw < 2)
        return TokenPolicy::NoConsent;
    if (draw < 3)
        return TokenPolicy::UserNotInTenant;
    return draw < 4 ? TokenPolicy::BlockedByPolicy : TokenPolicy::Issued;
}

//! A few large ones and a long tail.
double drawMonthly(Chance &chance)
{
    const double uniform = (chance.below(100000) + 1) / 100001.0;
    return std::min(40000.0, 90.0 / std::pow(uniform, 0.85));
}

} // namespace

std::shared_ptr<World> scaledWorld(int customers, int subscriptionsPerCustomer, quint64 seed,
                                   const QDateTime &now)
{
    Builder builder(seed, now);
    builder.makePartner();
    builder.world().customers.reserve(customers);
    Chance &chance = builder.chance();
    for (int i = 0; i < customers; ++i) {
        CustomerPlan plan;
        plan.name = companyName(i);
        plan.reseller = chance.below(static_cast<int>(builder.world().resellers.size()));
        plan.country = plan.reseller == 0 ? u"NL"_s : plan.reseller == 1 ? u"BE"_s : u"DE"_s;
        plan.billingProfile = chance.below(10) == 0 ? 1 : 0;
        plan.tokenPolicy = drawPolicy(chance);
        plan.guest = chance.below(10) == 0;
        const int customer = builder.addCustomer(plan);
        builder.customer(customer).subscriptions.reserve(subscriptionsPerCustomer);
        for (int s = 0; s < subscriptionsPerCustomer; ++s) {
            const QString name = plan.name.section(u' ', 1, 1) + u' ' + pick(kUses, s)
                                 + (s < 10 ? QString() : u' ' + QString::number(s / 10 + 1));
            const int subscription = builder.addSubscription(customer, name, drawMonthly(chance));
            applySituation(builder, customer, subscription, drawSituation(chance));
        }
    }
    return builder.take();
}

} // namespace Pec::Simulator
