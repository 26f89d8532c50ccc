// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/plaintips.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace Pec {

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    // Qt makes one label for all tips; it has its words by now, and was not painted yet.
    if (event->type() == QEvent::Show && watched->inherits("QTipLabel")) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() != Qt::PlainText) {
            label->setTextFormat(Qt::PlainText);
            label->resize(label->sizeHint());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Pec
