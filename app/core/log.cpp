// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include "core/logfile.h"
#include "core/strings.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QMutex>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace Pec {

Q_LOGGING_CATEGORY(logProgram, "pec.program", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "pec.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logIdentity, "pec.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(logRefresh, "pec.refresh", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "pec.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "pec.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "pec.simulator", QtInfoMsg)

namespace {

constexpr std::array<const char *, 4> kLevelNames{"debug", "info", "warning", "error"};

struct Sink
{
    QMutex mutex; // Qt calls the handler from any thread
    LogFile file;
    Logging logging;
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

//! What a service or a file name holds may neither look like a record nor move a terminal's cursor.
QString indented(QString message)
{
    for (QChar &letter : message) {
        if (letter != u'\n' && letter != u'\t' && letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return message.replace(u'\n', u"\n    "_s);
}

QByteArray record(LogLevel level, const char *category, const QString &message)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
                         + name(level) + u' '
                         + QLatin1StringView(category != nullptr ? category : "default") + u" ["
                         + QString::number(QCoreApplication::applicationPid()) + u"] "
                         + indented(redacted(message)) + u'\n';
    return line.toUtf8();
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogLevel level = levelOf(type);
    const QMutexLocker lock(&sink().mutex);
    const Logging &logging = sink().logging;
    if (level < logging.shown && level < logging.kept)
        return;
    const QByteArray bytes = record(level, context.category, message);
    if (level >= logging.shown)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (level >= logging.kept)
        sink().file.append(bytes);
}

} // namespace

QString name(LogLevel level) { return QString::fromLatin1(kLevelNames.at(size_t(level))); }

std::optional<LogLevel> logLevelNamed(const QString &wanted)
{
    for (const LogLevel level :
         {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Critical}) {
        if (name(level) == wanted)
            return level;
    }
    return std::nullopt;
}

QString redacted(const QString &line)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;
    // A key keeps its name, so that a reader sees what was taken out.
    static const Rule kRules[] = {
        {QRegularExpression(u"eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){1,4}"_s), u"[redacted]"_s},
        {QRegularExpression(u"([a-z][a-z0-9+.-]*://)[^\\s/?#]+@"_s, kAnyCase), u"\\1[redacted]@"_s},
        {QRegularExpression(u"\\b(Bearer|Basic|Negotiate|NTLM)\\s+[A-Za-z0-9._~+/=-]+"_s, kAnyCase),
         u"\\1 [redacted]"_s},
        // Whose value may hold blanks: up to the end of the line.
        {QRegularExpression(u"\\b(Set-Cookie2?|Cookie|pass[ _-]?phrase)"
                            "(\\\\*\"?\\s*[=:]\\s*\\\\*\"?)[^\\r\\n]+"_s,
                            kAnyCase),
         u"\\1\\2[redacted]"_s},
        {QRegularExpression(
             u"\\b(access_token|refresh_token|id_token|code|device_code|user_code|code_verifier|"
             "client_secret|state|nonce|password|sig|client_assertion)" // \\* : a quoted JSON text
             "(\\\\*\"?\\s*[=:]\\s*\\\\*\"?)[^\\s&\",;}]+"_s,
             kAnyCase),
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

void installLogging(const Logging &logging)
{
    {
        const QMutexLocker lock(&sink().mutex);
        if (sink().logging.file != logging.file)
            sink().file.setPath(logging.file);
        sink().logging = logging;
    }
    const bool all = std::min(logging.shown, logging.kept) == LogLevel::Debug;
    QLoggingCategory::setFilterRules(all ? u"pec.*.debug=true"_s : QString());
    qInstallMessageHandler(write);
}

QString logFileIn(const QString &dataDir) { return dataDir + u"/pec-console.log"_s; }

} // namespace Pec
