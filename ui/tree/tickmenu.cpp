// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Pec {

bool TickMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    // Enter takes the tick and closes, as in any menu.
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace Pec
