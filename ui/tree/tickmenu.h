// SPDX-License-Identifier: GPL-3.0-or-later
//! A menu of ticks that stays open while ticks are set: several in one go.
#pragma once

#include <QMenu>

namespace Pec {

class TickMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(QAction *action);
};

} // namespace Pec
