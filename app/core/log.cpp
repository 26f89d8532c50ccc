// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include "core/strings.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace Pec {

Q_LOGGING_CATEGORY(logNet, "pec.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logIdentity, "pec.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(logRefresh, "pec.refresh", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "pec.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "pec.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "pec.simulator", QtInfoMsg)

namespace {

constexpr qint64 kMaxLogFileBytes = qint64(5) * 1024 * 1024;

struct Sink
{
    QMutex mutex; // Qt calls the handler from any thread
    QFile file;
    LogLevel level = LogLevel::Info;
};

Sink &sink()
{
    static Sink theSink;
    return theSink;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Critical;
    }
    return LogLevel::Critical;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (levelOf(type) < sink().level)
        return;
    static constexpr const char *kNames[] = {"debug", "info", "warning", "error"};
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
                         + QLatin1StringView(kNames[int(levelOf(type))]) + u' '
                         + QLatin1StringView(context.category ? context.category : "default") + u' '
                         + redacted(message) + u'\n';
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker lock(&sink().mutex);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (sink().file.isOpen()) {
        sink().file.write(bytes);
        sink().file.flush();
    }
}

} // namespace

QString redacted(const QString &line)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    // A key keeps its name, so that a reader sees what was taken out.
    static const Rule kRules[] = {
        {QRegularExpression(u"eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){1,4}"_s), u"[redacted]"_s},
        {QRegularExpression(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]+"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1 [redacted]"_s},
        {QRegularExpression(
             u"\\b(access_token|refresh_token|id_token|code|device_code|code_verifier|client_"
             u"secret|"
             "state|nonce|password|passphrase|client_assertion)" // \\* : a quoted JSON text
             "(\\\\*\"?\\s*[=:]\\s*\\\\*\"?)[^\\s&\",;}]+"_s,
             QRegularExpression::CaseInsensitiveOption),
         u"\\1\\2[redacted]"_s},
        // A guest's name carries the home address: "anna_home.example#EXT#@customer.example".
        {QRegularExpression(u"[A-Za-z0-9._%+#-]+(?:@|%40)[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"_s),
         u"[redacted]"_s},
    };
    QString out = line;
    for (const Rule &rule : kRules)
        out.replace(rule.pattern, rule.replacement);
    return out;
}

void installLogging(LogLevel level, const QString &filePath)
{
    {
        const QMutexLocker lock(&sink().mutex);
        sink().level = level;
        sink().file.close();
        if (!filePath.isEmpty()) {
            sink().file.setFileName(filePath);
            const auto mode =
                sink().file.size() > kMaxLogFileBytes ? QIODevice::Truncate : QIODevice::Append;
            if (sink().file.open(QIODevice::WriteOnly | mode))
                sink().file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    if (level == LogLevel::Debug)
        QLoggingCategory::setFilterRules(u"pec.*.debug=true"_s);
    qInstallMessageHandler(write);
}

} // namespace Pec
