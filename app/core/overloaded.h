// SPDX-License-Identifier: GPL-3.0-or-later
//! Several lambdas as one, for std::visit.
#pragma once

namespace Pec {

template <class... Calls>
struct Overloaded : Calls...
{
    using Calls::operator()...;
};
template <class... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

} // namespace Pec
