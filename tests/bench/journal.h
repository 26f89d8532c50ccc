// SPDX-License-Identifier: GPL-3.0-or-later
//! What the simulator's journal proves: requests by service, and the least time that any client
//! needs for them.
#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <chrono>

namespace Pec::Bench {

struct Journal
{
    QMap<QString, int> requests; //!< by service, identity and clock left out
    int refused = 0; //!< 429
    double costUnits = 0;
    int costRequests = 0; //!< at the one billing account
    int resourceGraph = 0;
    int arm = 0; //!< all behind Resource Manager
    [[nodiscard]] int sum() const;
};

//! The lines from \a fromLine on; \a nextLine is where the next reading begins.
[[nodiscard]] Journal readJournal(const QString &file, qint64 fromLine, qint64 *nextLine);

//! The least time, on the services' clock, in which these requests can be made: the largest of what
//! each documented quota asks for, and of what six connections can carry at \a latency each.
[[nodiscard]] std::chrono::milliseconds boundOf(const Journal &journal,
                                                std::chrono::milliseconds latency);

} // namespace Pec::Bench
