// SPDX-License-Identifier: GPL-3.0-or-later
//! The part of OData that Microsoft Graph's lists are asked with: $filter, $select, $top,
//! $skiptoken.
#pragma once

#include "simulator/http.h"

#include <QJsonArray>

namespace Pec::Simulator {

//! Whether \a object passes \a filter; nothing when the filter is not understood. Known: "and",
//! "or", "not", "eq", "ne", "in (..)", startswith(..), paths like customer/tenantId; texts and
//! booleans.
[[nodiscard]] std::optional<bool> passesFilter(const QJsonObject &object, const QString &filter);

//! The members named by $select (and "id"); all when it is empty.
[[nodiscard]] QJsonObject selected(const QJsonObject &object, const QString &select);

struct PageRules
{
    int usual = 100; //!< without $top
    int largest = 999;
};

//! The answer of a list: filtered, selected, one page of it, with "@odata.nextLink" if there is
//! more. \a context is the part behind "$metadata#". Refuses an unknown filter, a bad $top or
//! $skiptoken.
[[nodiscard]] Response graphPage(const Request &request, const QJsonArray &all,
                                 const QString &context, const PageRules &rules);

//! A link to the same list from \a offset on, with "$skiptoken" written as "%24skiptoken".
[[nodiscard]] QString nextLink(const Request &request, qsizetype offset);
//! The offset in a request's $skiptoken: 0 without one, nothing for one that was never handed out.
[[nodiscard]] std::optional<qsizetype> offsetOf(const Request &request);

} // namespace Pec::Simulator
