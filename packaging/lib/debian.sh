# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Installs the packages of packages.sh on Debian and Ubuntu, only when one is missing or too old.
# needs: say.sh, packages.sh; $BUILD, a folder for logs; $WANTED, which of packages.sh are wanted

wanted_packages() {
    local list
    for list in "${WANTED[@]}"; do "$list"; done
}

# Of the wanted packages, those not installed or older than their minimum: lines "name minimum".
missing_packages() {
    local installed name minimum version
    # shellcheck disable=SC2046  # names hold no spaces
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' \
        $(wanted_packages | awk '{print $1}') 2>/dev/null | awk '$1 == "installed" {print $2, $3}' || true)
    while read -r name minimum _; do
        version=$(awk -v name="$name" '$1 == name {print $2; exit}' <<<"$installed")
        if [ -z "$version" ] || dpkg --compare-versions "$version" lt "$minimum"; then
            printf '%s %s\n' "$name" "$minimum"
        fi
    done <<<"$(wanted_packages)"
}

missing_names() { missing_packages | awk '{print $1}'; }

# Newest version of a package that the machine's package lists offer; empty when there is none.
offered_version() {
    LC_ALL=C.UTF-8 apt-cache madison "$1" 2>/dev/null | awk -F' *[|] *' 'NR == 1 {print $2}'
}

# Runs apt-get as root with its output in $BUILD/packages.log.
apt() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -y -q -o DPkg::Lock::Timeout=300 "$@" >>"$BUILD/packages.log" 2>&1
}

# The value of Signed-By for an archive ($1, its URI) in the source files of folder $2: a path, or a key block
# with its continuation lines. Empty when the archive is trusted by the keys of the system.
signed_by() {
    local uri=${1%/} folder=$2 file
    for file in "$folder"/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        awk -v uri="$uri" '
            function flush() { if (found && signed != "") { print signed; found = 0; exit } found = 0; signed = ""; field = "" }
            /^[[:space:]]*$/ { flush(); next }
            /^#/ { next }
            /^[[:space:]]/ { if (field == "signed-by") signed = signed "\n" $0; else if (field == "uris") mark($0); next }
            { field = tolower($0); sub(/:.*/, "", field); value = $0; sub(/^[^:]*:[[:space:]]*/, "", value)
              if (field == "uris") mark(value); else if (field == "signed-by") signed = value }
            function mark(text,   n, parts, i) { n = split(text, parts, /[[:space:]]+/)
              for (i = 1; i <= n; i++) { sub(/\/$/, "", parts[i]); if (parts[i] == uri) found = 1 } }
            END { flush() }' "$file"
    done | sed -n '/./,$p'
    for file in "$folder"/sources.list "$folder"/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        awk -v uri="$uri" '
            $1 == "deb" && match($0, /\[[^]]*\]/) {
                options = substr($0, RSTART + 1, RLENGTH - 2); rest = substr($0, RSTART + RLENGTH); split(rest, parts, " ")
                sub(/\/$/, "", parts[1])
                if (parts[1] == uri && match(options, /signed-by=[^ ]+/)) { print substr(options, RSTART + 10, RLENGTH - 10); exit }
            }' "$file"
    done | head -n 1
}

# The archive that Debian's own packages of this release come from on this machine.
debian_archive() {
    # shellcheck disable=SC2016  # apt fills these in
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(CODENAME)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' |
        awk -F'|' -v release="$1" '$1 == "Debian" && $2 == "Debian" && $3 == release && $4 == "main" {print $5; exit}'
}

# Debian 12 has SQLCipher 3.4 of 2017, which writes an older format; its own backports have 4.6.
# Other sources of the machine are left as they are.
add_backports() {
    local archive keys
    archive=$(debian_archive "$1")
    [ -n "$archive" ] || fail "the sources of apt name no Debian archive of $1, so its backports cannot be added." \
        "Look at /etc/apt/sources.list and /etc/apt/sources.list.d, then run apt-get update."
    keys=$(signed_by "$archive" /etc/apt)
    say "Adding $1-backports of $archive for SQLCipher 4: /etc/apt/sources.list.d/solnoma-backports.sources"
    {
        printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$archive" "$1"
        case "$keys" in
            '') ;;
            *$'\n'*) printf 'Signed-By:\n%s\n' "$keys" ;;
            *) printf 'Signed-By: %s\n' "$keys" ;;
        esac
    } | as_root tee /etc/apt/sources.list.d/solnoma-backports.sources >/dev/null
    apt update || true # what is still missing is said below
}

# Stops with a sentence when the machine's archives have no version that will do.
check_offered() {
    local name minimum offered
    while read -r name minimum; do
        [ -n "$name" ] || continue
        offered=$(offered_version "$name")
        if [ -n "$offered" ] && dpkg --compare-versions "$offered" ge "$minimum"; then continue; fi
        explain_log "$BUILD/packages.log"
        if [ -z "$offered" ]; then
            fail "the package $name is not in this machine's package sources." \
                "On Ubuntu the section 'universe' must be switched on: add-apt-repository universe"
        else
            fail "this system is too old: it has $name $offered, and Solnoma needs $minimum or newer." \
                "Debian 12 or newer and Ubuntu 24.04 or newer have what is needed."
        fi
    done <<<"$(missing_packages)"
}

release_codename() { . /etc/os-release && printf '%s' "${VERSION_CODENAME:-}"; }

install_packages() {
    local codename names
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail "this script installs packages on Debian (12 or newer) and Ubuntu (24.04 or newer) only." \
            "Elsewhere install these by hand (version, purpose), then: cmake --preset release && cmake --build --preset release" \
            "" "$(wanted_packages)"
    fi
    names=$(missing_names)
    [ -n "$names" ] || return 0

    require_root "apt-get install ${names//$'\n'/ }"
    step "Installing packages: ${names//$'\n'/ }"
    mkdir -p "$BUILD"
    : >"$BUILD/packages.log"
    apt update || true # one broken foreign source must not stop us; what is missing is said below
    codename=$(release_codename)
    if [ "$codename" = bookworm ] && grep -qx libsqlcipher-dev <<<"$names" &&
        dpkg --compare-versions "$(offered_version libsqlcipher-dev)" lt 4.5.6; then
        add_backports "$codename"
    fi
    check_offered
    if [ "$codename" = bookworm ]; then names=${names/libsqlcipher-dev/libsqlcipher-dev/bookworm-backports}; fi
    # shellcheck disable=SC2086  # one word per package
    if ! apt install --no-install-recommends $names; then
        tail -n 15 "$BUILD/packages.log" >&2
        explain_log "$BUILD/packages.log"
        fail "apt-get could not install the packages." "The whole log: $BUILD/packages.log"
    fi
    names=$(missing_names)
    [ -z "$names" ] || fail "these packages are still missing or too old: ${names//$'\n'/ }" "The whole log: $BUILD/packages.log"
    say "Installed."
}
