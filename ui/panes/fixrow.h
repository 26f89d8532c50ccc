// SPDX-License-Identifier: GPL-3.0-or-later
//! One thing that can be done: what it brings, who does it, how.
#pragma once

#include "domain/explanation.h"
#include "text/text.h"

#include <QWidget>

class QLabel;

namespace Pec {

class FixRow : public QWidget
{
    Q_OBJECT

public:
    explicit FixRow(QWidget *parent = nullptr);

    void show(int number, const Recommendation &recommendation, const Text &text);

private:
    QLabel *m_title;
    QLabel *m_who;
    QLabel *m_how;
};

} // namespace Pec
