// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsearch.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

void RowSearch::reset(int rows)
{
    m_own.assign(size_t(rows), QString());
    m_shared.assign(size_t(rows), {});
    m_numbers.clear();
    m_words = {QString()};
    m_own[TreeRows::kTop] = u""_s;
}

void RowSearch::tell(int row, const Words &words)
{
    m_own[size_t(row)] = words.own.isEmpty() ? u""_s : words.own.toCaseFolded();
    auto place = m_shared[size_t(row)].begin();
    for (const QString &word :
         words.shared.first(std::min<qsizetype>(words.shared.size(), kShared))) {
        auto number = m_numbers.find(word);
        if (number == m_numbers.end()) {
            number = m_numbers.insert(word, quint16(m_words.size()));
            m_words.append(word.toCaseFolded());
        }
        *place++ = *number;
    }
}

std::vector<char> RowSearch::holding(const TreeRows &rows, const QStringList &words) const
{
    // One bit a word; more words than that are not typed, and would only let more rows stay.
    using Bits = quint32;
    const int count = int(std::min<qsizetype>(words.size(), 31));
    const Bits all = (Bits(1) << count) - 1;
    std::vector<Bits> bySharedWord(size_t(m_words.size()), 0);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        for (int word = 0; word < count; ++word)
            bySharedWord[size_t(i)] |= Bits(m_words[i].contains(words[word])) << word;
    }
    std::vector<Bits> held(size_t(rows.size()), 0);
    std::vector<char> holds(size_t(rows.size()), 0);
    for (int row = 1; row < rows.size(); ++row) {
        Bits bits = held[size_t(rows.at(row).parent)];
        for (const quint16 shared : m_shared[size_t(row)])
            bits |= bySharedWord[shared];
        for (int word = 0; word < count && bits != all; ++word) {
            if (!(bits >> word & 1) && m_own[size_t(row)].contains(words[word]))
                bits |= Bits(1) << word;
        }
        held[size_t(row)] = bits;
        holds[size_t(row)] = char(bits == all);
    }
    return holds;
}

} // namespace Pec
