// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/cost.h"

#include "core/strings.h"
#include "simulator/world/random.h"

#include <QRegularExpression>

#include <array>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using R = CostRhythm;

constexpr std::array<ServiceInfo, kCostServiceCount> kServices{{
    {"Virtual Machines"_L1, "Virtual Machines"_L1, "Microsoft.Compute/virtualMachines"_L1, "vm"_L1,
     R::OfficeHours, 30},
    {"Storage"_L1, "Storage"_L1, "Microsoft.Storage/storageAccounts"_L1, "st"_L1, R::Steady, 18},
    {"SQL Database"_L1, "SQL Database"_L1, "Microsoft.Sql/servers"_L1, "sql"_L1, R::Steady, 14},
    {"Azure App Service"_L1, "Azure App Service"_L1, "Microsoft.Web/serverFarms"_L1, "plan"_L1,
     R::OfficeHours, 14},
    {"Bandwidth"_L1, "Bandwidth"_L1, "Microsoft.Network/publicIPAddresses"_L1, "pip"_L1, R::Traffic,
     5},
    {"Azure Monitor"_L1, "Azure Monitor"_L1, "Microsoft.Insights/components"_L1, "appi"_L1,
     R::Traffic, 4},
    {"Backup"_L1, "Backup"_L1, "Microsoft.RecoveryServices/vaults"_L1, "rsv"_L1, R::Steady, 6},
    {"Key Vault"_L1, "Key Vault"_L1, "Microsoft.KeyVault/vaults"_L1, "kv"_L1, R::Traffic, 1},
    {"Log Analytics"_L1, "Log Analytics"_L1, "Microsoft.OperationalInsights/workspaces"_L1,
     "log"_L1, R::Traffic, 5},
    {"Virtual Network"_L1, "Virtual Network"_L1, "Microsoft.Network/virtualNetworkGateways"_L1,
     "vgw"_L1, R::Steady, 5},
    {"Azure Kubernetes Service"_L1, "Azure Kubernetes Service"_L1,
     "Microsoft.ContainerService/managedClusters"_L1, "aks"_L1, R::OfficeHours, 6},
    {"Azure Cosmos DB"_L1, "Azure Cosmos DB"_L1, "Microsoft.DocumentDB/databaseAccounts"_L1,
     "cosmos"_L1, R::Steady, 4},
    {"Functions"_L1, "Functions"_L1, "Microsoft.Web/sites"_L1, "func"_L1, R::Traffic, 2},
    {"Microsoft Defender for Cloud"_L1, "Microsoft Defender for Cloud"_L1,
     "Microsoft.Security/pricings"_L1, "def"_L1, R::Steady, 2},
    {"SaaS"_L1, "SaaS"_L1, "Microsoft.SaaS/resources"_L1, "saas"_L1, R::Monthly, 0},
    {"Virtual Machines Licenses"_L1, "Virtual Machines Licenses"_L1,
     "Microsoft.Compute/virtualMachines"_L1, "vmrhel"_L1, R::Steady, 0},
    {"Azure Support"_L1, "Azure Support"_L1, "Microsoft.Support/plans"_L1, "support"_L1, R::Monthly,
     0},
}};

constexpr std::array<KindInfo, kCostKindCount> kKinds{{
    {"Usage"_L1, "OnDemand"_L1, "Microsoft"_L1, "UsageBased"_L1},
    {"Usage"_L1, "Reservation"_L1, "Microsoft"_L1, "UsageBased"_L1},
    {"Usage"_L1, "SavingsPlan"_L1, "Microsoft"_L1, "UsageBased"_L1},
    {"Usage"_L1, "Spot"_L1, "Microsoft"_L1, "UsageBased"_L1},
    {"Purchase"_L1, "OnDemand"_L1, "Marketplace"_L1, "Recurring"_L1},
    {"Usage"_L1, "OnDemand"_L1, "Marketplace"_L1, "UsageBased"_L1},
    {"Purchase"_L1, "OnDemand"_L1, "Microsoft"_L1, "Recurring"_L1},
    {"Refund"_L1, "OnDemand"_L1, "Microsoft"_L1, "OneTime"_L1},
}};

// A working week in 1/4096, Monday first; each week adds up to seven.
constexpr int kOfficeHours[] = {4465, 4465, 4465, 4465, 4465, 3174, 3173};
constexpr int kTraffic[] = {4860, 4860, 4860, 4860, 4860, 2186, 2186};

qint64 usageAmount(const CostLine &line, const CostDay &day)
{
    int week = 4096;
    int noise = 160;
    if (line.rhythm == CostRhythm::OfficeHours) {
        week = kOfficeHours[day.weekday - 1];
    } else if (line.rhythm == CostRhythm::Traffic) {
        week = kTraffic[day.weekday - 1];
        noise = 490;
    }
    const quint64 hash = mix(line.seed + static_cast<quint64>(static_cast<qint64>(day.day)));
    const int jitter = static_cast<int>(hash % static_cast<quint64>(2 * noise + 1)) - noise;
    return line.perDay * week / 4096 * day.growth / 4096 * (4096 + jitter) / 4096;
}

qint64 listAmount(const CostLine &line, const CostDay &day)
{
    switch (line.rhythm) {
    case CostRhythm::Monthly:
        return day.dayOfMonth == 1 ? line.perDay * 30 : 0;
    case CostRhythm::Refund:
        return day.dayOfMonth == 12 ? -line.perDay * 30 : 0;
    case CostRhythm::Exact:
        return line.perDay;
    case CostRhythm::OfficeHours:
    case CostRhythm::Steady:
    case CostRhythm::Traffic:
        break;
    }
    return usageAmount(line, day);
}

bool creditOf(const CostLine &line, const CostDay &day)
{
    if (line.credit == LineCredit::ByDays)
        return day.credit && (line.covered || day.whole) && line.kind == CostKind::OnDemand;
    return line.credit == LineCredit::Always && day.creditShows;
}

} // namespace

const ServiceInfo &info(CostService service)
{
    return kServices[static_cast<std::size_t>(service)];
}

const KindInfo &info(CostKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

QString resourceGroupName(int number)
{
    constexpr std::array<QLatin1StringView, 6> kNames{"rg-productie"_L1, "rg-web"_L1,
                                                      "rg-data"_L1,      "rg-beheer"_L1,
                                                      "rg-test"_L1,      "rg-netwerk"_L1};
    return kNames[static_cast<std::size_t>(number) % kNames.size()];
}

CostAmount amountOf(const CostLine &line, const CostDay &day, bool retail)
{
    CostAmount amount;
    if (day.day < line.firstDay || day.day > line.lastDay)
        return amount;
    amount.usd = listAmount(line, day);
    amount.present = amount.usd != 0;
    amount.credit = !retail && creditOf(line, day);
    if (amount.credit && line.rhythm != CostRhythm::Exact)
        amount.usd = amount.usd * 17 / 20; // partner earned credit is 15 percent of the list price
    amount.billing = amount.usd / 10000 * day.rate + amount.usd % 10000 * day.rate / 10000;
    return amount;
}

int exchangeRate(const QString &currency, QDate date)
{
    const auto wobble = static_cast<int>(mix(static_cast<quint64>(date.toJulianDay())) % 61) - 30;
    if (currency == "EUR"_L1)
        return 9180 + wobble;
    if (currency == "GBP"_L1)
        return 7840 + wobble;
    return 10000;
}

QByteArray decimalText(qint64 units)
{
    const bool negative = units < 0;
    const quint64 size = negative ? 0 - static_cast<quint64>(units) : static_cast<quint64>(units);
    constexpr quint64 kOne = 10'000'000'000ULL;
    QByteArray text = QByteArray::number(size / kOne);
    if (size % kOne != 0) {
        QByteArray fraction = QByteArray::number(size % kOne).rightJustified(10, '0');
        while (fraction.endsWith('0'))
            fraction.chop(1);
        text += '.' + fraction;
    }
    return negative ? '-' + text : text;
}

std::optional<qint64> decimalUnits(const QString &text)
{
    static const QRegularExpression pattern(u"^(-?)(\\d{1,8})(?:\\.(\\d{1,10}))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(2) + match.captured(3).leftJustified(10, u'0');
    const qint64 units = digits.toLongLong();
    return match.captured(1).isEmpty() ? units : -units;
}

} // namespace Pec::Simulator
