// SPDX-License-Identifier: GPL-3.0-or-later
//! How cost is made up: each subscription has a fixed set of cost lines (one resource, one pricing
//! kind), and a line has an amount on a day. Integers only, so that sums agree to the last digit
//! and a query over ten thousand subscriptions is quick. Amounts are in units of 10^-10.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace Pec::Simulator {

enum class CostService : quint8 {
    VirtualMachines,
    Storage,
    SqlDatabase,
    AppService,
    Bandwidth,
    Monitor,
    Backup,
    KeyVault,
    LogAnalytics,
    VirtualNetwork,
    Kubernetes,
    CosmosDb,
    Functions,
    Defender,
    Saas,
    RedHat,
    Support,
};
inline constexpr int kCostServiceCount = 17;

//! Pricing kinds; partner earned credit exists for OnDemand only.
enum class CostKind : quint8 {
    OnDemand,
    Reservation,
    SavingsPlan,
    Spot,
    Marketplace,
    ThirdParty,
    Purchase,
    Refund
};
inline constexpr int kCostKindCount = 8;

enum class CostRhythm : quint8 {
    OfficeHours, //!< less at weekends
    Steady,
    Traffic, //!< much less at weekends, noisy
    Monthly, //!< one charge on the first of a month
    Refund, //!< one negative charge on the twelfth
    Exact, //!< the amount as told, every day
};

enum class LineCredit : quint8 { ByDays, Always, Never };

struct ServiceInfo
{
    QLatin1StringView serviceName;
    QLatin1StringView meterCategory;
    QLatin1StringView resourceType; //!< "Microsoft.Compute/virtualMachines"
    QLatin1StringView resourcePrefix; //!< "vm"
    CostRhythm rhythm;
    int weight; //!< how common it is among pay-as-you-go lines; 0: never drawn
};

struct KindInfo
{
    QLatin1StringView chargeType; //!< Usage, Purchase, Refund
    QLatin1StringView pricingModel; //!< OnDemand, Reservation, SavingsPlan, Spot
    QLatin1StringView publisherType; //!< Microsoft, Marketplace
    QLatin1StringView frequency; //!< UsageBased, Recurring, OneTime
};

[[nodiscard]] const ServiceInfo &info(CostService service);
[[nodiscard]] const KindInfo &info(CostKind kind);

//! Name of a resource group by its number within a subscription.
[[nodiscard]] QString resourceGroupName(int number);

struct CostLine
{
    CostService service = CostService::VirtualMachines;
    CostKind kind = CostKind::OnDemand;
    CostRhythm rhythm = CostRhythm::Steady;
    LineCredit credit = LineCredit::ByDays;
    quint8 resourceGroup = 0;
    quint8 resource = 0; //!< number within the subscription
    bool covered =
        true; //!< reached by the access path, where that is narrower than the subscription
    qint64 perDay = 0; //!< list price in USD, mean of a day
    quint64 seed = 0;
    int firstDay = std::numeric_limits<int>::min(); //!< in days from the first "now"
    int lastDay = std::numeric_limits<int>::max();
};

//! What the lines of one subscription share on a day.
struct CostDay
{
    QDate date;
    int day = 0; //!< from the first "now"
    int growth = 4096; //!< factor in 1/4096
    int rate = 10000; //!< billing currency per USD in 1/10000
    qint8 weekday = 1; //!< Monday is 1
    qint8 dayOfMonth = 1;
    bool credit = false; //!< credit applies to the covered pay-as-you-go part, and shows already
    bool whole = false; //!< it applies to what is not covered as well
    bool creditShows = false; //!< 48 hours have passed
};

struct CostAmount
{
    bool present = false;
    bool credit = false;
    qint64 usd = 0;
    qint64 billing = 0;
};

//! The charge of a line on a day, net of 15 percent where credit applies. \a retail: as the
//! subscription scope shows it, without credit.
[[nodiscard]] CostAmount amountOf(const CostLine &line, const CostDay &day, bool retail = false);

//! Billing currency units per USD in 1/10000, fixed per day; 10000 for USD.
[[nodiscard]] int exchangeRate(const QString &currency, QDate date);

//! One row as Cost Management holds it: a day of one subscription and line.
struct CostRow
{
    QDate day;
    int customer = 0;
    int subscription = 0; //!< index within the customer
    CostService service = CostService::VirtualMachines;
    CostKind kind = CostKind::OnDemand;
    quint8 resourceGroup = 0;
    quint8 resource = 0;
    bool creditApplied = false;
    qint64 costUsd = 0;
    qint64 cost = 0; //!< in the billing currency

    friend bool operator==(const CostRow &, const CostRow &) = default;
};

//! "19.5453636722": exact, without trailing zeros.
[[nodiscard]] QByteArray decimalText(qint64 units);
//! The reverse; nothing for a text that is no plain decimal, has more than ten decimals or is too
//! large.
[[nodiscard]] std::optional<qint64> decimalUnits(const QString &text);

} // namespace Pec::Simulator
