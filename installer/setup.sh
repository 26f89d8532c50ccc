#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh: installs with apt what is missing, then configures and builds.
# Source it; it defines functions and the variable PEC_ROOT.
# shellcheck disable=SC2034 # the lists are read by the scripts that source this
set -euo pipefail

PEC_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

PEC_BUILD_PACKAGES=(
    g++ cmake ninja-build ccache
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n
    libqt6sql6-sqlite libsqlite3-dev qtkeychain-qt6-dev libssl-dev libexpected-dev libcpp-httplib-dev
    libsimdjson-dev rapidjson-dev libxlsxwriter-dev libqpdf-dev libzip-dev
    libgl1-mesa-dri fonts-dejavu-core
)
PEC_TEST_PACKAGES=(
    xvfb dbus-daemon gnome-keyring libsecret-1-0
    openbox xdotool at-spi2-core gir1.2-atspi-2.0 python3-gi python3-jsonschema
    poppler-utils qpdf tidy
)
PEC_GATE_PACKAGES=(
    git clang libclang-rt-14-dev llvm clang-format clang-tidy shellcheck reuse mandoc
    appstream desktop-file-utils libxml2-utils
)
PEC_PACKAGING_PACKAGES=(git librsvg2-bin rpm dpkg-dev lintian appstream desktop-file-utils mandoc libxml2-utils)

pec_say() { printf '%s\n' "$*" >&2; }

# pec_install PACKAGE...: installs those that are not there yet, and says which.
pec_install() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        pec_say "This script installs with apt, which is not on this system. Install the counterparts of:"
        pec_say "  $*"
        pec_say "then build by hand: cmake --preset release && cmake --build --preset release"
        exit 2
    fi
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            pec_say "Run this as root, or install sudo. Missing: ${missing[*]}"
            exit 2
        }
        sudo=(sudo)
    fi
    pec_say "Installing ${#missing[@]} packages: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${sudo[@]}" apt-get update &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        pec_say "apt could not install what is missing; see above."
        rm -f "$log"
        exit 4
    fi
    rm -f "$log"
}

# pec_need_localhost: a bare Debian may have no /etc/hosts, and the tests' own servers are on localhost.
pec_need_localhost() {
    timeout 5 getent hosts localhost >/dev/null && return 0
    pec_say "The name localhost does not resolve here; adding it to /etc/hosts"
    if [ "$(id -u)" -eq 0 ]; then
        printf '127.0.0.1 localhost\n::1 localhost\n' >>/etc/hosts
    else
        printf '127.0.0.1 localhost\n::1 localhost\n' | sudo tee -a /etc/hosts >/dev/null
    fi
}

# pec_build PRESET [TARGET...]: configures when needed and builds; quiet unless it fails.
pec_build() {
    local preset=$1
    shift
    local dir=$PEC_ROOT/build/$preset log
    mkdir -p "$dir"
    log=$dir/build.log
    pec_say "Building ($preset) ..."
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    if ! { cd "$PEC_ROOT" && cmake --preset "$preset" && cmake --build --preset "$preset" "${targets[@]}"; } \
        >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        pec_say "The build failed; the whole log is build/$preset/build.log"
        exit 4
    fi
}
