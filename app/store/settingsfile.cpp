// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsfile.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

constexpr int kSchema = 1;
constexpr qint64 kMaxBytes = qint64(64) * 1024;

QString fileIn(const QString &dataDir) { return QDir(dataDir).filePath(u"settings.json"_s); }

//! Nothing for what is no such file.
std::optional<ProgramSettings> settingsFrom(const QJsonObject &json)
{
    if (!json.value("schema"_L1).isDouble())
        return std::nullopt;
    ProgramSettings settings;
    if (json.contains("snapshots"_L1)) {
        const QJsonObject kept = json.value("snapshots"_L1).toObject();
        settings.kept = {kept.value("allForDays"_L1).toInt(),
                         kept.value("dailyForDays"_L1).toInt()};
        if (!settings.kept.isSound())
            return std::nullopt;
    }
    if (json.contains("logLevel"_L1)) {
        const auto level = logLevelNamed(json.value("logLevel"_L1).toString());
        if (!level)
            return std::nullopt;
        settings.logLevel = *level;
    }
    if (!json.contains("proxy"_L1))
        return settings;
    const QJsonObject proxy = json.value("proxy"_L1).toObject();
    const QString host = proxy.value("host"_L1).toString();
    const int port = proxy.value("port"_L1).toInt();
    if (host.isEmpty() || port < 1 || port > 65535)
        return std::nullopt;
    settings.proxy = OwnProxy{host, quint16(port)};
    return settings;
}

} // namespace

Result<LoadedSettings> loadSettings(const QString &dataDir)
{
    QFile file(fileIn(dataDir));
    if (!file.exists())
        return LoadedSettings();
    if (!file.open(QIODevice::ReadOnly))
        return failure(storeError("", u"The settings cannot be read: "_s + file.errorString(),
                                  file.fileName()));
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMaxBytes)).object();
    file.close();
    if (json.value("schema"_L1).toInt() > kSchema)
        return failure(storeError(StoreFault::kNewerSchema,
                                  u"The settings are of a later version"_s, file.fileName()));
    if (const std::optional<ProgramSettings> settings = settingsFrom(json))
        return LoadedSettings{*settings, {}};
    return setAside(file.fileName()).map([](const Error &notice) {
        return LoadedSettings{{}, notice};
    });
}

Result<Done> saveSettings(const QString &dataDir, const ProgramSettings &settings)
{
    QJsonObject json{{u"schema"_s, kSchema}};
    if (settings.proxy)
        json.insert("proxy"_L1, QJsonObject{{u"host"_s, settings.proxy->host},
                                            {u"port"_s, int(settings.proxy->port)}});
    if (settings.kept != KeptFor())
        json.insert("snapshots"_L1, QJsonObject{{u"allForDays"_s, settings.kept.all},
                                                {u"dailyForDays"_s, settings.kept.daily}});
    if (settings.logLevel != ProgramSettings().logLevel)
        json.insert("logLevel"_L1, name(settings.logLevel));
    const QString file = fileIn(dataDir);
    return writeWholeFile(file, QJsonDocument(json).toJson(), QFile::ReadOwner | QFile::WriteOwner)
        .map_error([&file](const Error &why) {
            return storeError(StoreFault::kFolder,
                              u"The settings cannot be written: "_s + why.detail, file);
        });
}

} // namespace Pec
