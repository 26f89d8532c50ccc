// SPDX-License-Identifier: GPL-3.0-or-later
//! changes: who gained and lost access or credit since an earlier snapshot.
#pragma once

#include "cli/refreshcommand.h"

namespace Pec {

class ChangesCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;

private:
    void readOrRefresh();
    void compare();
    void show(const Changes &changes);

    std::optional<QDate> m_since;
    QString m_format;
};

} // namespace Pec
