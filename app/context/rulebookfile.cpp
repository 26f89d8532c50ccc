// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/rulebookfile.h"

#include "context/schemacheck.h"
#include "core/strings.h"

#include <QFile>

namespace Pec {

namespace {

constexpr qint64 kLargest = qint64(4) * 1024 * 1024; // the built-in one has 15 kB

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreUnusable, file.errorString(), path);
    if (file.size() > kLargest)
        return failure(ErrorCode::BadInput, u"line 1: the file is too large for a rule book"_s);
    return file.readAll();
}

Error noticeAbout(Error error, const QString &path)
{
    error.code = ErrorCode::StoreUnusable; // local data, though nothing of it is lost
    error.serviceCode = u"rule-book"_s;
    error.subject = path;
    return error;
}

} // namespace

Result<RuleBook> checkedRuleBook(const QByteArray &json)
{
    return checkAgainstSchema(json, u":/rulebook/rulebook.schema.json"_s).and_then([&json](Done) {
        return RuleBook::parse(json);
    });
}

Result<LoadedRuleBook> loadRuleBook(const QString &dataDir, const QString &chosen)
{
    LoadedRuleBook loaded;
    auto builtIn = contentOf(u":/rulebook/rulebook.json"_s).and_then(RuleBook::parse);
    if (!builtIn)
        return failure(builtIn.error());
    loaded.book = std::move(*builtIn);
    const QString path = chosen.isEmpty() ? QString(dataDir + u"/rulebook.json"_s) : chosen;
    if (chosen.isEmpty() && !QFile::exists(path))
        return loaded;
    auto dropped = contentOf(path).and_then(checkedRuleBook);
    if (dropped && dropped->date() < loaded.book.date())
        dropped =
            failure(ErrorCode::BadInput, u"it is of %1, older than the built-in one of %2"_s.arg(
                                             dropped->date().toString(Qt::ISODate),
                                             loaded.book.date().toString(Qt::ISODate)));
    if (!dropped) {
        loaded.notice = noticeAbout(dropped.error(), path);
        return loaded;
    }
    loaded.book = std::move(*dropped);
    loaded.book.setBuiltIn(false);
    return loaded;
}

} // namespace Pec
