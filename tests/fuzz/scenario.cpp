// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "simulator/faults/faultplan.h"
#include "simulator/world.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    QString error;
    const auto world =
        Simulator::scenarioWorld(bytes, QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC), &error);
    require((world != nullptr) == error.isEmpty(), "a scenario that is refused says why");
    const auto plan = Simulator::readFaultPlan(bytes);
    require(plan || !plan.error().isEmpty(), "a fault plan that is refused says why");
    return 0;
}
