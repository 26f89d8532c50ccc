# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target holds the flags of every target, so none drifts.

find_program(PEC_CCACHE ccache)
if(PEC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The settings let a precompiled header and another checkout of the same source hit the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${PEC_CCACHE})
endif()

if(CMAKE_CXX_CLANG_TIDY)
    # moc's and rcc's output is compiled, and so linted, like any source, and breaks rules that are
    # not its own. The nearest file of settings counts; one without any check is an error.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()

add_library(pec_options INTERFACE)
target_compile_features(pec_options INTERFACE cxx_std_20)
target_include_directories(pec_options INTERFACE ${CMAKE_SOURCE_DIR}/app)
target_compile_options(pec_options INTERFACE
    -fPIC # Debian's Qt is built with reduced relocations; one setting also keeps the PCH shareable
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(pec_options INTERFACE -fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # Else the time in a precompiled header keeps ccache from knowing it again.
    target_compile_options(pec_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp"
        -Wno-unused-lambda-capture) # counts what one branch of an if constexpr uses as unused
endif()
if(PEC_WARNINGS_AS_ERRORS)
    target_compile_options(pec_options INTERFACE -Werror)
endif()
if(PEC_SANITIZERS)
    target_compile_options(pec_options INTERFACE -fsanitize=${PEC_SANITIZERS}
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(pec_options INTERFACE -fsanitize=${PEC_SANITIZERS})
endif()
if(PEC_FUZZ)
    target_compile_options(pec_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(pec_options INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(pec_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PEC_VERSION="${PROJECT_VERSION}")

# pec_add_library(NAME SOURCES ... [LINK ...] [PRIVATE_LINK ...]): one static library per folder of app/ and ui/.
function(pec_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC Qt6::Core tl::expected ${arg_LINK} PRIVATE pec_options ${arg_PRIVATE_LINK})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    if(NOT name STREQUAL "pec_core")
        target_precompile_headers(${name} REUSE_FROM pec_core)
    endif()
endfunction()
