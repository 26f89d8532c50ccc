// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/managementpartner/managementpartner.h"
#include "fuzz/fuzz.h"
#include "microsoft/managedservices/managedservices.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    for (const int status : {200, 202, 404}) {
        (void)ManagementPartner::parseLink(reply(bytes, status));
        (void)ManagementPartner::parseWrittenLink(reply(bytes, status));
        (void)ManagementPartner::parseRemovedLink(reply(bytes, status));
        (void)ManagedServices::parseWrittenDefinition(reply(bytes, status));
        (void)ManagedServices::parseWrittenAssignment(reply(bytes, status));
        (void)ManagedServices::parseDefinition(reply(bytes, status));
        (void)ManagedServices::parseAssignment(reply(bytes, status));
        (void)ManagedServices::parseRemoval(reply(bytes, status));
    }
    return 0;
}
