// SPDX-License-Identifier: GPL-3.0-or-later
//! Small makers of the controls that the panes share, each with the look the theme knows.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QToolButton>

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
//! One half of a two-way switch; put both into one QButtonGroup.
[[nodiscard]] QToolButton *makeSegment(const char *place, QWidget *parent);
[[nodiscard]] QFrame *makeRule(QWidget *parent);

//! The words of a control without a caption, for pointer and screen reader alike.
void setHint(QWidget *widget, const QString &words);

void copyToClipboard(const QString &text);

} // namespace Pec
