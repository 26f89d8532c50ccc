// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/smalltenants.h"

#include "core/strings.h"
#include "simulator/world/situations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec::Testing {

namespace {

constexpr int kCustomers = 3;
constexpr int kSubscriptions = 2;

//! Each tenant begins where the one before ended; what is beyond the last is the first again.
QString situationAt(int place)
{
    const auto all = Simulator::situations();
    return all[size_t(place) % all.size()].name;
}

} // namespace

QByteArray smallTenant(int number)
{
    int place = number * kCustomers * kSubscriptions;
    QJsonArray customers;
    for (int c = 0; c < kCustomers; ++c) {
        QJsonArray subscriptions;
        for (int s = 0; s < kSubscriptions; ++s) {
            subscriptions.append(QJsonObject{{u"name"_s, u"Abonnement %1"_s.arg(place)},
                                             {u"situation"_s, situationAt(place)},
                                             {u"monthlyUsd"_s, 300 + 170 * place}});
            ++place;
        }
        customers.append(
            QJsonObject{{u"name"_s, u"Klant %1"_s.arg(c)},
                        {u"tenantId"_s, smallTenantCustomers().at(c)},
                        {u"reseller"_s, u"Polder Systemen"_s},
                        {u"currency"_s, c == 1 ? u"GBP"_s : u"EUR"_s},
                        {u"guest"_s, c == 0},
                        {u"tokenPolicy"_s, number == 0 && c == 2 ? u"noConsent"_s : u"issued"_s},
                        {u"subscriptions"_s, subscriptions}});
    }
    const QJsonObject tenant{
        {u"seed"_s, number + 1},
        {u"resellers"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"Polder Systemen"_s}, {u"mpnId"_s, u"6005678"_s}},
                    QJsonObject{{u"name"_s, u"Kust Systemen"_s}, {u"mpnId"_s, u"6005679"_s}}}},
        {u"customers"_s, customers}};
    return QJsonDocument(tenant).toJson(QJsonDocument::Compact);
}

QStringList smallTenantCustomers()
{
    return {u"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a01"_s, u"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a02"_s,
            u"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a03"_s};
}

} // namespace Pec::Testing
