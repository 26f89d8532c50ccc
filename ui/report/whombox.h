// SPDX-License-Identifier: GPL-3.0-or-later
//! Of whom a plan is: all customers, those that were selected elsewhere, those of a reseller, or
//! one.
#pragma once

#include "reports/document/reportscope.h"

#include <QComboBox>

namespace Pec {

class WhomBox : public QComboBox
{
    Q_OBJECT

public:
    explicit WhomBox(QWidget *parent);

    //! Who can be chosen. What is chosen stays where it is still there.
    void setAssessment(const Assessment &assessment);
    //! Adds what was selected elsewhere where it is not there, and chooses it.
    void setScope(const ReportScope &scope);
    [[nodiscard]] ReportScope scope() const; //!< without "each"

private:
    void add(const QString &words, const ReportScope &scope);

    QList<ReportScope> m_scopes; //!< by entry
};

} // namespace Pec
