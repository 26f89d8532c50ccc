// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/rulebookfile.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    (void)RuleBook::parse(bytes);
    if (const auto book = checkedRuleBook(bytes)) {
        require(book->date().isValid() && !book->version().isEmpty(), "a rule book has its date");
        (void)book->excluded(QStringLiteral("PricingModel"), QStringLiteral("Spot"));
    }
    return 0;
}
