// SPDX-License-Identifier: GPL-3.0-or-later
//! What goes to support when a user wants that: the health report, settings, profiles, log and
//! reports of crashes. Secrets are never in it; whose data they are stands in it only where the
//! user asked for that, and as pseudonyms otherwise (diagnostics/pseudonyms.h).
#pragma once

#include "domain/assessment.h"
#include "domain/health.h"
#include "domain/programsettings.h"
#include "domain/snapshot.h"

namespace Pec {

struct BundleFile
{
    BundlePart part = BundlePart::Health;
    QString name;
    QByteArray content;
};

struct BundleInput
{
    HealthReport health;
    ProgramSettings settings;
    QList<Profile> profiles;
    QList<Snapshot> known; //!< whose names are to be hidden
    //! Only when the user asked for data of customers; null: nothing was read yet.
    std::shared_ptr<const Assessment> customers;
    bool withCustomerData = false;
};

//! Reads the log and the reports of crashes from the data folder; for a worker thread.
[[nodiscard]] QList<BundleFile> bundleFiles(const BundleInput &input);

} // namespace Pec
