#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of packaging/lib/sample.sh with the built program in a folder of its own: the main job is done once, what is there is
# left alone, what is missing is made, and what must be blocked is noticed when it is not.
#   sample_vault.sh ROOT SOLNOMA-CLI
set -euo pipefail

ROOT=$1
BUILD=$(mktemp -d)
trap 'rm -rf "$BUILD"' EXIT
mkdir -p "$BUILD/release/bin"
ln -s "$2" "$BUILD/release/bin/solnoma-cli"
# shellcheck source=packaging/lib/say.sh
. "$ROOT/packaging/lib/say.sh"
# shellcheck source=packaging/lib/sample.sh
. "$ROOT/packaging/lib/sample.sh"
# shellcheck source=tests/habits/is.sh
. "$ROOT/tests/habits/is.sh"

# code COMMAND...: its exit code, in a shell of its own, since fail leaves it.
code() {
    local code=0
    ("$@") >"$BUILD/log" 2>&1 || code=$?
    printf '%s' "$code"
}

# records KIND: how many there are.
records() {
    quietly list "$1" --limit 1000 --json | grep -c '"title"' || true
}

# shellcheck disable=SC2154  # the paths are set by sample_paths
{
    sample_paths
    is "the vaults are made" 0 "$(code make_sample_vault)"
    is "both of them" "yes yes" "$([ -d "$vault" ] && printf yes) $([ -d "$one_person" ] && printf yes)"
    is "nobody else reads the passphrase" 600 "$(stat -c %a "$passphrase")"
    is "what was recorded is found" 0 "$(code find_again)"
    cases=$(records case)
    is "the six invented files and the real cases are there" yes "$([ "$cases" -gt 20 ] && printf yes)"

    quietly set c.longcustody --set "summary=Somebody worked here." >/dev/null
    is "made once" 0 "$(code make_sample_vault)"
    is "and said so" 1 "$(grep -c 'is there already' "$BUILD/log")"
    is "somebody's work is left alone" 1 "$(quietly show c.longcustody | grep -c 'Somebody worked here.')"

    rm -rf "$one_person"
    is "one that lacks the second vault gets it" 0 "$(code make_sample_vault)"
    is "and no second set of cases" "$cases" "$(records case)"

    is "the papers are printed, and the real person's is blocked" 0 "$(code print_papers)"
    is "four of them" 4 "$(find "$papers" -size +10k | wc -l)"
    is "none of the real person" 0 "$(find "$papers" -name 'must-not-be*' | wc -l)"
    is "what is let through where it must be blocked is a fault" 1 "$(code blocked info)"
    is "and is told as one" 1 "$(grep -c 'the gate should have blocked this' "$BUILD/log")"

    rm "$sample/made"
    is "one that was broken off is made anew" 0 "$(code make_sample_vault)"
    is "with the same cases" "$cases" "$(records case)"
    is "and nothing of before" 0 "$(quietly show c.longcustody | grep -c 'Somebody worked here.' || true)"
}

exit "$failed"
