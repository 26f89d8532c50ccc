// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads access of one customer's tenant after the other: those that somebody looks at first, then
//! in the order given.
//!
//!   start(order) -> some tenants at a time -> read(outcome) for each -> done() after the last
//!                   readNext(customer): before all that wait
#pragma once

#include "refresh/reading/tenantaccess.h"

#include <QObject>

#include <deque>

namespace Pec {

class AccessSweep : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        //! What TenantAccess needs for a customer; \a wanted: somebody waits for it.
        std::function<TenantAccess::Input(const CustomerId &, bool wanted)> tenant;
        std::function<void(TenantOutcome)> read;
        std::function<void()> done; //!< once, when none waits and none is under way
    };

    AccessSweep(Input input, QObject *parent);

    void start(const QList<CustomerId> &order);
    //! A customer that waits goes first, and one that was passed over is read after all; not one
    //! that is under way or has been read.
    void readNext(const CustomerId &customer);

private:
    void startNext();
    void take(TenantOutcome outcome);

    Input m_input;
    std::deque<CustomerId> m_waiting;
    QSet<CustomerId> m_wanted;
    QSet<CustomerId> m_begun;
    int m_open = 0; //!< under way
    bool m_done = false;
};

} // namespace Pec
