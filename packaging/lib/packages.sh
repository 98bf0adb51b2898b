# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Every Debian package that the project needs, with the oldest version that will do and what it is for.
# packaging/cmake/SolnomaDependencies.cmake looks for the same libraries; ARCHITECTURE.md says why each was chosen.

packages_to_build() {
    cat <<'LIST'
cmake               3.25    configures the build
ninja-build         1.10    runs it
g++                 4:12    the compiler, C++20
ccache              4       builds again only what changed, also in another clone
pkgconf             1       finds the libraries below
qt6-base-dev        6.4     Qt Core, Sql, Widgets, DBus, Test: values, files, the window, word of sleep and screen lock, tests
qt6-tools-dev       6.4     its build rules for translations
qt6-l10n-tools      6.4     lupdate and lrelease: sentences out of the sources, translations into the program
qt6-translations-l10n 6.4   the Russian of Qt's own dialogs
libzxcvbn-dev       2.4     the strength of a new passphrase
libsqlcipher-dev    4.5.6   the encrypted store; 4.5.6 is the first with contentless-delete indexes in FTS5
libsodium-dev       1.0.18  keys, Argon2id, sealed boxes, evidence objects, memory that is locked and wiped
libssl-dev          3       libcrypto: SHA-256 at full speed, and the ciphers of SQLCipher
libicu-dev          67      normalising text, folding names across scripts
libpango1.0-dev     1.50    setting the papers: text in every script, with cairo for the PDF
libqpdf-dev         11      finishing the PDF: tags, language, clean metadata
libarchive-dev      3.4     the zip container of DOCX
libpoppler-cpp-dev  22      pages of foreign PDF files, in solnoma-view only
nlohmann-json3-dev  3.11    reading JSON as a stream, so that a huge file needs no memory
LIST
}

packages_to_test() {
    cat <<'LIST'
mold                1.2     links a hundred test programs in the time in which ld links twenty
poppler-utils       20      pdftotext and pdftoppm: what a reader finds in our PDF
qpdf                11      checks the structure of our PDF
gdb                 10      reads the memory of the locked program
strace              5       every file and socket that the program touches
binutils            2.38    nm: what the programs link
dbus-daemon         1.12    a message bus of the test's own: word of sleep and screen lock
LIST
}
