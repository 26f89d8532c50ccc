// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/partnercenter/partnercenter.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, PartnerCenter::parseCustomers);
    readPage(bytes, PartnerCenter::parseResellers);
    (void)PartnerCenter::parseMpnId(reply(bytes));
    return 0;
}
