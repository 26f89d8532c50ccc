// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/matchdelegate.h"

#include "common/colours.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace Pec {

QList<QTextLayout::FormatRange> matchesIn(const QString &text, const QStringList &words)
{
    QList<QTextLayout::FormatRange> found;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.append({int(at), int(word.size()), {}});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &one, const auto &other) { return one.start < other.start; });
    QList<QTextLayout::FormatRange> merged;
    for (const QTextLayout::FormatRange &range : std::as_const(found)) {
        if (merged.isEmpty() || range.start > merged.last().start + merged.last().length) {
            merged.append(range);
        } else {
            const int end =
                std::max(merged.last().start + merged.last().length, range.start + range.length);
            merged.last().length = end - merged.last().start;
        }
    }
    return merged;
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (m_words.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle &style = *cell.widget->style();
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    // As the style does it, so that no word moves when a search begins.
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = place.adjusted(margin, 0, -margin, 0);
    const QString text = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width());
    QList<QTextLayout::FormatRange> matches = matchesIn(text, m_words);
    if (matches.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Colours &colours = coloursOf(cell.palette);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    for (QTextLayout::FormatRange &match : matches) {
        match.format.setFontUnderline(true);
        if (!selected)
            match.format.setBackground(colours.cautionGround);
    }
    QTextLayout layout(text, cell.font);
    layout.setFormats(matches);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const QRect drawn = QStyle::alignedRect(
        cell.direction, cell.displayAlignment,
        {int(std::ceil(line.naturalTextWidth())), int(std::ceil(line.height()))}, room);
    painter->save();
    painter->setPen(selected ? colours.onSelection : colours.text);
    layout.draw(painter, drawn.topLeft());
    painter->restore();
}

} // namespace Pec
