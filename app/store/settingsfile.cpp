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

//! Nothing for what is none; a null stands for the system's.
std::optional<std::optional<OwnProxy>> proxyFrom(const QJsonValue &json)
{
    if (json.isNull())
        return std::optional<OwnProxy>();
    const QString host = json["host"_L1].toString();
    const int port = json["port"_L1].toInt();
    if (host.isEmpty() || port < 1 || port > 65535)
        return std::nullopt;
    return OwnProxy{host, quint16(port)};
}

//! Nothing for what is no such file.
std::optional<ProgramSettings> settingsFrom(const QJsonObject &json, const ProgramSettings &base)
{
    if (!json.value("schema"_L1).isDouble())
        return std::nullopt;
    ProgramSettings settings = base;
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
    settings.ruleBook = json.value("ruleBook"_L1).toString(base.ruleBook);
    settings.updates = json.value("updates"_L1).toString(base.updates);
    if (json.contains("proxy"_L1)) {
        const auto proxy = proxyFrom(json.value("proxy"_L1));
        if (!proxy)
            return std::nullopt;
        settings.proxy = *proxy;
    }
    return settings;
}

QJsonObject jsonOf(const ProgramSettings &settings, const ProgramSettings &base)
{
    QJsonObject json{{u"schema"_s, kSchema}};
    if (settings.proxy != base.proxy)
        json.insert("proxy"_L1, settings.proxy
                                    ? QJsonValue(QJsonObject{{u"host"_s, settings.proxy->host},
                                                             {u"port"_s, settings.proxy->port}})
                                    : QJsonValue());
    if (settings.kept != base.kept)
        json.insert("snapshots"_L1, QJsonObject{{u"allForDays"_s, settings.kept.all},
                                                {u"dailyForDays"_s, settings.kept.daily}});
    if (settings.logLevel != base.logLevel)
        json.insert("logLevel"_L1, name(settings.logLevel));
    if (settings.ruleBook != base.ruleBook)
        json.insert("ruleBook"_L1, settings.ruleBook);
    if (settings.updates != base.updates)
        json.insert("updates"_L1, settings.updates);
    return json;
}

} // namespace

Result<LoadedSettings> loadSettings(const QString &dataDir, const ProgramSettings &base)
{
    QFile file(fileIn(dataDir));
    if (!file.exists())
        return LoadedSettings{base, {}};
    if (!file.open(QIODevice::ReadOnly))
        return failure(storeError("", u"The settings cannot be read: "_s + file.errorString(),
                                  file.fileName()));
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMaxBytes)).object();
    file.close();
    if (json.value("schema"_L1).toInt() > kSchema)
        return failure(storeError(StoreFault::kNewerSchema,
                                  u"The settings are of a later version"_s, file.fileName()));
    if (const std::optional<ProgramSettings> settings = settingsFrom(json, base))
        return LoadedSettings{*settings, {}};
    return setAside(file.fileName()).map([&base](const Error &notice) {
        return LoadedSettings{base, notice};
    });
}

Result<Done> saveSettings(const QString &dataDir, const ProgramSettings &settings,
                          const ProgramSettings &base)
{
    const QString file = fileIn(dataDir);
    return writeWholeFile(file, QJsonDocument(jsonOf(settings, base)).toJson(),
                          QFile::ReadOwner | QFile::WriteOwner)
        .map_error([&file](const Error &why) {
            return storeError(StoreFault::kFolder,
                              u"The settings cannot be written: "_s + why.detail, file);
        });
}

} // namespace Pec
