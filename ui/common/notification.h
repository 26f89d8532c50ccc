// SPDX-License-Identifier: GPL-3.0-or-later
//! A word to a user who looks elsewhere, by the desktop's own notifications.
//! https://specifications.freedesktop.org/notification-spec/latest/
#pragma once

#include <QString>

namespace Pec {

//! Shown by the desktop, where it has such a service; nothing is waited for. The body is plain
//! text.
void notifyDesktop(const QString &summary, const QString &body);

} // namespace Pec
