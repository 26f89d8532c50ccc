// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/tablewidths.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Pec {

namespace {

//! What none of \a needs may be above, so that they fit into \a room: the widest ones give way, and
//! a column of short words keeps them whole.
double mostOf(QList<double> needs, double room)
{
    std::sort(needs.begin(), needs.end());
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const double each = room / double(needs.size() - i);
        if (needs[i] > each)
            return each;
        room -= needs[i];
    }
    return needs.isEmpty() ? 0 : needs.last();
}

//! What each is given of a width that does not hold all that is wanted.
QList<double> given(double width, const QList<ColumnNeed> &needs)
{
    double least = 0;
    double wanted = 0;
    double numbers = 0;
    QList<double> words;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        wanted += need.wanted;
        if (need.words)
            words.append(need.least);
        else
            numbers += need.least;
    }
    const bool wordsBreak = least > width && numbers < width;
    const double most = wordsBreak ? mostOf(words, width - numbers) : least;
    const double ofRest = least < width && wanted > width ? (width - least) / (wanted - least)
                          : wordsBreak                    ? 0
                                                          : 1;
    QList<double> all;
    for (const ColumnNeed &need : needs)
        all.append((need.words ? std::min(need.least, most) : need.least)
                   + ofRest * (need.wanted - need.least));
    return all;
}

//! Calls \a take with each part of \a text that a line is not broken within: a hyphen ends one.
template <class Take>
void eachUnbroken(QStringView text, const Take &take)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool hyphen = i < text.size() && text[i] == u'-';
        if (i < text.size() && text[i] != u' ' && !hyphen)
            continue;
        if (const qsizetype end = i + (hyphen ? 1 : 0); end > from)
            take(text.sliced(from, end - from));
        from = i + 1;
    }
}

} // namespace

QList<double> columnWidths(double width, const QList<int> &weights, const QList<double> &needs)
{
    QList<double> widths(weights.size(), 0.0);
    const double needed = std::accumulate(needs.begin(), needs.end(), 0.0);
    if (needed > width) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = width * needs[i] / needed;
        return widths;
    }
    // Who needs more than its share takes that, and the others share the rest anew.
    for (bool settled = false; !settled;) {
        double rest = width;
        int all = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            rest -= widths[i];
            all += widths[i] > 0 ? 0 : weights[i];
        }
        const double share = all > 0 ? rest / all : 0;
        settled = true;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] <= 0 && needs[i] > share * weights[i]) {
                widths[i] = needs[i];
                settled = false;
            }
        }
        for (qsizetype i = 0; settled && i < widths.size(); ++i)
            widths[i] = widths[i] > 0 ? widths[i] : share * weights[i];
    }
    return widths;
}

QList<double> columnWidths(double width, const QList<ColumnNeed> &needs)
{
    const bool hasWords = std::any_of(needs.cbegin(), needs.cend(),
                                      [](const ColumnNeed &need) { return need.words; });
    QList<int> weights;
    for (const ColumnNeed &need : needs)
        weights.append(hasWords && !need.words ? 0 : std::max(1, need.weight));
    return columnWidths(width, weights, given(width, needs));
}

// Only long ones are measured, and each once: of ten thousand rows it is thousands.
double widestWord(const std::vector<QList<PaperLine>> &rows, qsizetype column,
                  const PaperFont &font)
{
    qsizetype letters = 0;
    const auto eachWord = [&rows, column](const auto &take) {
        for (const QList<PaperLine> &row : rows)
            eachUnbroken(row[column].text, take);
    };
    eachWord([&letters](QStringView word) { letters = std::max(letters, word.size()); });
    QSet<QStringView> measured;
    double widest = 0;
    eachWord([&](QStringView word) {
        if (5 * word.size() < 4 * letters || measured.contains(word))
            return;
        measured.insert(word);
        widest = std::max(widest, font.metrics.horizontalAdvance(word.toString()));
    });
    return widest;
}

} // namespace Pec
