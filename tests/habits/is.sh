# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# One check of a test in shell. The test ends with: exit "$failed"

# shellcheck disable=SC2034  # read by the test
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
