// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/arm.h"
#include "fuzz/fuzz.h"
#include "microsoft/arm/deployments.h"
#include "microsoft/arm/providers.h"
#include "microsoft/arm/roleassignments.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, Arm::parseSubscriptions);
    readPage(bytes, Arm::parseDenyAssignments);
    readPage(bytes, Arm::parseScheduleInstances);
    readPage(bytes, Arm::parseRoleAssignments);
    readPage(bytes, Arm::parsePermissions);
    for (const int status : {200, 201, 404}) {
        (void)Arm::parseWrittenDeployment(reply(bytes, status));
        (void)Arm::parseDeployment(reply(bytes, status));
        (void)Arm::parseProvider(reply(bytes, status));
        (void)Arm::parseWrittenAssignment(reply(bytes, status));
        (void)Arm::parseRoleAssignment(reply(bytes, status));
        (void)Arm::parseRemovedAssignment(reply(bytes, status));
    }
    return 0;
}
