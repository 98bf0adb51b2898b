# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# How the scripts talk: short sentences for who runs them; a failure always says what to do next.

say() { printf '%s\n' "$*"; }

step() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\nStopped: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Stops unless as_root will work; asks for sudo's password where somebody can type one. $1: what an administrator would run.
require_root() {
    if [ "$(id -u)" -eq 0 ]; then return; fi
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then return; fi
    fail "packages must be installed, and that needs root or sudo." \
        "Run this command as root, or ask an administrator to run: $1"
}

# Turns the end of a failed command's log ($1) into the sentence that helps, if it is one of the usual reasons.
explain_log() {
    if grep -qiE 'No space left on device|enough free space|Disk full' "$1"; then
        fail "the disk is full." "Packages and build need about 3 GB; free some space and run the same command again."
    elif grep -qiE 'Temporary failure resolving|Could not resolve|Could not connect|Connection timed out|Network is unreachable|Unable to fetch|Failed to fetch' "$1"; then
        fail "packages cannot be fetched: no network, or the mirror does not answer." \
            "$(grep -E '^(E|W|Err)' "$1" | head -n 1 | cut -c 1-160)" \
            "Connect this machine and run the same command again. What is installed already is kept." \
            "Solnoma itself never uses the network; only this installation does."
    elif grep -qiE 'Could not get lock|is another process using it' "$1"; then
        fail "another program is installing packages at this moment." "Wait until it has finished and run the same command again."
    elif grep -qiE 'Killed signal|fatal error: Killed|Cannot allocate memory|virtual memory exhausted' "$1"; then
        fail "not enough memory to build." "Close other programs, or build one file at a time: SOLNOMA_JOBS=1 $0"
    fi
}
