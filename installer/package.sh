#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what can be built here (source tarball, Debian package, RPM) out of the last commit, and checks it.
#
#   installer/package.sh [--twice] [FOLDER]     # FOLDER: build/packages when not given
#
# The programs are built from the tarball, so that it is complete. --twice builds them a second time in
# another folder, without the compiler's cache, and fails where a byte differs.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

twice=false
if [ "${1:-}" = --twice ]; then
    twice=true
    shift
fi
out=$(realpath -m "${1:-$PEC_ROOT/build/packages}")

pec_install "${PEC_BUILD_PACKAGES[@]}" "${PEC_PACKAGING_PACKAGES[@]}"
cd "$PEC_ROOT"
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || {
    pec_say "Packages are made of a commit: run this in a git checkout."
    exit 2
}
version=$(sed -n 's/^project(PecConsole VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
name=pec-console-$version
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
export QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH # what rcc 6.4 reads
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

mkdir -p "$out"
rm -f "$out"/pec-console*
git archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$out/$name.tar.gz"

# build_in FOLDER PACKAGES: unpacks the tarball there, builds it, and leaves packages in PACKAGES.
build_in() {
    rm -rf "$1"
    mkdir -p "$1" "$2"
    tar -xzf "$out/$name.tar.gz" -C "$1"
    local root=$PEC_ROOT log=$2/build.log
    PEC_ROOT=$1/$name pec_build package
    (cd "$1/$name/build/package" && cpack -B "$1/cpack" >"$log" 2>&1) || {
        tail -n 40 "$log" >&2
        pec_say "CPack failed; the whole log is $log"
        exit 4
    }
    mv "$1"/cpack/*.deb "$1"/cpack/*.rpm "$2"
    rm -f "$log"
    PEC_ROOT=$root
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build_in "$work/first" "$out"
if $twice; then
    # Compiled again, not taken from a cache: copies of the first objects would prove nothing.
    CCACHE_DISABLE=1 build_in "$work/the-second-time" "$work/again"
    for again in "$work"/again/*; do
        cmp "$again" "$out/$(basename "$again")" || {
            pec_say "Not the same bytes the second time: $(basename "$again")"
            exit 1
        }
    done
    pec_say "The same bytes from two folders: $(cd "$out" && echo ./*.deb ./*.rpm)"
fi

deb=$(echo "$out"/*.deb)
rpm=$(echo "$out"/*.rpm)
mkdir "$work/root"
dpkg-deb -x "$deb" "$work/root"
desktop-file-validate "$work"/root/usr/share/applications/*.desktop
appstreamcli validate --no-net --pedantic "$work"/root/usr/share/metainfo/*.xml
xmllint --noout "$work"/root/usr/share/mime/packages/*.xml
mandoc -T lint -W warning installer/linux/*.[15]
lintian --fail-on error,warning --info "$deb"
rpm -qp --nosignature "$rpm" >/dev/null
# Both packages bring the same files.
diff <(cd "$work/root" && find . -type f -printf '/%P\n' | sort) \
    <(rpm -qp --nosignature --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | sed -n 's/^-[^ ]* //p' | sort) || {
    pec_say "The two packages do not bring the same files"
    exit 1
}
(cd "$out" && sha256sum "$name.tar.gz" ./*.deb ./*.rpm >SHA256SUMS)
pec_say "In $out:"
ls -l "$out" >&2
