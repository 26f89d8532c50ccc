// SPDX-License-Identifier: GPL-3.0-or-later
//! diagnostics: how the program is, or a file for support.
#pragma once

#include "cli/command.h"

namespace Pec {

class DiagnosticsCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool needsPassphrase(const QString &name) const;
    void goOn();
    void show(const HealthReport &report);
    void write(const QString &file);
};

} // namespace Pec
