// SPDX-License-Identifier: GPL-3.0-or-later
//! Tool tips as text. Qt takes one that looks like HTML for HTML, and tips hold names from data.
#pragma once

#include <QObject>

namespace Pec {

//! For the whole application while it lives.
class PlainTips : public QObject
{
    Q_OBJECT

public:
    explicit PlainTips(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Pec
