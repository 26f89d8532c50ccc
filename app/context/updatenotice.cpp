// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/updatenotice.h"

#include "context/connectiontest.h"
#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "core/wholefile.h"
#include "net/httpclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

using namespace std::chrono_literals;
using MaybeNotice = std::optional<UpdateNotice>;

constexpr auto kTimeout = 15s;
constexpr qint64 kMostBytes = 64LL * 1024;
constexpr qint64 kSecondsADay = 24LL * 60 * 60;

//! The last answer, with where and when it was asked for.
struct Heard
{
    QString source;
    QDateTime askedAt;
    QByteArray answer; //!< as it came; empty: none came
    QString problem;
};

QString fileIn(const QString &dataDir) { return dataDir + u"/update.json"_s; }

Heard heardIn(const QString &dataDir)
{
    QFile file(fileIn(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(4 * kMostBytes)).object();
    return {json.value("source"_L1).toString(),
            QDateTime::fromString(json.value("askedAt"_L1).toString(), Qt::ISODate),
            json.value("answer"_L1).toString().toUtf8(), json.value("problem"_L1).toString()};
}

void keep(const QString &dataDir, const Heard &heard)
{
    const QJsonObject json{{u"source"_s, heard.source},
                           {u"askedAt"_s, heard.askedAt.toString(Qt::ISODate)},
                           {u"answer"_s, QString::fromUtf8(heard.answer)},
                           {u"problem"_s, heard.problem}};
    const Result<Done> kept = writeWholeFile(fileIn(dataDir), QJsonDocument(json).toJson(),
                                             QFile::ReadOwner | QFile::WriteOwner);
    if (!kept)
        qCWarning(logProgram).noquote() << logLine(kept.error());
}

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, file.errorString(), path);
    return file.read(kMostBytes);
}

struct Asking
{
    SystemClock clock;
    std::unique_ptr<HttpClient> http;
};

FutureResult<QByteArray> answerOf(const UpdateQuestion &question, QObject *context)
{
    const QString &source = question.settings.updates;
    if (!source.startsWith("https://"_L1))
        return readyFuture<QByteArray>(fileContent(source));
    const auto asking = std::make_shared<Asking>();
    HttpClient::Options options;
    options.caFile = question.caFile;
    options.proxy = proxyAddress(question.settings);
    options.userAgent = "PecConsole/" PEC_VERSION;
    options.maxTries = 1;
    options.timeout = kTimeout;
    auto http = HttpClient::create(std::move(options), asking->clock);
    if (!http)
        return readyFuture<QByteArray>(failure(http.error()));
    asking->http = std::move(*http);
    HttpRequest request;
    request.url = QUrl(source, QUrl::StrictMode);
    request.maxBytes = kMostBytes;
    return andThen<QByteArray>(asking->http->send(std::move(request), {}), context,
                               [asking](const Result<HttpReply> &reply) -> Result<QByteArray> {
                                   if (!reply)
                                       return failure(reply.error());
                                   if (reply->status != 200)
                                       return failure(
                                           ErrorCode::HttpStatus,
                                           u"the answer is HTTP %1"_s.arg(reply->status));
                                   return reply->body;
                               });
}

MaybeNotice newerOf(const Heard &heard, const QString &version)
{
    const Result<UpdateNotice> notice = updateNoticeFrom(heard.answer, heard.source);
    return notice && isNewer(*notice, version) ? MaybeNotice(*notice) : std::nullopt;
}

} // namespace

UpdateFact heardOfUpdates(const QString &dataDir, const ProgramSettings &settings)
{
    UpdateFact fact;
    fact.source = settings.updates;
    const Heard heard = heardIn(dataDir);
    if (settings.updates.isEmpty() || heard.source != settings.updates)
        return fact;
    fact.askedAt = heard.askedAt;
    fact.problem = heard.problem;
    if (const auto notice = updateNoticeFrom(heard.answer, heard.source))
        fact.newest = notice->version;
    return fact;
}

FutureResult<MaybeNotice> askForUpdate(const UpdateQuestion &question, QObject *context)
{
    const QString &source = question.settings.updates;
    if (source.isEmpty())
        return readyFuture<MaybeNotice>(MaybeNotice());
    const Heard before = heardIn(question.dataDir);
    const qint64 age = before.askedAt.secsTo(question.now);
    if (before.source == source && before.askedAt.isValid() && age >= 0 && age < kSecondsADay)
        return readyFuture<MaybeNotice>(newerOf(before, question.version));
    return andThen<MaybeNotice>(
        answerOf(question, context), context,
        [question](const Result<QByteArray> &answer) -> Result<MaybeNotice> {
            Heard heard{question.settings.updates, question.now, answer.value_or(QByteArray()), {}};
            const Result<UpdateNotice> notice = answer.and_then(
                [&](const QByteArray &json) { return updateNoticeFrom(json, heard.source); });
            if (!notice) {
                heard.answer.clear();
                heard.problem = notice.error().detail;
            }
            keep(question.dataDir, heard);
            return newerOf(heard, question.version);
        });
}

} // namespace Pec
