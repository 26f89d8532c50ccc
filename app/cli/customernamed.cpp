// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customernamed.h"

#include "core/strings.h"

namespace Pec {

Result<const CustomerAssessment *> customerNamed(const Assessment &assessment,
                                                 const QString &wanted)
{
    QList<const CustomerAssessment *> byName;
    for (const CustomerAssessment &customer : assessment.customers) {
        if (customer.id == CustomerId(wanted))
            return &customer;
        if (customer.name.compare(wanted, Qt::CaseInsensitive) == 0)
            byName.append(&customer);
    }
    if (byName.size() == 1)
        return byName.first();
    return failure(
        ErrorCode::BadInput,
        byName.isEmpty()
            ? u"there is no customer \"%1\"; \"pec-console status\" lists them"_s.arg(wanted)
            : u"several customers are named \"%1\"; give the id of one"_s.arg(wanted));
}

} // namespace Pec
