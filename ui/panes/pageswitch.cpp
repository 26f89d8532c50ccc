// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/pageswitch.h"

#include "common/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace Pec {

PageSwitch::PageSwitch(const QList<int> &pages, QWidget *parent)
    : QWidget(parent)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const int page : pages) {
        QToolButton *button = makeSegment(page == pages.first()  ? "first"
                                          : page == pages.last() ? "last"
                                                                 : "middle",
                                          this);
        m_buttons.insert(page, button);
        group->addButton(button, page);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_buttons.value(pages.first())->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int page, bool down) {
        if (down)
            Q_EMIT chosen(page);
    });
}

void PageSwitch::setWords(int page, const QString &words)
{
    if (QToolButton *button = m_buttons.value(page))
        button->setText(words);
}

int PageSwitch::page() const
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        if (button.value()->isChecked())
            return button.key();
    }
    return -1;
}

void PageSwitch::setPage(int page)
{
    if (QToolButton *button = m_buttons.value(page))
        button->setChecked(true);
}

} // namespace Pec
