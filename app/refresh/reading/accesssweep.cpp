// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/accesssweep.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr qsizetype kTenantsAtOnce = 8; // more only queue up behind the connections of one host

} // namespace

AccessSweep::AccessSweep(Input input, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
{}

void AccessSweep::start(const QList<CustomerId> &order)
{
    m_waiting.insert(m_waiting.end(), order.cbegin(), order.cend());
    startNext();
}

void AccessSweep::readNext(const CustomerId &customer)
{
    if (m_begun.contains(customer) || m_done)
        return;
    std::erase(m_waiting, customer);
    m_waiting.push_front(customer);
    m_wanted.insert(customer);
    startNext();
}

void AccessSweep::startNext()
{
    while (m_open < kTenantsAtOnce && !m_waiting.empty()) {
        const CustomerId customer = m_waiting.front();
        m_waiting.pop_front();
        m_begun.insert(customer);
        ++m_open;
        auto *access = new TenantAccess(
            m_input.tenant(customer, m_wanted.contains(customer)),
            [this](TenantOutcome outcome) { take(std::move(outcome)); }, this);
        access->start();
    }
    if (m_open == 0 && m_waiting.empty() && !std::exchange(m_done, true))
        m_input.done();
}

void AccessSweep::take(TenantOutcome outcome)
{
    --m_open;
    m_input.read(std::move(outcome));
    startNext();
}

} // namespace Pec
