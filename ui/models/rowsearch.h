// SPDX-License-Identifier: GPL-3.0-or-later
//! Which rows hold the typed words. What many rows say alike, such as a status, is looked through
//! once; of each row only its own name and ids are.
#pragma once

#include "models/treerows.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace Pec {

class RowSearch
{
public:
    //! What one row can be found by.
    struct Words
    {
        QString own; //!< name, id and the like, one a line
        QStringList shared; //!< at most kShared words that many rows say
    };
    static constexpr int kShared = 6;

    //! Forgets all; \a rows rows are to be told of.
    void reset(int rows);
    [[nodiscard]] bool knows(int row) const { return !m_own[size_t(row)].isNull(); }
    void tell(int row, const Words &words);

    //! By row: 1 where it and the rows above it together hold every one of \a words (case-folded).
    //! Every row must be known.
    [[nodiscard]] std::vector<char> holding(const TreeRows &rows, const QStringList &words) const;

private:
    std::vector<QString> m_own; //!< case-folded
    std::vector<std::array<quint16, kShared>> m_shared; //!< by row, into m_words
    QHash<QString, quint16> m_numbers;
    QStringList m_words; //!< case-folded; the first is empty
};

} // namespace Pec
