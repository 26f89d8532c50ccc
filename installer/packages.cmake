# SPDX-License-Identifier: GPL-3.0-or-later
# CPack's settings. A packager puts the own address into PEC_MAINTAINER.
set(CPACK_PACKAGE_NAME pec-console)
set(CPACK_PACKAGE_VENDOR "PEC Console contributors")
set(CPACK_PACKAGE_CONTACT ${PEC_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review partner earned credit of Microsoft cloud customers")
set(CPACK_PACKAGE_DESCRIPTION
    "Signs in with a Microsoft partner tenant and shows every customer and
Azure subscription with the partner's access, cost with and without partner
earned credit (PEC), why credit is lost and how much money that is. It
guides a customer into the credit and writes improvement plans as PDF,
workbook, CSV, JSON and web page.
.
An embedded demo tenant needs neither network nor account.")
set(CPACK_PACKAGE_FILE_NAME "pec-console-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    # Not tried: nobody has built this on Windows yet, and what asks the system directly (signals, the
    # terminal, locks of files) is still written for Unix. The installer offers a menu entry, and /S
    # installs silently; what windeployqt lays beside the program has to be added.
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_EXECUTABLES pec-console "PEC Console")
    set(CPACK_NSIS_DISPLAY_NAME "PEC Console")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    # Not tried either.
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR "DEB;RPM")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    # The libraries that the programs name are found; these are opened only while they run.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite" # Qt's driver of the local database
        "libqt6svg6" # icons and the logo of a brand
        "libsecret-1-0" # by which QtKeychain talks to the keyring
        "ca-certificates" # whom Microsoft's servers are known by
        "fonts-dejavu-core" # the letters of a plan, so that it looks alike everywhere
        "xdg-utils") # opens the browser to sign in
    list(JOIN CPACK_DEBIAN_PACKAGE_DEPENDS ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager" # where tokens are kept
        "qt6-wayland" # windows without X
        "qt6-translations-l10n") # Qt's own buttons in the user's language
    list(JOIN CPACK_DEBIAN_PACKAGE_RECOMMENDS ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)

    # Made by rpm's own rules on the building system: on another distribution the names of libraries may
    # differ, so an RPM is best built where it is meant to run.
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
    set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
    set(CPACK_RPM_PACKAGE_AUTOREQ ON)
    # As Fedora names what is opened only while the programs run.
    set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, dejavu-sans-fonts, libsecret, qt6-qtsvg, xdg-utils")
    set(CPACK_RPM_PACKAGE_RECOMMENDS "gnome-keyring, qt6-qtwayland, qt6-qttranslations")
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
        /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/doc)
    # Same source, same bytes: no time and no name of the building machine.
    set(CPACK_RPM_SPEC_MORE_DEFINE
        "%define _buildhost localhost
%define use_source_date_epoch_as_buildtime Y
%define clamp_mtime_to_source_date_epoch Y
%define _build_id_links none")
endif()
include(CPack)
