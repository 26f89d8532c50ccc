// SPDX-License-Identifier: GPL-3.0-or-later
//! Draws fault files: one to three faults of any kind at any request.
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

namespace Pec::Testing {

struct DrawnFaults
{
    QByteArray file; //!< see simulator/faults/faultplan.h
    QStringList kinds; //!< as in the file
    bool skipsCost = false; //!< a page of a cost query may be left out
    bool atIdentity = false; //!< some may meet the sign-in service
};

//! \a tenants: of customers, to meet one of them alone.
//!
//! What a service says in good order cannot be told from the truth and is left out: an answer
//! without content, a 404 where it means that there is no link or no account, a refusal of what is
//! shown as not read.
[[nodiscard]] DrawnFaults drawFaults(QRandomGenerator &chance, const QStringList &tenants);

} // namespace Pec::Testing
