// SPDX-License-Identifier: GPL-3.0-or-later
//! The command line as typed: global options, a command, its options and names. Global options may
//! stand before or after the command.
#pragma once

#include "core/log.h"
#include "core/result.h"
#include "text/text.h"

#include <QHash>
#include <QStringList>

namespace Pec {

//! What a command takes, besides the global options.
struct CommandShape
{
    QString name;
    QStringList valueOptions; //!< "--format"; each followed by a value
    QStringList flags; //!< "--full"
    int minNames = 0;
    int maxNames = 0;
    QString help; //!< one line
    QString usage; //!< what follows the name
};

struct Arguments
{
    // Global
    QString profile;
    bool demo = false;
    bool offline = false;
    bool help = false;
    bool version = false;
    std::optional<Language> language;
    std::optional<LogLevel> logLevel; //!< of stderr and of the file
    QString vaultKeyFile;
    QString dataDir;
    // Of the command
    QString command; //!< empty: none was given
    QStringList names; //!< what is no option, in order
    QHash<QString, QString> values; //!< by option name, "--format" -> "json"
    QHash<QString, QStringList> allValues; //!< of options that may be given again
    QStringList flags;

    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const
    {
        return values.value(option, otherwise);
    }
    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
};

[[nodiscard]] const QList<CommandShape> &commandShapes();
[[nodiscard]] const CommandShape *commandShape(const QString &name);

//! BadInput names the argument that is wrong. \a arguments: without the program's name.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &arguments);

[[nodiscard]] QString helpText(const QString &command);

} // namespace Pec
