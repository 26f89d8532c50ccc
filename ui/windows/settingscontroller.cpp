// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/settingscontroller.h"

#include "context/connectiontest.h"
#include "core/async.h"
#include "settings/networkpage.h"
#include "settings/settingsdialog.h"
#include "windows/passphrasedialog.h"

#include <QElapsedTimer>
#include <QPointer>

namespace Pec {

SettingsController::SettingsController(AppContext &context)
    : m_context(context)
{}

SettingsController::~SettingsController() { m_testStop.request_stop(); }

//! The open one may stand on other settings for this run of the program.
std::optional<Profile> SettingsController::storedProfile() const
{
    const Profile *open = m_context.profile();
    if (!open || m_context.isDemo())
        return std::nullopt;
    const QList<Profile> profiles = m_context.profiles();
    for (const Profile &profile : profiles) {
        if (profile.name == open->name)
            return profile;
    }
    return std::nullopt;
}

SettingsFacts SettingsController::facts() const
{
    SettingsFacts facts;
    facts.profile = storedProfile();
    facts.isDemo = m_context.isDemo();
    facts.isOffline = m_context.isOffline();
    facts.program = m_context.settings();
    facts.policy = m_context.policy();
    return facts;
}

void SettingsController::serve(SettingsDialog &dialog)
{
    connect(&dialog, &SettingsDialog::saveWanted, this,
            [this, &dialog](const SettingsChoice &choice) { save(dialog, choice); });
    connect(&dialog, &SettingsDialog::testWanted, this,
            [this, &dialog](const ConnectionTest &wanted) { test(dialog, wanted); });
    connect(&dialog, &QDialog::finished, this, [this] { m_testStop.request_stop(); });
    whenFinished(m_context.storedData(), &dialog,
                 [&dialog](const Result<StoredData> &stored) { dialog.setStored(stored); });
}

void SettingsController::test(SettingsDialog &dialog, const ConnectionTest &test)
{
    m_testStop = std::stop_source();
    QElapsedTimer timer;
    timer.start();
    whenFinished(testConnection(test, this, m_testStop.get_token()), &dialog,
                 [&dialog, timer](const Result<Done> &result) {
                     dialog.network().showTested(result,
                                                 std::chrono::milliseconds(timer.elapsed()));
                 });
}

void SettingsController::save(SettingsDialog &dialog, const SettingsChoice &choice)
{
    const bool changes = choice.profile != storedProfile();
    const auto end = [this, changes, program = choice.program,
                      shown = QPointer(&dialog)](const Result<Done> &profileSaved) {
        const Result<Done> all = profileSaved && program != m_context.settings()
                                     ? m_context.saveSettings(program)
                                     : profileSaved;
        if (shown)
            shown->takeSaved(all);
        if (changes && (profileSaved || !m_context.profile()))
            Q_EMIT tenantChanged(profileSaved);
    };
    if (!changes || !choice.profile)
        return end(Done());
    withPassphrase(m_context, *choice.profile, &dialog, this,
                   [this, end, profile = *choice.profile](const Result<Done> &given) {
                       given ? whenFinished(m_context.changeProfile(profile), this, end)
                             : end(given);
                   });
}

} // namespace Pec
