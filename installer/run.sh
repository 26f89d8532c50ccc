#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds PEC Console and starts it on the demo tenant: the window with a display; without one the
# portfolio as a table and two pictures. Later arguments go to the program instead.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

pec_install "${PEC_BUILD_PACKAGES[@]}"
pec_build release pec-console pec-simulator
console=$PEC_ROOT/build/release/ui/pec-console

if [ $# -gt 0 ]; then
    exec "$console" --demo "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$console" --demo
fi
demo=$PEC_ROOT/build/demo
mkdir -p "$demo"
"$console" --demo --data-dir "$demo/data" status
"$console" --demo --data-dir "$demo/data" pictures --out "$demo"
pec_say "Pictures: build/demo/window.png and build/demo/chart.png"
