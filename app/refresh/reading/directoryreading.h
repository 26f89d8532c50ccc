// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks for a partner's customers, subscriptions, resellers and billing profiles.
#pragma once

#include "refresh/joining/directoryjoin.h"
#include "refresh/reading/gather.h"
#include "refresh/requestplan.h"

#include <QStringList>

namespace Pec {

class DirectoryReading
{
public:
    struct Input
    {
        std::function<Service(PlanStep)> service; //!< with a token of the partner's tenant
        QStringList accounts;
        std::function<void(PlanStep, const Error &)> addMissing;
        std::function<void(const Error &)> fail; //!< without customers there is nothing to show
        std::function<void(PlanStep)> ended; //!< once for each step that went well
    };

    //! \a directory and \a gather must outlive the reading.
    DirectoryReading(Input input, Directory &directory, Gather &gather);

    void askCustomers();
    void askSubscriptions();

private:
    template <class T>
    void askAccounts(PlanStep step,
                     FutureResult<QList<T>> (*ask)(const Service &, const QString &account),
                     QList<T> &list, const std::function<void(const Error &)> &failed);
    template <class T>
    void askPartnerCenter(PlanStep step, FutureResult<QList<T>> (*ask)(const Service &),
                          QList<T> &list);

    Input m_input;
    Directory &m_directory;
    Gather &m_gather;
};

} // namespace Pec
