// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/searchfield.h"

#include "common/icons.h"
#include "core/strings.h"

#include <QAction>
#include <QEvent>

namespace Pec {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_lens(addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition))
{
    setClearButtonEnabled(true);
    nameParts();
}

void SearchField::nameParts()
{
    for (QAction *action : findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        action->setText(action == m_lens ? tr("Search") : tr("Clear the search"));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
}

} // namespace Pec
