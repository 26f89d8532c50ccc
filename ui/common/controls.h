// SPDX-License-Identifier: GPL-3.0-or-later
//! Small makers of the controls that the panes share, each with the look the theme knows.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QToolButton>

class QComboBox;
class QScrollArea;

namespace Pec {

//! "look" names a rule of the theme: "card", "muted", "main", "segment", ...
void setLook(QWidget *widget, const char *look);

//! A selectable label that wraps; \a look may be null.
[[nodiscard]] QLabel *makeLabel(QWidget *parent, const char *look = nullptr);
//! A heading: \a step font sizes above the window's, bold.
[[nodiscard]] QLabel *makeHeading(QWidget *parent, int step);
[[nodiscard]] QPushButton *makeMainButton(QWidget *parent);
//! A button that is only a drawing; give it an accessible name and a tool tip.
[[nodiscard]] QToolButton *makeIconButton(const QString &iconName, QWidget *parent);
//! One part of a switch; put all into one QButtonGroup.
[[nodiscard]] QToolButton *makeSegment(const char *place, QWidget *parent);
[[nodiscard]] QFrame *makeRule(QWidget *parent);

//! Width of \a characters in the font of \a widget: what is made wide for words grows with them.
[[nodiscard]] int widthOf(int characters, const QWidget *widget);

//! Letters of one width, as large as the other words of \a widget.
void setFixedLetters(QWidget *widget);

//! The words of a control without a caption, for pointer and screen reader alike.
void setHint(QWidget *widget, const QString &words);

//! What \a box chooses. A screen reader takes the choice for the name of a combo box, and what it
//! is of from a label beside it: here from one that is not seen. Once \a box lies where it stays.
void setCaption(QComboBox *box, const QString &words);

//! Has \a area scroll to what gets the focus by key: Qt does so only for what has it within.
void followFocus(QScrollArea *area);

void copyToClipboard(const QString &text);

} // namespace Pec
