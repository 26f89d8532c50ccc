// SPDX-License-Identifier: GPL-3.0-or-later
//! The icon set. One drawing serves both themes: it is coloured when painted, from the colours that
//! are in force then, so no icon has to be replaced when the theme changes.
#pragma once

#include "domain/plan.h"

#include <QIcon>

namespace Pec {

enum class IconTone {
    Text,
    Muted,
    Accent,
    Switch, //!< as text, and on the accent's ground while its button is checked
    Good,
    Caution,
    Bad
};

//! \a name is a file of resources/icons without its ending: "refresh".
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Text);
//! The drawing of a status; each has a shape of its own, so that it is readable without colour.
[[nodiscard]] QIcon icon(Status status);
//! Likewise of a rule's result.
[[nodiscard]] QIcon icon(RuleResult result);
//! Likewise of what was decided about a finding.
[[nodiscard]] QIcon icon(PlanState state);
[[nodiscard]] QIcon applicationIcon();

} // namespace Pec
