// SPDX-License-Identifier: GPL-3.0-or-later
//! The formats of a report's workbook, each made once.
#pragma once

#include "reports/files/flattable.h"
#include "reports/files/xlsxbook.h"
#include "reports/look/reportlook.h"

#include <map>

namespace Pec {

constexpr int kXlsxNumberWidth = 17; //!< heads of numbers are broken

//! Of the row with the columns' heads, in points.
[[nodiscard]] double xlsxHeadHeight(const FlatTable &table);

class XlsxStyles
{
public:
    enum class Weight { Plain, Total };

    XlsxStyles(lxw_workbook *book, const ReportLook &look, const Text &text);

    [[nodiscard]] lxw_format *title() const { return m_title; }
    [[nodiscard]] lxw_format *heading() const { return m_heading; }
    [[nodiscard]] lxw_format *words() const { return m_words; } //!< wrapped, at the top
    [[nodiscard]] lxw_format *quiet() const { return m_quiet; }
    [[nodiscard]] lxw_format *note() const { return m_note; } //!< quiet, a little to the right
    [[nodiscard]] lxw_format *warning() const { return m_warning; }
    [[nodiscard]] lxw_format *link() const { return m_link; }
    [[nodiscard]] lxw_format *caption() const { return m_caption; } //!< as wide as it is
    [[nodiscard]] lxw_format *about() const { return m_about; } //!< likewise
    //! Over numbers at the right, as these are.
    [[nodiscard]] lxw_format *tableHead(ReportColumn::Kind kind) const;
    //! Of a column's cells; amounts with the sign of their \a currency, where the language has it.
    [[nodiscard]] XlsxFormats cells(ReportColumn::Kind kind, const QString &currency,
                                    Weight weight = Weight::Plain);
    //! Of an axis: whole amounts.
    [[nodiscard]] QByteArray axisFormat(ReportChart::Unit unit, const QString &currency) const;

private:
    [[nodiscard]] lxw_format *number(const QByteArray &format, Weight weight);
    [[nodiscard]] QByteArray moneyFormat(const QString &currency, int places) const;

    lxw_workbook *m_book;
    const Text &m_text;
    lxw_format *m_title;
    lxw_format *m_heading;
    lxw_format *m_words;
    lxw_format *m_quiet;
    lxw_format *m_note;
    lxw_format *m_warning;
    lxw_format *m_link;
    lxw_format *m_caption;
    lxw_format *m_about;
    lxw_format *m_tableHead;
    lxw_format *m_numberHead;
    std::map<std::pair<QByteArray, Weight>, lxw_format *> m_numbers;
};

} // namespace Pec
