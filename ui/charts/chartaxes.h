// SPDX-License-Identifier: GPL-3.0-or-later
//! Axes with labels of our own making. Qt Charts' label formats know Latin-1 only ("€" becomes
//! "?"), and its bar axis cuts labels that are too many; both are avoided by placing each label by
//! hand.
#pragma once

#include "series/costseries.h"
#include "text/text.h"

class QCategoryAxis;

namespace Pec {

//! Labels of columns 0, 1, 2, ...: as many as \a widthInPixels holds, the newest always among them.
void labelDates(QCategoryAxis &axis, const CostSeries &series, const Text &text, int widthInPixels);

//! Amounts from the lowest end (0, or below it for refunds) to a round top.
void labelAmounts(QCategoryAxis &axis, const AmountRange &range, const QString &currency,
                  const Text &text);

//! Shares from nothing to the whole, in ten-thousandths.
void labelShares(QCategoryAxis &axis, const Text &text);

} // namespace Pec
