# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Opens the window on the sample vault where there is a screen to open it on.
# needs: say.sh; $BUILD

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

open_window() {
    if ! has_display; then
        say "The window:      there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). On a desktop:"
        say "                 build/release/bin/solnoma --sample"
        return
    fi
    say "The window opens on the sample; close it to come back. Again later: build/release/bin/solnoma --sample"
    SOLNOMA_SAMPLE=$BUILD/sample "$BUILD/release/bin/solnoma" --sample ||
        fail "the window could not be opened." "Is the screen yours? Try: build/release/bin/solnoma --sample"
}
