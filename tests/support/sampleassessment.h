// SPDX-License-Identifier: GPL-3.0-or-later
//! A hand-made assessment with every status, long names, an unreadable tenant and missing parts.
#pragma once

#include "domain/assessment.h"

#include <memory>

namespace Pec {

//! As of 20 November 2026; customers are billed in EUR and USD, so the portfolio is in USD.
[[nodiscard]] std::shared_ptr<Assessment> sampleAssessment();
[[nodiscard]] std::shared_ptr<Assessment> emptyAssessment();
//! Everybody and everything in it by these words: to see where a name is taken for something else.
void nameAll(Assessment &assessment, const QString &words);
//! The same for every sample from now on; empty: as they are.
void nameSamples(const QString &words);
//! The instant at which the sample is looked at: two hours after it was read.
[[nodiscard]] QDateTime sampleNow();

} // namespace Pec
