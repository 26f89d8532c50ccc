// SPDX-License-Identifier: GPL-3.0-or-later
//! How each profile's reports look: a brand file (reports/look/brand.h) with the logo inside, in
//! the folder "brands" of the data folder.
#pragma once

#include "core/result.h"
#include "reports/look/reportlook.h"

namespace Pec {

class BrandKeeper
{
public:
    explicit BrandKeeper(const QString &dataDir);

    //! The house's where none was kept. BadInput for a file that does not fit, with its name as
    //! subject. Needs a QGuiApplication; blocking, for a small file.
    [[nodiscard]] Result<ReportLook> load(const QString &profile) const;
    //! BadInput for what no brand file may hold, FileNotWritten; what was kept before stays then.
    [[nodiscard]] Result<Done> save(const QString &profile, const ReportLook &look) const;
    [[nodiscard]] Result<Done> remove(const QString &profile) const;

private:
    [[nodiscard]] QString fileOf(const QString &profile) const;

    QString m_folder;
};

} // namespace Pec
