// SPDX-License-Identifier: GPL-3.0-or-later
//! Every screen and state of the window, by name, on the hand-made portfolio: for tests that look
//! at all of them, and for pictures.
#pragma once

#include "common/language.h"
#include "common/theme.h"
#include "windows/uisettings.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace Pec {

class MainWindow;

class DeskScenes
{
public:
    struct View
    {
        Language language = Language::English;
        ThemeChoice theme = ThemeChoice::Light;
        QSize size{1360, 820};
    };
    explicit DeskScenes(const View &view);
    ~DeskScenes();
    Q_DISABLE_COPY_MOVE(DeskScenes)

    [[nodiscard]] static QStringList names(); //!< "welcome", "portfolio", "settings-network", ...

    //! Sets the scene up in a window of its own and shows it. The widget to look at: the window, a
    //! dialog or a menu; gone with the next scene.
    [[nodiscard]] QWidget &show(const QString &name);

private:
    class Stage;
    struct Scene
    {
        QString name;
        std::function<QWidget *(Stage &)> show;
    };
    [[nodiscard]] static const QList<Scene> &scenes();

    const View m_view;
    QTemporaryDir m_folder;
    UiLanguage m_language;
    Theme m_theme;
    UiSettings m_settings;
    std::unique_ptr<Stage> m_stage;
};

} // namespace Pec
