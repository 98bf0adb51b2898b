# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configures and builds the release preset into build/release.
# needs: say.sh; $ROOT (the clone), $BUILD ($ROOT/build)

jobs_to_run() { printf '%s' "${SOLNOMA_JOBS:-$(nproc)}"; }

check_machine() {
    local version free
    version=$("${CXX:-c++}" -dumpfullversion 2>/dev/null || "${CXX:-c++}" --version 2>/dev/null | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1 || true)
    [ -n "$version" ] || fail "no C++ compiler answers to '${CXX:-c++}'." "Unset CXX, or set it to a compiler that is installed."
    [ "${version%%.*}" -ge 12 ] || fail "the compiler '${CXX:-c++}' is version $version; Solnoma needs g++ 12 or clang 14 or newer." \
        "Name a newer one: CXX=g++-12 $0"
    mkdir -p "$BUILD" 2>/dev/null || fail "nothing can be written to $ROOT." "Clone the project into a folder of your own and run the command there."
    free=$(df --output=avail -m "$BUILD" | tail -n 1)
    [ -f "$BUILD/release/build.ninja" ] || [ "$free" -ge 2000 ] ||
        fail "only $free MB are free where $BUILD lies; the build needs about 2,000 MB." "Free some space and run the same command again."
}

# build_release [TARGET...]: all, or only these targets.
build_release() {
    check_machine
    # build.ninja remakes itself when a CMake file changed; the presets alone it does not watch.
    if [ ! -f "$BUILD/release/build.ninja" ] || [ "$ROOT/CMakePresets.json" -nt "$BUILD/release/build.ninja" ]; then
        step "Configuring (build/release)"
        if ! cmake -S "$ROOT" --preset release >"$BUILD/configure.log" 2>&1; then
            rm -f "$BUILD/release/CMakeCache.txt"
            tail -n 20 "$BUILD/configure.log" >&2
            explain_log "$BUILD/configure.log"
            fail "the build could not be configured." "The whole log: $BUILD/configure.log"
        fi
    fi
    step "Building (build/release/bin)${1:+: $*}"
    local -a targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    if ! cmake --build "$BUILD/release" --parallel "$(jobs_to_run)" "${targets[@]}" 2>&1 | tee "$BUILD/build.log" | progress; then
        grep -nE '(error|FAILED|ninja: )' "$BUILD/build.log" | head -n 20 >&2 || true
        explain_log "$BUILD/build.log"
        fail "the build failed." "The whole log: $BUILD/build.log"
    fi
}

# One line per tenth of the work instead of one per file. In bash, since some awks read pipes in large pieces.
progress() {
    local line tenth shown=0
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
            if [ "$tenth" -gt "$shown" ]; then
                shown=$tenth
                say "  ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
            fi
        elif [[ $line == *"no work to do"* ]]; then
            say "  Nothing changed."
        elif [[ $line == *warning:* || $line == *error:* ]]; then
            say "$line"
        fi
    done
}
