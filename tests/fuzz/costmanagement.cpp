// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/costmanagement/costmanagement.h"
#include "fuzz/fuzz.h"
#include "microsoft/costmanagement/costpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readPage(bytes, CostManagement::parsePage);
    const auto page = CostManagement::parseCostPage(bytes);
    if (!page)
        return 0;
    (void)CostManagement::hasRepeatedRow(page->rows);
    // The page is read by another parser than this; where both can, they see as many rows.
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue rows = root[QStringLiteral("properties")][QStringLiteral("rows")];
    require(!rows.isArray() || rows.toArray().size() == page->rows.size(), "no row is lost");
    return 0;
}
