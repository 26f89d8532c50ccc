// SPDX-License-Identifier: GPL-3.0-or-later
//! Texts of people and services in scripts and pages, safe whatever is in them. Pure.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Pec {

//! One word of a POSIX shell.
[[nodiscard]] QString shellQuoted(QString text);
//! One string of PowerShell, in which nothing is looked up.
[[nodiscard]] QString powerShellQuoted(QString text);

//! An HTML element that holds \a words as text.
[[nodiscard]] QString htmlElement(const QString &name, const QString &words);

//! \a form with the value in place of each key; longer keys first where one begins another. What
//! was filled in is not looked at again.
[[nodiscard]] QString filled(const QString &form, const QList<std::pair<QString, QString>> &values);

} // namespace Pec
