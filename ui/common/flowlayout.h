// SPDX-License-Identifier: GPL-3.0-or-later
//! Items side by side, as many as fit, and the rest on lines below.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Pec {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override; //!< of the widest item
    void setGeometry(const QRect &rect) override;

private:
    //! Height of all lines; moves the items only where \a move says so.
    int layOut(const QRect &rect, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Pec
