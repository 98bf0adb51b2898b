# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house and its arrows. A library may use only what ARROWS_<name> lists; anything else stops the configure step.
set(ARROWS_base "")
set(ARROWS_domain names base resources)
set(ARROWS_names base)
set(ARROWS_sqlcipher base)
set(ARROWS_vault base)
set(ARROWS_store sqlcipher names domain base)
set(ARROWS_exchange names domain base)
set(ARROWS_dossier names domain base resources)
set(ARROWS_services exchange dossier store vault names domain base resources)
# sqlcipher: who composes the program asks it at the start whether it is the one that encrypts.
# ui: the only folder that links Qt Widgets; app: the composition root of the window.
# view: the words between the window and solnoma-view, and that program, which has no vault.
set(ARROWS_view base)
set(ARROWS_ui view services exchange dossier store vault names domain base resources)
set(ARROWS_app ui sqlcipher services)
set(ARROWS_cli sqlcipher services exchange dossier store vault names domain base resources)

# solnoma_library(NAME [MOC] [USES own libraries...] [LINKS outside targets...]): one static library of all .cpp below this folder.
function(solnoma_library name)
    cmake_parse_arguments(arg "MOC" "" "USES;LINKS" ${ARGN})
    foreach(used IN LISTS arg_USES)
        if(NOT used IN_LIST ARROWS_${name})
            message(FATAL_ERROR "src/${name} may not use ${used}: see packaging/cmake/SolnomaLibrary.cmake and src/README.md")
        endif()
    endforeach()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_USES} Qt6::Core ${arg_LINKS} PRIVATE solnoma_flags)
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
endfunction()

# solnoma_tests(NAME [USES ...] [LINKS ...]): each tst_*.cpp in this folder is one test program, run by ctest.
function(solnoma_tests name)
    cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(test ${source} NAME_WE)
        add_executable(${test} ${source})
        target_link_libraries(${test} PRIVATE ${arg_USES} test_support Qt6::Test ${arg_LINKS} solnoma_flags)
        target_compile_definitions(${test} PRIVATE SOLNOMA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SOLNOMA_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
        set_target_properties(${test} PROPERTIES AUTOMOC ON)
        add_test(NAME ${name}.${test} COMMAND ${test})
        set_tests_properties(${name}.${test} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1")
    endforeach()
endfunction()
