// SPDX-License-Identifier: GPL-3.0-or-later
//! The five parts of the cost of a subject and its missed credit, as a small table of figures.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QWidget>

#include <array>

class QLabel;

namespace Pec {

class CostSplit : public QWidget
{
    Q_OBJECT

public:
    explicit CostSplit(const Text &text, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kRows = 7;
    void retranslate();

    const Text &m_text;
    Subject m_subject;
    std::array<QLabel *, kRows> m_names{};
    std::array<QLabel *, kRows> m_amounts{};
};

} // namespace Pec
