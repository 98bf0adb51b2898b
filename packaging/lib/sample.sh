# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The sample vaults in build/sample and the main job on them. They are made once and then left alone, since somebody may
# have worked in them; remove build/sample to have new ones. The papers come from a vault with one invented person: in the
# one with all of them the text check asks about everybody who has the same name, and that is for a person to answer.
# needs: say.sh; $ROOT, $BUILD

sample_paths() {
    sample=$BUILD/sample
    vault="$sample/Sample vault"
    one_person="$sample/One person"
    papers=$sample/papers
    passphrase=$sample/passphrase
    cli=$BUILD/release/bin/solnoma-cli
    # The machine's own settings, such as the number of this laptop, stay out of the sample.
    export SOLNOMA_STATE=$sample/state
}

# solnoma COMMAND...: on the sample vault; shows the command as one would type it.
solnoma() {
    local word line="\$ solnoma-cli --vault '${vault##*/}'"
    for word in "${@//"$ROOT/"/}"; do
        case "$word" in *[\ \;\'\"]*) line+=" '$word'" ;; *) line+=" $word" ;; esac
    done
    printf '\n%s\n' "$line"
    quietly "$@" | sed 's/^/  /'
}

quietly() {
    "$cli" --vault "$vault" --passphrase-file "$passphrase" --sealed-passphrase-file "$passphrase" "$@"
}

# blocked COMMAND...: the same, and it must be refused by the gate.
blocked() {
    local code=0
    solnoma "$@" || code=$?
    [ "$code" -eq 9 ] || fail "the gate should have blocked this (exit code 9), but the exit code was $code." \
        "This is a fault in Solnoma: nothing of a real person may leave without consent. Please report it."
}

make_sample_vault() {
    if [ -f "$sample/made" ]; then
        say "The sample vault is there already (remove build/sample to make it anew)."
        [ -d "$one_person" ] || make_one_person # an older one has it not
        return
    fi
    rm -rf "$sample"
    mkdir -p "$sample"
    (umask 077 && printf 'besh yashil daftar\n' >"$passphrase")
    step "A vault, and real cases that are public"
    "$cli" --vault "$vault" --passphrase-file "$passphrase" init --one-passphrase --handle sample
    solnoma import "$ROOT/resources/samples/public-cases.json" --published
    step "Six invented files, as field monitors would have them after some years"
    local file
    for file in long-custody nine-refusals harassment-series protest withdrawn-source messages; do
        solnoma import "$ROOT/tests/data/invented/$file.json" --confirm-consents
    done
    make_one_person

    step "Recording: a detention, a refusal of registration, a harassment (all invented)"
    solnoma log detention --set "who=Zokir Namunaliyev" --set "when=yesterday 19:00" --set "where=Kamarsoy" --set country=UZ \
        --set by=police --set what=police_custody --set "account=Taken from his yard by four men in uniform; the family was told nothing." \
        --set "source=Neighbour A" --set consent=family --set hours_count=yes
    solnoma log registration --set "who=Erkin mehnat namunasi" --set "when=15 May 2026" --set country=UZ --set by=ministry \
        --set what=refused --set "account=Fourth refusal: the paper is said to have the wrong margin." --set "source=Founder B" --set consent=she
    solnoma log harassment --set "who=Lola Misolova" --set "when=about June 2026" --set country=UZ --set by=mahalla \
        --set what=summoned --set "account=Called in twice about her posts; told to think of her children." --set "source=She herself" --set consent=she
    touch "$sample/made"
}

make_one_person() {
    local vault=$one_person
    step "A second vault, with one invented person alone"
    "$cli" --vault "$vault" --passphrase-file "$passphrase" init --one-passphrase --handle sample
    quietly import "$ROOT/resources/samples/public-cases.json" --published >"$sample/import.txt"
    quietly import "$ROOT/tests/data/invented/long-custody.json" --confirm-consents >>"$sample/import.txt"
    rm "$sample/import.txt"
}

find_again() {
    step "Finding them, in the other alphabet"
    local word
    for word in Намуналиев "Эркин меҳнат" Мисолова; do
        solnoma search "$word" --limit 3
        quietly search "$word" --json | grep '"title"' >/dev/null || fail "the search for '$word' found nothing." "This is a fault in Solnoma; please report it."
    done
}

print_papers() {
    local allowed=$ROOT/resources/samples/long-custody.allow.json vault=$one_person format product
    rm -rf "$papers"
    mkdir -p "$papers"
    step "Papers about the invented person: a case sheet, and a complaint to the UN Working Group on Arbitrary Detention"
    for format in pdf docx; do
        for product in case-sheet wgad-complaint; do
            solnoma dossier --product "${product%-complaint}" --case c.longcustody --person p.namunayev --day 2026-11-21 \
                --allow "$allowed" --out "$papers/$product.$format" ||
                fail "the $product of the invented person could not be made." "This is a fault in Solnoma; please report it."
        done
    done
    step "The same complaint about a real person is blocked: nobody asked him, and the gate says so"
    blocked dossier --product wgad --case c.popov --person p.popov --out "$papers/must-not-be.pdf"
    [ ! -e "$papers/must-not-be.pdf" ] || fail "a blocked paper was written all the same." "This is a fault in Solnoma; please report it."
}
