// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ownerfield.h"

#include "common/typing.h"

#include <QCompleter>
#include <QStringListModel>

namespace Pec {

OwnerField::OwnerField(const PlanDesk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    shareUndo(this);
}

void OwnerField::focusInEvent(QFocusEvent *event)
{
    m_names->setStringList(m_desk.owners());
    QLineEdit::focusInEvent(event);
}

} // namespace Pec
