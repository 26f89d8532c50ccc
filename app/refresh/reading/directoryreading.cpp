// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/directoryreading.h"

#include <memory>

namespace Pec {

DirectoryReading::DirectoryReading(Input input, Directory &directory, Gather &gather)
    : m_input(std::move(input))
    , m_directory(directory)
    , m_gather(gather)
{}

void DirectoryReading::askCustomers()
{
    const auto profilesMissing = [this](const Error &error) {
        m_input.addMissing(PlanStep::BillingProfiles, error);
        m_input.ended(PlanStep::BillingProfiles);
    };
    askAccounts<Billing::Customer>(PlanStep::Customers, Billing::customers, m_directory.customers,
                                   m_input.fail);
    askAccounts<Billing::BillingProfile>(PlanStep::BillingProfiles, Billing::profiles,
                                         m_directory.profiles, profilesMissing);
    askPartnerCenter<PartnerCenter::Customer>(PlanStep::Companies, PartnerCenter::customers,
                                              m_directory.companies);
    askPartnerCenter<PartnerCenter::Reseller>(PlanStep::Resellers, PartnerCenter::indirectResellers,
                                              m_directory.resellers);
}

void DirectoryReading::askSubscriptions()
{
    askAccounts<Billing::Subscription>(PlanStep::Subscriptions, Billing::subscriptions,
                                       m_directory.subscriptions, m_input.fail);
}

template <class T>
void DirectoryReading::askAccounts(PlanStep step,
                                   FutureResult<QList<T>> (*ask)(const Service &, const QString &),
                                   QList<T> &list, const std::function<void(const Error &)> &failed)
{
    const auto open = std::make_shared<qsizetype>(m_input.accounts.size());
    for (const QString &account : std::as_const(m_input.accounts)) {
        m_gather.add<QList<T>>(ask(m_input.service(step), account),
                               [this, step, open, failed, &list](const Result<QList<T>> &answer) {
                                   if (!answer)
                                       return failed(answer.error());
                                   list += *answer;
                                   if (--*open == 0)
                                       m_input.ended(step);
                               });
    }
}

template <class T>
void DirectoryReading::askPartnerCenter(PlanStep step,
                                        FutureResult<QList<T>> (*ask)(const Service &),
                                        QList<T> &list)
{
    m_gather.add<QList<T>>(ask(m_input.service(step)),
                           [this, step, &list](const Result<QList<T>> &answer) {
                               if (answer)
                                   list = *answer;
                               else
                                   m_input.addMissing(step, answer.error());
                               m_input.ended(step);
                           });
}

} // namespace Pec
