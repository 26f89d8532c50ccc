// SPDX-License-Identifier: GPL-3.0-or-later
//! profile add, list, set, remove.
#pragma once

#include "cli/command.h"

namespace Pec {

class ProfileCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<Done> add(const QString &name);
    [[nodiscard]] Result<Done> set(const QString &name, const QStringList &settings);
    void remove(const QString &name);
    void list() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const;
};

} // namespace Pec
