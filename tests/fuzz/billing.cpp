// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/billing/billing.h"
#include "fuzz/fuzz.h"
#include "microsoft/consumption/consumption.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, Billing::parseAccounts);
    readPage(bytes, Billing::parseProfiles);
    readPage(bytes, Billing::parseCustomers);
    readPage(bytes, Billing::parseSubscriptions);
    (void)Consumption::parseCreditedPrices(reply(bytes));
    return 0;
}
