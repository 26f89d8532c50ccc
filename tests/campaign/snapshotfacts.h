// SPDX-License-Identifier: GPL-3.0-or-later
//! A snapshot taken apart into facts, to find where two differ and whether the one that knows less
//! says so.
#pragma once

#include "domain/snapshot.h"

#include <QStringList>

namespace Pec::Testing {

//! Where \a read differs from \a whole without naming why: no missing part and no error of a
//! tenant's reading that would explain it. Empty: nothing is silently short or wrong.
//!
//! Times and the sample of prices are passed over: the cost is read as net without it, and the
//! assessment says that this is assumed.
//!
//! \a costMayLack: a service left out a page of cost. No other answer holds the same months or the
//! days after the period, so that nobody can notice it there.
[[nodiscard]] QStringList silentDifferences(const Snapshot &whole, const Snapshot &read,
                                            bool costMayLack);

//! All differences, named ones included.
[[nodiscard]] QStringList allDifferences(const Snapshot &whole, const Snapshot &read);

} // namespace Pec::Testing
