// SPDX-License-Identifier: GPL-3.0-or-later
//! What a service says about something that was written or removed.
#pragma once

#include "net/httprequest.h"

#include <chrono>
#include <optional>

namespace Pec {

//! The object as the service holds it after a PUT.
template <class T>
struct Written
{
    T value;
    //! 201. False for 200: it stood already, or a try before this one made it and its answer was
    //! lost; whoever means to undo must know by other means that it is the own one.
    bool created = false;
    //! When to look again at what is still being made; nothing: the service does not say.
    std::optional<std::chrono::milliseconds> askAgainAfter;
};

enum class Removal {
    Removed, //!< 200: it was there and is gone
    Started, //!< 202: it goes; gone once a read finds nothing
    NotThere, //!< 204, or 404 for the object itself: there was nothing to remove
};

} // namespace Pec
