// SPDX-License-Identifier: GPL-3.0-or-later
//! One figure with its caption and a note: a quarter of the head line.
#pragma once

#include <QWidget>

class QLabel;

namespace Pec {

class Figure : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);

    //! All three are read out together.
    void show(const QString &caption, const QString &value, const QString &note);
    [[nodiscard]] QString value() const;

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace Pec
