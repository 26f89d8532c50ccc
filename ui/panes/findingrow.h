// SPDX-License-Identifier: GPL-3.0-or-later
//! One rule: its result as icon and word, its evidence, and the page behind it.
#pragma once

#include "domain/explanation.h"
#include "text/text.h"

#include <QWidget>

class QLabel;

namespace Pec {

class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    void show(const RuleFinding &finding, const Text &text);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_evidence;
};

} // namespace Pec
