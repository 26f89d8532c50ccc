// SPDX-License-Identifier: GPL-3.0-or-later
//! The body that describes a registration definition, checked as Lighthouse does.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

struct DefinitionBody
{
    Delegation definition; //!< without an assignment
    std::optional<Response> refusal;
};

//! \a name: GUID of the definition.
[[nodiscard]] DefinitionBody readDefinitionBody(const World &world, const Customer &customer,
                                                const QString &name, const QByteArray &body);

} // namespace Pec::Simulator
