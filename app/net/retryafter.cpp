// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>

namespace Pec {

namespace {

using Milliseconds = std::chrono::milliseconds;

std::optional<Milliseconds> seconds(const QByteArray &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !(number >= 0 && number <= 1e9)) // "nan" is a number to toDouble()
        return std::nullopt;
    return Milliseconds(qint64(number * 1000));
}

std::optional<Milliseconds> milliseconds(const QByteArray &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || number < 0)
        return std::nullopt;
    return Milliseconds(number);
}

//! "Wed, 21 Oct 2026 07:28:00 GMT" as a wait from now (RFC 9110, 5.6.7).
std::optional<Milliseconds> untilDate(const QByteArray &value, const QDateTime &now)
{
    // Day and hour apart: together they would be a local time, which may not exist on the night
    // that the clocks change.
    const QString text = QString::fromLatin1(value);
    const QDate day = QLocale::c().toDate(text.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(text.mid(16), QStringLiteral(" HH:mm:ss 'GMT'"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return Milliseconds(std::max<qint64>(0, now.msecsTo(QDateTime(day, time, Qt::UTC))));
}

//! "00:00:05" of Resource Graph.
std::optional<Milliseconds> timeSpan(const QByteArray &value)
{
    const QTime time = QTime::fromString(QString::fromLatin1(value), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return Milliseconds(time.msecsSinceStartOfDay());
}

std::optional<Milliseconds> waitOf(const QByteArray &name, const QByteArray &value,
                                   const QDateTime &now)
{
    if (name == "retry-after") {
        const auto wait = seconds(value);
        return wait ? wait : untilDate(value, now);
    }
    if (name == "retry-after-ms" || name == "x-ms-retry-after-ms")
        return milliseconds(value);
    if (name == "x-ms-user-quota-resets-after")
        return timeSpan(value);
    if (name.startsWith("x-ms-") && name.endsWith("-retry-after"))
        return seconds(value);
    return std::nullopt;
}

} // namespace

std::optional<Milliseconds> retryAfter(const HttpReply &reply, const QDateTime &now)
{
    std::optional<Milliseconds> largest;
    for (const auto &[name, value] : reply.headers) {
        // Resource Graph sends its quota header with every reply; it is a wait only on a refusal.
        if (name == "x-ms-user-quota-resets-after" && reply.status != 429)
            continue;
        const auto wait = waitOf(name, value.trimmed(), now);
        if (wait && (!largest || *wait > *largest))
            largest = wait;
    }
    return largest;
}

} // namespace Pec
