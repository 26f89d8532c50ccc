// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/figures.h"

#include "common/controls.h"
#include "core/strings.h"

#include <QVBoxLayout>

namespace Pec {

Figure::Figure(QWidget *parent)
    : QWidget(parent)
    , m_caption(makeLabel(this, "muted"))
    , m_value(makeHeading(this, 3))
    , m_note(makeLabel(this, "muted"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (QLabel *label : {m_caption, m_value, m_note}) {
        label->setWordWrap(false);
        // A narrow window may cut a note, never make the window wider.
        label->setMinimumWidth(10);
        layout->addWidget(label);
    }
}

void Figure::show(const QString &caption, const QString &value, const QString &note)
{
    m_caption->setText(caption);
    m_value->setText(value);
    m_note->setText(note);
    m_note->setToolTip(note);
    setAccessibleName(caption + u": "_s + value + u", "_s + note);
}

QString Figure::value() const { return m_value->text(); }

} // namespace Pec
