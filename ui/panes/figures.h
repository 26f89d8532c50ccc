// SPDX-License-Identifier: GPL-3.0-or-later
//! One figure with its caption and a note: a quarter of the head line. A button, since it leads to
//! the rows that it counts.
#pragma once

#include <QAbstractButton>

class QLabel;

namespace Pec {

class Figure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);

    //! All three are read out together. \a leadsTo says what a click shows.
    void show(const QString &caption, const QString &value, const QString &note,
              const QString &leadsTo);
    [[nodiscard]] QString value() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace Pec
