// SPDX-License-Identifier: GPL-3.0-or-later
//! Marks what was searched for in the cells of a view: underlined, on a ground of its own.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Pec {

//! Where \a words stand in \a text, in any case; those that overlap in one.
[[nodiscard]] QList<QTextLayout::FormatRange> matchesIn(const QString &text,
                                                        const QStringList &words);

class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QStringList &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QStringList m_words;
};

} // namespace Pec
