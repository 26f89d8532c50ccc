// SPDX-License-Identifier: GPL-3.0-or-later
//! A row of buttons of which one is down: which page of a pane is shown.
#pragma once

#include <QMap>
#include <QWidget>

class QToolButton;

namespace Pec {

class PageSwitch : public QWidget
{
    Q_OBJECT

public:
    //! One button per page, by numbers of the caller's own; the first is down.
    explicit PageSwitch(const QList<int> &pages, QWidget *parent = nullptr);

    void setWords(int page,
                  const QString &words); //!< nothing happens for a page that it does not have
    [[nodiscard]] int page() const;
    void setPage(int page); //!< likewise

Q_SIGNALS:
    void chosen(int page);

private:
    QMap<int, QToolButton *> m_buttons;
};

} // namespace Pec
