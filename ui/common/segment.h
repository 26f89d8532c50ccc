// SPDX-License-Identifier: GPL-3.0-or-later
//! One part of a switch, of which one at a time stays down.
#pragma once

#include <QToolButton>

namespace Pec {

//! Told to assistive tools as one of several. Qt tells a button that stays down as a box to tick.
class Segment : public QToolButton
{
    Q_OBJECT

public:
    explicit Segment(QWidget *parent);
};

} // namespace Pec
