// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/refreshnotes.h"

#include "core/strings.h"
#include "core/wholefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr int kSchema = 1;
constexpr qint64 kMostBytes = 256LL * 1024;
constexpr auto kPatience = 2s; // another process's change takes milliseconds

QString fileIn(const QString &dataDir) { return dataDir + u"/refreshes.json"_s; }

QJsonObject countsJson(const QHash<QString, int> &counts)
{
    QJsonObject json;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

QHash<QString, int> countsFrom(const QJsonObject &json)
{
    QHash<QString, int> counts;
    for (auto one = json.constBegin(); one != json.constEnd(); ++one)
        counts.insert(one.key(), one.value().toInt());
    return counts;
}

RefreshNote noteFrom(const QJsonObject &json)
{
    RefreshNote note;
    note.endedAt = QDateTime::fromString(json.value("endedAt"_L1).toString(), Qt::ISODate);
    note.outcome = json.value("outcome"_L1).toString();
    note.snapshot = json.value("snapshot"_L1).toInteger();
    note.took = std::chrono::milliseconds(json.value("tookMs"_L1).toInteger());
    note.customers = json.value("customers"_L1).toInt();
    note.subscriptions = json.value("subscriptions"_L1).toInt();
    note.missingParts = json.value("missingParts"_L1).toInt();
    note.requests = countsFrom(json.value("requests"_L1).toObject());
    note.waits = countsFrom(json.value("waits"_L1).toObject());
    note.waited = std::chrono::milliseconds(json.value("waitedMs"_L1).toInteger());
    return note;
}

} // namespace

QJsonObject refreshNoteJson(const RefreshNote &note)
{
    return {{u"endedAt"_s, note.endedAt.toUTC().toString(Qt::ISODate)},
            {u"outcome"_s, note.outcome},
            {u"snapshot"_s, note.snapshot},
            {u"tookMs"_s, qint64(note.took.count())},
            {u"customers"_s, note.customers},
            {u"subscriptions"_s, note.subscriptions},
            {u"missingParts"_s, note.missingParts},
            {u"requests"_s, countsJson(note.requests)},
            {u"waits"_s, countsJson(note.waits)},
            {u"waitedMs"_s, qint64(note.waited.count())}};
}

QList<RefreshNote> refreshNotes(const QString &dataDir)
{
    QFile file(fileIn(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    QList<RefreshNote> notes;
    for (const QJsonArray values = json.value("refreshes"_L1).toArray();
         const auto value : values) {
        RefreshNote note = noteFrom(value.toObject());
        if (note.endedAt.isValid())
            notes.append(std::move(note));
    }
    return notes;
}

Result<Done> addRefreshNote(const QString &dataDir, const RefreshNote &note)
{
    QLockFile lock(fileIn(dataDir) + u".lock"_s);
    lock.setStaleLockTime(0ms); // only a lock of a process that is gone is taken over
    if (!lock.tryLock(kPatience))
        return failure(ErrorCode::StoreUnusable, u"the notes of refreshes are locked"_s,
                       fileIn(dataDir));
    QJsonArray list{refreshNoteJson(note)};
    for (const RefreshNote &earlier : refreshNotes(dataDir).mid(0, kMostRefreshNotes - 1))
        list.append(refreshNoteJson(earlier));
    const QJsonObject json{{u"schema"_s, kSchema}, {u"refreshes"_s, list}};
    return writeWholeFile(fileIn(dataDir), QJsonDocument(json).toJson(),
                          QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Pec
