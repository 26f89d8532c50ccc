// SPDX-License-Identifier: GPL-3.0-or-later
//! What each column of the customer tree says of a row: words, tip, the number it is ordered by and
//! the words it is found by.
#pragma once

#include "domain/plan.h"
#include "models/rowsearch.h"
#include "models/treerows.h"
#include "text/text.h"

namespace Pec {

enum class CustomerColumn {
    Name,
    Status,
    Reason,
    Access,
    Role,
    PartnerLink,
    Cost,
    PecShare,
    MissedCredit,
    Reseller,
    EligibleCost,
    Owner,
};
inline constexpr int kCustomerColumnCount = int(CustomerColumn::Owner) + 1;

[[nodiscard]] bool isAmount(CustomerColumn column); //!< right aligned, its figures in one width

class CustomerCells
{
public:
    explicit CustomerCells(const Text &text)
        : m_text(text)
    {}

    void setAssessment(const Assessment *assessment) { m_assessment = assessment; }
    void setNotes(const CustomerNotes &notes) { m_notes = notes; } //!< for alias and owner
    [[nodiscard]] const CustomerNotes &notes() const { return m_notes; }
    [[nodiscard]] QString ownerOf(const CustomerAssessment &customer) const;

    [[nodiscard]] QString heading(CustomerColumn column) const;
    [[nodiscard]] QString headingTip(CustomerColumn column) const;
    [[nodiscard]] QString name(const TreeRow &row) const;
    [[nodiscard]] QString words(const TreeRow &row, CustomerColumn column) const;
    [[nodiscard]] QString tip(const TreeRow &row, CustomerColumn column) const;
    [[nodiscard]] RowSearch::Words searchWords(const TreeRow &row) const;

    [[nodiscard]] static Status status(const TreeRow &row);
    //! Cost could be read, so an amount of zero is a zero.
    [[nodiscard]] static bool costKnown(const TreeRow &row);
    [[nodiscard]] static const Totals &totals(const TreeRow &row);
    [[nodiscard]] QString currency(const TreeRow &row) const; //!< of totals()

    //! To order rows by, never shown: amounts in US dollars, the one currency that all have; what
    //! is not known before all else. Nothing for a column that is ordered by its words.
    [[nodiscard]] static std::optional<double> number(const TreeRow &row, CustomerColumn column);

private:
    [[nodiscard]] QString resellerWords(const TreeRow &row, CustomerColumn column) const;
    [[nodiscard]] QString moneyWords(const TreeRow &row, CustomerColumn column) const;
    [[nodiscard]] QString placeWords(const TreeRow &row, CustomerColumn column) const;

    const Text &m_text;
    const Assessment *m_assessment = nullptr;
    CustomerNotes m_notes;
};

} // namespace Pec
