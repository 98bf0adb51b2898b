# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One target carries every compiler flag: link solnoma_flags (solnoma_library and solnoma_program do).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
include(CheckPIESupported)
check_pie_supported()

option(SOLNOMA_WERROR "Warnings are errors" OFF)
option(SOLNOMA_FUZZ "Build the libFuzzer targets" OFF)
set(SOLNOMA_SANITIZE "" CACHE STRING "Sanitizers, comma separated (address,undefined)")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # base_dir and nohashdir let every checkout of the project share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

# Seventy test programs with debug information: GNU ld takes seconds and a quarter of a gigabyte for each.
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(solnoma_flags INTERFACE)
target_compile_options(solnoma_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    $<$<BOOL:${SOLNOMA_WERROR}>:-Werror>
    -fstack-protector-strong -fno-plt
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
    $<$<CXX_COMPILER_ID:GNU>:-fstack-clash-protection>)
target_compile_definitions(solnoma_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_options(solnoma_flags INTERFACE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
if(SOLNOMA_SANITIZE)
    target_compile_options(solnoma_flags INTERFACE -fsanitize=${SOLNOMA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(solnoma_flags INTERFACE -fsanitize=${SOLNOMA_SANITIZE})
endif()
if(SOLNOMA_FUZZ)
    target_compile_options(solnoma_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
