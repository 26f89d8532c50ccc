// SPDX-License-Identifier: GPL-3.0-or-later
//! A colour of the plan: typed as "#0b4f5c" or chosen, with its measured contrast on paper beside
//! it. One that could not be read there is refused, with the reason.
#pragma once

#include "text/text.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pec {

class ColourField : public QWidget
{
    Q_OBJECT

public:
    //! \a least: contrast on white (reports/look/contrast.h).
    ColourField(const Text &text, double least, QWidget *parent = nullptr);

    void setName(const QString &name); //!< what the colour is of
    void setColour(const QColor &colour);
    [[nodiscard]] const QColor &colour() const { return m_colour; } //!< the last one that will do
    [[nodiscard]] bool isSound() const; //!< what is typed is the colour
    [[nodiscard]] QString verdict() const; //!< what stands beside it

Q_SIGNALS:
    void changed(); //!< to another colour that will do

private:
    void takeTyped();
    void showVerdict(const QColor &typed);
    void ask();

    const Text &m_text;
    const double m_least;
    QColor m_colour;
    QLineEdit *m_typed;
    QLabel *m_swatch;
    QPushButton *m_choose;
    QLabel *m_verdict;
};

} // namespace Pec
