// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdata.h"

#include "core/strings.h"

namespace Pec::Testing {

QString dataFile(const QString &name)
{
    return QStringLiteral(PEC_SOURCE_DIR "/tests/data/") + name;
}

QString ruleBookFile()
{
    return QStringLiteral(PEC_SOURCE_DIR "/resources/rulebook/rulebook.json");
}

QString contractFile(const QString &name) { return QStringLiteral(PEC_CONTRACTS_DIR "/") + name; }

bool hasContracts() { return *PEC_CONTRACTS_DIR != '\0'; }

} // namespace Pec::Testing
