// SPDX-License-Identifier: GPL-3.0-or-later
//! Says that a window of this data folder is open, so that the next one sees whether an earlier one
//! ended as it should: running/<pid>.json, locked (core/processlock.h) for as long as the process
//! lives and removed at its clean end. A file without a lock is of a process that is gone, whoever
//! has its number by now.
#pragma once

#include "core/processlock.h"

namespace Pec {

//! A window that is gone without having said so.
struct LostWindow
{
    QDateTime startedAt; //!< UTC; invalid: not known
    bool rebooted = false; //!< the computer was started anew since
};

class RunMarker
{
public:
    //! Takes away the markers of processes that are gone, and leaves an own one. Where the folder
    //! cannot be written, nothing is told.
    explicit RunMarker(const QString &dataDir);
    ~RunMarker(); //!< a clean end
    RunMarker(const RunMarker &) = delete;
    RunMarker &operator=(const RunMarker &) = delete;

    [[nodiscard]] const std::optional<LostWindow> &lost() const { return m_lost; } //!< the last one

private:
    void takeLost(const QString &file);

    ProcessLock m_own;
    std::optional<LostWindow> m_lost;
};

} // namespace Pec
