// SPDX-License-Identifier: GPL-3.0-or-later
//! What of an assessment can be mended, as findings that keep their id from one assessment to the
//! next. Pure.
#pragma once

#include "domain/plan.h"

namespace Pec {

//! 32 hexadecimal digits of the SHA-256 of the key's four parts: the same in every run, order and
//! language.
[[nodiscard]] FindingId idOf(const FindingKey &key);

//! Each recommendation (rules/explanation/recommend.h) that people have to act on, once a cause and
//! principal; most credit first, those of a subscription in the recommendations' order. Of a cause
//! with several ways out the best one stands for it. To wait and to refresh are no findings.
[[nodiscard]] QList<Finding> findingsOf(const Assessment &assessment);

} // namespace Pec
