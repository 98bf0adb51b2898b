# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every outside library in one place. packaging/lib/packages.sh lists the Debian packages.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets DBus LinguistTools)
if(SOLNOMA_TESTS OR NOT DEFINED SOLNOMA_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
qt_standard_project_setup()

find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(pangocairo REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf>=11)
find_package(nlohmann_json 3.11 REQUIRED)
pkg_check_modules(archive REQUIRED IMPORTED_TARGET libarchive)
# For solnoma-view alone: no program that opens a vault links a PDF reader.
pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-cpp)

# SQLCipher is linked as an archive and its symbols are kept to ourselves: a dynamic libsqlcipher can be
# shadowed by libsqlite3, which then writes plain text without an error.
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
find_path(SQLCIPHER_INCLUDE NAMES sqlcipher/sqlite3.h REQUIRED)
add_library(sqlcipher_archive INTERFACE)
target_include_directories(sqlcipher_archive SYSTEM INTERFACE ${SQLCIPHER_INCLUDE})
target_compile_definitions(sqlcipher_archive INTERFACE SQLITE_HAS_CODEC=1)
target_link_options(sqlcipher_archive INTERFACE -Wl,--exclude-libs,libsqlcipher.a)
# An imported target, so that libcrypto comes after the archive on the link line.
add_library(sqlcipher_file STATIC IMPORTED)
set_target_properties(sqlcipher_file PROPERTIES IMPORTED_LOCATION ${SQLCIPHER_ARCHIVE})
target_link_libraries(sqlcipher_file INTERFACE PkgConfig::crypto m dl pthread)
target_link_libraries(sqlcipher_archive INTERFACE sqlcipher_file)

# zxcvbn has no pkg-config file. Only the strength of a new passphrase is asked of it.
find_library(ZXCVBN_LIBRARY NAMES zxcvbn REQUIRED)
find_path(ZXCVBN_INCLUDE NAMES zxcvbn.h REQUIRED)
add_library(zxcvbn INTERFACE)
target_include_directories(zxcvbn SYSTEM INTERFACE ${ZXCVBN_INCLUDE})
target_link_libraries(zxcvbn INTERFACE ${ZXCVBN_LIBRARY})
