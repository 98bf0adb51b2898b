# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Pictures of the papers that the sample vault gives, in each language that they come in, and of the blank sheets:
# build/screenshots/papers/*.pdf, the pages of each in a folder of its name, all of its pages on one sheet beside it.
# needs: say.sh, sample.sh; $ROOT, $BUILD

# The python3 that has Pillow: Debian's own does not always come first on the path. Empty: none has it.
python_with_pillow() {
    local python
    for python in python3 /usr/bin/python3; do
        if "$python" -c 'import PIL' 2>/dev/null; then
            printf '%s' "$python"
            return
        fi
    done
}

photograph_papers() {
    local folder=$BUILD/screenshots/papers allowed=$ROOT/resources/samples/long-custody.allow.json
    local product language paper name python missing=0
    command -v pdftoppm >/dev/null || fail "pdftoppm is missing." "Install it: apt-get install poppler-utils"
    sample_paths
    make_sample_vault
    # shellcheck disable=SC2034,SC2154  # solnoma of sample.sh reads the first; sample_paths sets the second
    local vault=$one_person
    rm -rf "$folder"
    mkdir -p "$folder"
    step "The papers"
    for product in case-sheet wgad working-copy read-back; do
        for language in en ru uz; do
            if [ "$product" = wgad ] && [ "$language" != en ]; then continue; fi # the Working Group takes no other of ours
            paper=$folder/$product-$language.pdf
            solnoma dossier --product "$product" --language "$language" --case c.longcustody --person p.namunayev \
                --allow "$allowed" --out "$paper" || {
                say "Not made: $product in $language."
                missing=$((missing + 1))
            }
        done
    done
    QT_QPA_PLATFORM=offscreen "$BUILD/release/bin/solnoma_screens" --sheets "$folder" || missing=$((missing + 1))
    step "Their pages"
    python=$(python_with_pillow)
    for paper in "$folder"/*.pdf; do
        name=$(basename "$paper" .pdf)
        mkdir -p "$folder/$name"
        pdftoppm -png -r 50 "$paper" "$folder/$name/page"
        [ -z "$python" ] || "$python" "$ROOT/packaging/contact_sheet.py" "$folder/$name.png" "$folder/$name"/page*.png
    done
    [ -n "$python" ] ||
        say "No sheets with all pages of a paper: that needs Pillow. Install it: apt-get install python3-pil"
    [ "$missing" -eq 0 ] || fail "$missing of the papers could not be made; they are named above." "What was made is in $folder."
    say "Look at them: build/screenshots/papers"
}
