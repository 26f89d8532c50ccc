#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a change has to pass beside the tests of installer/test.sh: installs the checkers whose tests
# (label gate) are skipped without them, and runs what meets foreign bytes under the sanitizers.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

pec_install "${PEC_BUILD_PACKAGES[@]}" "${PEC_TEST_PACKAGES[@]}" "${PEC_GATE_PACKAGES[@]}"
pec_need_localhost
pec_build asan pec_sanitized_tests
cd "$PEC_ROOT"
exec ctest --preset asan -L 'sanitized|fuzz' -j "$(nproc)" "$@"
