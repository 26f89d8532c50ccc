// SPDX-License-Identifier: GPL-3.0-or-later
//! What a source of newer versions tells, by resources/policy/update.schema.json. Pure.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QUrl>

namespace Pec {

struct UpdateNotice
{
    QString version;
    QDate date;
    QUrl url; //!< https; of the host that told of it, where that was one
    QString notes; //!< may be empty
    friend bool operator==(const UpdateNotice &, const UpdateNotice &) = default;
};

//! \a source: the file or https address that \a json came from. BadAnswer says what is wrong.
[[nodiscard]] Result<UpdateNotice> updateNoticeFrom(const QByteArray &json, const QString &source);
[[nodiscard]] bool isNewer(const UpdateNotice &notice, const QString &version);

} // namespace Pec
