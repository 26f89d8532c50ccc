// SPDX-License-Identifier: GPL-3.0-or-later
//! The command `pictures`: reads the demo tenant and writes window.png and chart.png.
#pragma once

#include "windows/launch.h"

namespace Pec {

//! Needs a QApplication and runs its event loop. Returns the exit status: 0 done,
//! 4 the demo could not be read, 6 the data folder or a picture could not be written.
[[nodiscard]] int runPictures(const Launch &launch);

} // namespace Pec
