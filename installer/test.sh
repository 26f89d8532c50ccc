#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds PEC Console and runs its tests. Later arguments go to ctest: installer/test.sh -L ui
# PEC_PRESET chooses another preset, for example asan.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

preset=${PEC_PRESET:-dev}
pec_install "${PEC_BUILD_PACKAGES[@]}" "${PEC_TEST_PACKAGES[@]}"
pec_need_localhost
pec_build "$preset"
cd "$PEC_ROOT"
exec ctest --preset "$preset" -j "$(nproc)" "$@"
