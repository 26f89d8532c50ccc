// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"

#include <QLoggingCategory>

#include <array>

namespace Pec::Testing {

int numberFrom(const char *variable, int usual)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : usual;
}

void prepareLongRun()
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QLoggingCategory::setFilterRules(QStringLiteral("pec.*=false"));
}

quint32 campaignSeed() { return quint32(numberFrom("PEC_CAMPAIGN_SEED", 20261122)); }

QRandomGenerator chanceOf(int round)
{
    const std::array<quint32, 2> seeds{campaignSeed(), quint32(round)};
    return QRandomGenerator(seeds.data(), qsizetype(seeds.size()));
}

} // namespace Pec::Testing
