// SPDX-License-Identifier: GPL-3.0-or-later
//! Does what is wanted in the settings dialog: tests a connection, tells what is stored, saves.
//! Theme and language are the window's own.
#pragma once

#include "context/appcontext.h"
#include "settings/settingsfacts.h"

#include <QObject>

namespace Pec {

class SettingsDialog;
struct ConnectionTest;

class SettingsController : public QObject
{
    Q_OBJECT

public:
    //! \a context must outlive the controller.
    explicit SettingsController(AppContext &context);
    ~SettingsController() override;

    //! What the dialog is to show, as far as the context knows.
    [[nodiscard]] SettingsFacts facts() const;
    //! Answers \a dialog as long as it is there.
    void serve(SettingsDialog &dialog);

Q_SIGNALS:
    //! The open tenant goes on with other settings, or was closed when that failed: \a opened.
    void tenantChanged(const Pec::Result<Pec::Done> &opened);

private:
    void save(SettingsDialog &dialog, const SettingsChoice &choice);
    void test(SettingsDialog &dialog, const ConnectionTest &test);
    [[nodiscard]] std::optional<Profile> storedProfile() const;

    AppContext &m_context;
    std::stop_source m_testStop;
};

} // namespace Pec
