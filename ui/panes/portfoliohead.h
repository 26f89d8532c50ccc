// SPDX-License-Identifier: GPL-3.0-or-later
//! The head line: eligible cost, share with credit, missed credit, customers that need action.
#pragma once

#include "text/text.h"

#include <QFrame>

#include <array>

namespace Pec {

class Figure;

class PortfolioHead : public QFrame
{
    Q_OBJECT

public:
    explicit PortfolioHead(const Text &text, QWidget *parent = nullptr);

    void setAssessment(std::shared_ptr<const Assessment> assessment);
    //! As shown, for tests and assistive tools: eligible cost, share, missed credit, customers.
    [[nodiscard]] QStringList values() const;

    enum class Part { EligibleCost, Share, MissedCredit, NeedAction };

Q_SIGNALS:
    void rowsWanted(Pec::PortfolioHead::Part part); //!< those that a figure counts

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Text &m_text;
    std::shared_ptr<const Assessment> m_assessment;
    std::array<Figure *, 4> m_figures{};
};

} // namespace Pec
