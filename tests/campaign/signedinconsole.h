// SPDX-License-Identifier: GPL-3.0-or-later
//! The console as the program builds it, in a data folder of its own, with a profile of an embedded
//! cloud whose clock it follows, and signed in to it.
#pragma once

#include "context/appcontext.h"
#include "simulator/server/cloud.h"

#include <QTemporaryDir>

namespace Pec::Testing {

//! How a refresh ended.
struct Ending
{
    int times = 0; //!< that finished() was told
    std::optional<Result<RefreshSummary>> result; //!< nothing: it did not end in time
    qint64 milliseconds = 0;
};

class SignedInConsole
{
public:
    struct Wish
    {
        Simulator::Cloud::Options cloud;
        std::chrono::milliseconds timeout = std::chrono::seconds(60); //!< of a silent service
        QByteArray passphrase = {}; //!< of a vault for the token; empty: kept in memory
    };
    //! Fails with what went wrong while it was built or signed in.
    [[nodiscard]] static Result<std::unique_ptr<SignedInConsole>> open(const Wish &wish);

    [[nodiscard]] static QString profileName();
    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] Simulator::Cloud &cloud() { return *m_cloud; }
    [[nodiscard]] AppContext &context() { return *m_context; }
    //! Leaves the data folder to other runs of the program.
    void closeContext() { m_context.reset(); }

    //! Runs a refresh to its end, and looks for a second end after it. \a cancelAfter: cancels it
    //! then, unless it has ended.
    [[nodiscard]] Ending refresh(const RefreshExtent &extent, std::chrono::milliseconds bound,
                                 std::optional<std::chrono::milliseconds> cancelAfter = {});

    //! The last closed snapshot, as another run of the program would find it.
    [[nodiscard]] Result<std::optional<Snapshot>> stored() const;

private:
    SignedInConsole() = default;

    QTemporaryDir m_dir;
    std::unique_ptr<Simulator::Cloud> m_cloud; // goes last: the console still ends its requests
    std::unique_ptr<AppContext> m_context;
};

} // namespace Pec::Testing
