#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of packaging/lib on made-up files: which packages are missing, whose key signs the archive, which sentence helps.
#   packaging_scripts.sh ROOT
set -euo pipefail

ROOT=$1
BUILD=$(mktemp -d)
trap 'rm -rf "$BUILD"' EXIT
# shellcheck source=packaging/lib/say.sh
. "$ROOT/packaging/lib/say.sh"
# shellcheck source=packaging/lib/debian.sh
. "$ROOT/packaging/lib/debian.sh"
failed=0

# is WHAT EXPECTED ACTUAL
is() {
    if [ "$2" = "$3" ]; then
        printf 'PASS  %s\n' "$1"
    else
        printf 'FAIL  %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
        failed=1
    fi
}

apt=$BUILD/apt
mkdir -p "$apt/sources.list.d"
cat >"$apt/sources.list" <<'SOURCES'
deb http://plain.example/debian bookworm main
# deb [signed-by=/comment.gpg] http://plain.example/debian bookworm main
deb [arch=amd64 signed-by=/one-line.gpg] http://line.example/debian/ bookworm main
SOURCES
cat >"$apt/sources.list.d/new.sources" <<'SOURCES'
Types: deb
URIs: http://other.example/debian
Suites: bookworm
Signed-By: /other.gpg

# a comment
Types: deb
URIs: http://stanza.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /stanza.gpg

Types: deb
URIs:
 http://block.example/debian
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mDMEY
 -----END PGP PUBLIC KEY BLOCK-----
SOURCES
is "no key named" "" "$(signed_by http://plain.example/debian/ "$apt")"
is "key of a one-line source" /one-line.gpg "$(signed_by http://line.example/debian "$apt")"
is "key of a stanza" /stanza.gpg "$(signed_by http://stanza.example/debian/ "$apt")"
is "key block of a stanza" $' -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mDMEY\n -----END PGP PUBLIC KEY BLOCK-----' \
    "$(signed_by http://block.example/debian "$apt")"
is "archive that nobody names" "" "$(signed_by http://nowhere.example/debian "$apt")"

if command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2317  # called by missing_packages
    made_up() { printf 'dpkg 1 there\ndpkg-of-tomorrow 1 not there\ntar 999:1 too old\n'; }
    # shellcheck disable=SC2034  # read by missing_packages
    WANTED=(made_up)
    is "missing and too old" $'dpkg-of-tomorrow 1\ntar 999:1' "$(missing_packages)"
fi

# explained LINE: the first line of what is said about a log with this line.
explained() {
    printf 'something before\n%s\n' "$1" >"$BUILD/log"
    (explain_log "$BUILD/log") 2>&1 | sed -n 2p || true
}
is "full disk" "Stopped: the disk is full." "$(explained 'cc1plus: fatal error: error writing to x.s: No space left on device')"
is "no network" "Stopped: packages cannot be fetched: no network, or the mirror does not answer." \
    "$(explained "W: Failed to fetch http://a.example  Temporary failure resolving 'a.example'")"
is "apt is busy" "Stopped: another program is installing packages at this moment." "$(explained 'E: Could not get lock /var/lib/dpkg/lock')"
is "no memory" "Stopped: not enough memory to build." "$(explained 'c++: fatal error: Killed signal terminated program cc1plus')"
is "none of these" "" "$(explained 'error: expected a semicolon')"

if command -v shellcheck >/dev/null; then
    is "shellcheck" "" "$(cd "$ROOT" && shellcheck -x packaging/run packaging/test packaging/picture packaging/sizes .ci/run packaging/lib/*.sh tests/habits/*.sh 2>&1)"
fi
exit "$failed"
