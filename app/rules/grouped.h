// SPDX-License-Identifier: GPL-3.0-or-later
//! The rows of a list by what they belong to, in the list's order: two passes and no copy, however
//! many rows there are.
#pragma once

#include <QHash>
#include <QList>

#include <span>
#include <vector>

namespace Pec {

template <class Row, class Key>
class Grouped
{
public:
    //! \a rows must outlive this.
    Grouped(const QList<Row> &rows, Key Row::*member)
    {
        std::vector<qsizetype> groupOf;
        groupOf.reserve(size_t(rows.size()));
        const Key *last = nullptr; // rows of one key mostly stand together
        for (const Row &row : rows) {
            const Key &key = row.*member;
            groupOf.push_back(last && *last == key ? groupOf.back() : groupNumber(key));
            last = &key;
        }
        m_begins.resize(size_t(m_groups.size()) + 1);
        for (const qsizetype group : groupOf)
            ++m_begins[size_t(group) + 1];
        for (size_t group = 1; group < m_begins.size(); ++group)
            m_begins[group] += m_begins[group - 1];
        m_rows.resize(size_t(rows.size()));
        std::vector<size_t> next(m_begins.cbegin(), m_begins.cend() - 1);
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_rows[next[size_t(groupOf[size_t(row)])]++] = &rows[row];
    }

    [[nodiscard]] std::span<const Row *const> of(const Key &key) const
    {
        const auto found = m_groups.constFind(key);
        if (found == m_groups.cend())
            return {};
        const size_t begin = m_begins[size_t(*found)];
        return {m_rows.data() + begin, m_begins[size_t(*found) + 1] - begin};
    }

    [[nodiscard]] bool contains(const Key &key) const { return m_groups.contains(key); }

private:
    [[nodiscard]] qsizetype groupNumber(const Key &key)
    {
        const auto found = m_groups.constFind(key);
        if (found != m_groups.cend())
            return *found;
        const qsizetype group = m_groups.size();
        m_groups.insert(key, group);
        return group;
    }

    QHash<Key, qsizetype> m_groups;
    std::vector<size_t> m_begins; //!< of each group in m_rows, and the end of the last
    std::vector<const Row *> m_rows;
};

} // namespace Pec
