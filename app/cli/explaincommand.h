// SPDX-License-Identifier: GPL-3.0-or-later
//! explain: every rule of one subscription with its evidence, and what to do.
#pragma once

#include "cli/refreshcommand.h"

namespace Pec {

class ExplainCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;

private:
    void readOrRefresh();
    void show(const Assessment &assessment);

    QString m_format;
};

} // namespace Pec
