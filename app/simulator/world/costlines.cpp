// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/costlines.h"

#include "simulator/world/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pec::Simulator {

namespace {

constexpr double kUnits = 1e10;

quint64 seedOf(const QString &text)
{
    return std::accumulate(
        text.cbegin(), text.cend(), quint64{14695981039346656037ULL},
        [](quint64 sum, QChar c) { return (sum ^ c.unicode()) * 1099511628211ULL; });
}

CostService drawService(Chance &chance)
{
    int total = 0;
    for (int i = 0; i < kCostServiceCount; ++i)
        total += info(static_cast<CostService>(i)).weight;
    int left = chance.below(total);
    int index = 0;
    while (left >= info(static_cast<CostService>(index)).weight)
        left -= info(static_cast<CostService>(index++)).weight;
    return static_cast<CostService>(index);
}

class Drawer
{
public:
    Drawer(const CostProfile &profile, quint64 seed)
        : m_profile(profile)
        , m_chance(seed)
        , m_daily(profile.monthlyUsd / 30.0 * kUnits)
    {}

    QList<CostLine> draw()
    {
        if (m_profile.monthlyUsd > 0) {
            drawUsage();
            addSpecial(CostService::VirtualMachines, CostKind::Reservation,
                       m_profile.reservationShare);
            addSpecial(CostService::VirtualMachines, CostKind::SavingsPlan,
                       m_profile.savingsPlanShare);
            addSpecial(CostService::VirtualMachines, CostKind::Spot, m_profile.spotShare);
            addSpecial(CostService::Saas, CostKind::Marketplace, m_profile.marketplaceShare);
            addSpecial(CostService::RedHat, CostKind::ThirdParty, m_profile.thirdPartyShare);
            addSpecial(CostService::Support, CostKind::Purchase, m_profile.purchaseShare);
            addSpecial(CostService::Storage, CostKind::Refund, m_profile.refundShare);
        }
        return m_lines + m_profile.exactLines;
    }

private:
    void add(CostService service, CostKind kind, int group, bool covered, double share)
    {
        CostLine line;
        line.service = service;
        line.kind = kind;
        line.rhythm = kind == CostKind::Refund ? CostRhythm::Refund : info(service).rhythm;
        line.resourceGroup = static_cast<quint8>(group);
        line.resource = static_cast<quint8>(m_lines.size());
        line.covered = covered;
        line.perDay = static_cast<qint64>(m_daily * share);
        line.seed = m_chance.next();
        m_lines.append(line);
    }

    void addSpecial(CostService service, CostKind kind, double share)
    {
        if (share > 0)
            add(service, kind, 0, false, share);
    }

    void addGroup(int count, int firstGroup, int groups, bool covered, double share)
    {
        QList<int> weights;
        for (int i = 0; i < count; ++i)
            weights.append(10 + m_chance.below(100));
        const double total = std::accumulate(weights.cbegin(), weights.cend(), 0);
        for (const int weight : std::as_const(weights))
            add(drawService(m_chance), CostKind::OnDemand, firstGroup + m_chance.below(groups),
                covered, share * weight / total);
    }

    void drawUsage()
    {
        const double share = 1.0 - m_profile.reservationShare - m_profile.savingsPlanShare
                             - m_profile.spotShare - m_profile.marketplaceShare
                             - m_profile.thirdPartyShare - m_profile.purchaseShare;
        if (share < 1e-9)
            return;
        const int count =
            3 + std::clamp(static_cast<int>(std::log2(m_profile.monthlyUsd / 60.0 + 1.0)), 0, 8);
        const double covered = std::clamp(m_profile.creditShare, 0.0, 1.0);
        if (covered >= 1.0) {
            addGroup(count, 0, std::min(6, 1 + count / 2), true, share);
            return;
        }
        addGroup(count / 2, 0, 1, true, share * covered);
        addGroup(count - count / 2, 1, std::min(5, 1 + count / 3), false, share * (1.0 - covered));
    }

    const CostProfile &m_profile;
    Chance m_chance;
    double m_daily;
    QList<CostLine> m_lines;
};

} // namespace

QList<CostLine> makeCostLines(const CostProfile &profile, quint64 seed,
                              const QString &subscriptionId)
{
    return Drawer(profile, mix(seed) ^ seedOf(subscriptionId)).draw();
}

} // namespace Pec::Simulator
