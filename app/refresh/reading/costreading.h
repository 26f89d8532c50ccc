// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks for the cost of a partner's billing accounts: the period with and without credit, the part
//! of it that could earn, the days after it, and the points of the charts. A query that fails is a
//! named missing part.
//!
//!   askPeriod() at once; askRest() when that has ended, so that the first picture has the first
//!   minute's quota to itself; askPoints() when it is known how large the tenant is; askOwners()
//!   when cost names a subscription that nobody lists
#pragma once

#include "microsoft/costmanagement/costmanagement.h"
#include "refresh/joining/compose.h"
#include "refresh/reading/gather.h"
#include "refresh/requestplan.h"

#include <QStringList>

#include <memory>

namespace Pec {

class CostReading
{
public:
    struct Input
    {
        std::function<Service(PlanStep)> service; //!< with a token of the partner's tenant
        QStringList accounts;
        Period period;
        QDate today; //!< UTC
        std::function<void(PlanStep, const Error &)> addMissing;
        std::function<void(PlanStep)> ended; //!< once for each step
    };

    //! \a answers and \a gather must outlive the reading.
    CostReading(Input input, CostAnswers &answers, Gather &gather);

    void askPeriod();
    void askRest();
    //! Months from \a firstMonth on. In a large tenant points are of whole customers.
    void askPoints(bool bySubscription, QDate firstMonth);
    void askOwners();

private:
    void ask(PlanStep step, const CostManagement::Query &query, CostAnswer &answer);
    void askPrices();

    Input m_input;
    CostAnswers &m_answers;
    Gather &m_gather;
};

} // namespace Pec
