// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/tablewidths.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Pec {

namespace {

//! What each is given of a width that does not hold all that is wanted.
QList<double> given(double width, const QList<ColumnNeed> &needs)
{
    double least = 0;
    double wanted = 0;
    double numbers = 0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        wanted += need.wanted;
        numbers += need.words ? 0 : need.least;
    }
    const bool wordsBreak = least > width && numbers < width;
    const double ofWords = wordsBreak ? (width - numbers) / (least - numbers) : 1;
    const double ofRest = least < width && wanted > width ? (width - least) / (wanted - least)
                          : wordsBreak                    ? 0
                                                          : 1;
    QList<double> all;
    for (const ColumnNeed &need : needs)
        all.append((need.words ? ofWords : 1) * need.least + ofRest * (need.wanted - need.least));
    return all;
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
        for (const QList<PaperLine> &row : rows) {
            for (const QStringView word : QStringView(row[column].text).tokenize(u' '))
                take(word);
        }
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
