// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/graph/graph.h"
#include "fuzz/fuzz.h"
#include "microsoft/graph/delegatedadmin.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, Graph::parseDelegatedAdminRelationships);
    readPage(bytes, Graph::parseDelegatedAdminGroups);
    readPage(bytes, Graph::parseNamedGroups);
    (void)Graph::parseSignedIn(reply(bytes));
    (void)Graph::parseObjects(reply(bytes));
    (void)Graph::parseUser(reply(bytes));
    (void)Graph::parseServicePrincipals(reply(bytes));
    return 0;
}
