// SPDX-License-Identifier: GPL-3.0-or-later
//! status: the portfolio of the last snapshot as a table, JSON or CSV.
#pragma once

#include "cli/refreshcommand.h"

namespace Pec {

class StatusCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;

private:
    [[nodiscard]] Result<Done> readOptions();
    void readOrRefresh();
    void show(const Assessment &assessment);

    std::optional<QDate> m_month;
    std::optional<Decimal> m_failOver;
    QString m_format;
    QString m_groupBy;
};

} // namespace Pec
