// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/resourcegraph/resourcegraph.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, ResourceGraph::parseRoleAssignments);
    readPage(bytes, ResourceGraph::parseRoleDefinitions);
    return 0;
}
