// SPDX-License-Identifier: GPL-3.0-or-later
//! A pack of papers as one file, by libzip.
#pragma once

#include "core/result.h"
#include "onboarding/papers/paperfile.h"

#include <QDateTime>

namespace Pec {

//! The files below one folder named \a folder, UTF-8, with their permissions, all of \a time: the
//! same files are the same bytes. Internal when libzip cannot.
[[nodiscard]] Result<QByteArray> packZip(const QList<PaperFile> &files, const QString &folder,
                                         const QDateTime &time);

//! Writes it to \a file, whole or not at all. FileNotWritten, with the file as subject.
[[nodiscard]] Result<Done> writePackZip(const QString &file, const QList<PaperFile> &files,
                                        const QString &folder, const QDateTime &time);

} // namespace Pec
