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
# shellcheck source=tests/habits/is.sh
. "$ROOT/tests/habits/is.sh"

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

# What the machine's sources offer, whose archive they name and who root is: made up from here on. Each runs in a subshell.
offers() {
    on_offer=$1
    offered_version() { printf '%s' "$on_offer"; }
}
# checked VERSION: what is said when one package of at least 4.5.6 is missing, and the sources offer this one.
checked() {
    : >"$BUILD/packages.log"
    (
        missing_packages() { printf 'libsqlcipher-dev 4.5.6\n'; }
        offers "$1"
        check_offered
        printf 'enough\n'
    ) 2>&1 | sed '/^$/d' || true
}
if command -v dpkg >/dev/null; then
    is "an older system" \
        $'Stopped: this system is too old: it has libsqlcipher-dev 3.4.1-1build1, and Solnoma needs 4.5.6 or newer.\n  Debian 12 or newer and Ubuntu 24.04 or newer have what is needed.' \
        "$(checked 3.4.1-1build1)"
    is "a package that nobody offers" \
        $'Stopped: the package libsqlcipher-dev is not in this machine\'s package sources.\n  On Ubuntu the section \'universe\' must be switched on: add-apt-repository universe' \
        "$(checked '')"
    is "Debian 12 with its backports" enough "$(checked 4.6.1-1~bpo12+1)"
    is "Debian 13" enough "$(checked 4.6.1-2)"
    is "Ubuntu 24.04" enough "$(checked 4.5.6-1build1)"
    is "the oldest that will do" enough "$(checked 4.5.6)"
    is "the network comes before the age" "Stopped: packages cannot be fetched: no network, or the mirror does not answer." \
        "$( (
            missing_packages() { printf 'libsqlcipher-dev 4.5.6\n'; }
            offers ''
            printf 'E: Failed to fetch http://a.example\n' >"$BUILD/packages.log"
            check_offered
        ) 2>&1 | sed -n 2p || true)"
fi

# backports ARCHIVE KEYS: the source that is written for Debian 12, and which archive it asks of apt.
backports() {
    (
        archive_of_machine=$1 keys_of_machine=$2
        debian_archive() { [ "$1" = bookworm ] && printf '%s' "$archive_of_machine"; }
        signed_by() { [ "$1" = "$archive_of_machine" ] && [ "$2" = /etc/apt ] && printf '%s' "$keys_of_machine"; }
        as_root() {
            [ "$*" = "tee /etc/apt/sources.list.d/solnoma-backports.sources" ] || fail "not to be done as root in a test: $*"
            cat >"$BUILD/backports.sources"
        }
        apt() { [ "$*" = update ]; }
        add_backports bookworm >/dev/null
        cat "$BUILD/backports.sources"
    ) 2>&1 | sed '/^$/d' || true
}
stanza=$'Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm-backports\nComponents: main'
is "backports of the machine's own mirror" "$stanza" "$(backports http://mirror.example/debian '')"
is "backports with the key of the mirror" "$stanza"$'\nSigned-By: /mirror.gpg' "$(backports http://mirror.example/debian /mirror.gpg)"
is "backports with a key block" "$stanza"$'\nSigned-By:\n -----BEGIN\n .\n mDMEY' \
    "$(backports http://mirror.example/debian $' -----BEGIN\n .\n mDMEY')"
is "a machine that names no archive" "Stopped: the sources of apt name no Debian archive of bookworm, so its backports cannot be added." \
    "$(backports '' '' | head -n 1)"

# archive TARGETS: which archive is taken from what apt says of its sources.
archive() {
    (
        apt-get() { printf '%s\n' "$@" | grep -q indextargets && printf '%s\n' "$targets"; }
        targets=$1
        debian_archive bookworm
    )
}
is "the archive of this release, not security, not another origin" http://mirror.example/debian/ \
    "$(archive $'Debian|Debian-Security|bookworm-security|main|http://security.example/\nElse|Debian|bookworm|main|http://else.example/\nDebian|Debian|bookworm-updates|main|http://updates.example/\nDebian|Debian|bookworm|contrib|http://contrib.example/\nDebian|Debian|bookworm|main|http://mirror.example/debian/')"
is "Ubuntu names no archive of Debian" "" "$(archive 'Ubuntu|Ubuntu|noble|main|http://ubuntu.example/')"

# installed_on CODENAME VERSION: whether backports are added, and what apt is asked to install, where the sources offer VERSION.
installed_on() {
    (
        machine=$1
        asked=
        missing_names() { [ -n "$asked" ] || printf 'libsqlcipher-dev\n'; }
        missing_packages() { printf 'libsqlcipher-dev 4.5.6\n'; }
        wanted_packages() { missing_packages; }
        release_codename() { printf '%s' "$machine"; }
        require_root() { :; }
        offers "$2"
        add_backports() {
            printf 'backports of %s\n' "$1"
            offers 4.6.1-1~bpo12+1
        }
        apt() {
            [ "$1" != install ] || { asked=${*: -1} && printf 'install %s\n' "$asked"; }
        }
        install_packages
    ) 2>&1 | grep -E '^(backports|install |Stopped)' || true
}
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    is "Debian 12 takes its backports" $'backports of bookworm\ninstall libsqlcipher-dev/bookworm-backports' "$(installed_on bookworm 3.4.1-5)"
    is "Debian 12 that has them already" "install libsqlcipher-dev/bookworm-backports" "$(installed_on bookworm 4.6.1-1~bpo12+1)"
    is "Debian 13 takes its own" "install libsqlcipher-dev" "$(installed_on trixie 4.6.1-2)"
    is "Ubuntu 24.04 takes its own" "install libsqlcipher-dev" "$(installed_on noble 4.5.6-1build1)"
    is "Debian 11 is told" "Stopped: this system is too old: it has libsqlcipher-dev 3.4.1-1build1, and Solnoma needs 4.5.6 or newer." \
        "$(installed_on bullseye 3.4.1-1build1)"
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
