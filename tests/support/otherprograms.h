// SPDX-License-Identifier: GPL-3.0-or-later
//! What other programs say of a file that is ours.
#pragma once

#include "core/strings.h"

#include <QProcess>
#include <QRegularExpression>

namespace Pec::Testing {

//! What it prints; nothing when it fails.
[[nodiscard]] inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int kPatienceMs = 60'000;
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(kPatienceMs);
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

//! Without what breaks lines and widens spaces on paper.
[[nodiscard]] inline QString packed(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

} // namespace Pec::Testing
