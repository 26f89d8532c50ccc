// SPDX-License-Identifier: GPL-3.0-or-later
//! What the parts of AppContext's implementation share.
#pragma once

#include "context/appcontext.h"
#include "context/brandkeeper.h"
#include "context/casekeeper.h"
#include "context/plankeeper.h"
#include "context/rulebookfile.h"
#include "context/tenant.h"
#include "core/strings.h"
#include "store/profilestore.h"
#include "store/settingsfile.h"
#include "store/snapshotstore.h"

#include <QTemporaryFile>

namespace Pec {

struct AppContext::Parts
{
    Options options;
    QString dataDir;
    Policy policy;
    LoadedRuleBook ruleBook;
    LoadedSettings program;
    ProfileStore profiles;
    std::unique_ptr<SnapshotStore> snapshots;
    std::unique_ptr<PlanKeeper> planKeeper;
    std::unique_ptr<CaseKeeper> caseKeeper;
    BrandKeeper brandKeeper;
    std::unique_ptr<QTemporaryFile> demoAuthority;
    std::unique_ptr<Tenant> tenant;
    struct Ahead
    {
        QString profile;
        FutureResult<std::optional<Snapshot>> snapshot;
    };
    std::optional<Ahead> ahead; //!< read before it was asked for
};

inline QString snapshotFile(const QString &dataDir) { return dataDir + u"/snapshots.sqlite"_s; }

inline tl::unexpected<Error> noTenant()
{
    return failure(ErrorCode::BadInput, u"no profile is open"_s);
}

} // namespace Pec
