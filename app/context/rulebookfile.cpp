// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/rulebookfile.h"

#include "core/strings.h"

#include <QFile>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

namespace Pec {

namespace {

constexpr qint64 kLargest = qint64(4) * 1024 * 1024; // the built-in one has 15 kB

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreUnusable, file.errorString(), path);
    const QByteArray bytes = file.read(kLargest + 1); // whatever size a device tells
    if (bytes.size() > kLargest)
        return failure(ErrorCode::BadInput, u"line 1: the file is too large for a rule book"_s);
    return bytes;
}

tl::unexpected<Error> wrongAt(const QByteArray &json, size_t offset, const QString &what)
{
    const auto line = json.first(std::min(qsizetype(offset), json.size())).count('\n') + 1;
    return failure(ErrorCode::BadInput, u"line %1: %2"_s.arg(line).arg(what));
}

QString pointerText(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer text;
    pointer.Stringify(text);
    return QString::fromUtf8(text.GetString());
}

//! The reader stops at the value that the schema refuses, which gives its line.
Result<Done> checkAgainstSchema(const QByteArray &json)
{
    const Result<QByteArray> schemaText = contentOf(u":/rulebook/rulebook.schema.json"_s);
    if (!schemaText)
        return failure(schemaText.error());
    rapidjson::Document schemaJson;
    schemaJson.Parse(schemaText->constData(), size_t(schemaText->size()));
    if (schemaJson.HasParseError())
        return failure(ErrorCode::Internal, u"the schema of rule books is broken"_s);
    const rapidjson::SchemaDocument schema(schemaJson);
    rapidjson::GenericSchemaValidator<rapidjson::SchemaDocument> validator(schema);
    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    rapidjson::Reader reader;
    // Iterative: depth must not be a matter of the stack.
    const rapidjson::ParseResult parsed =
        reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
            stream, validator);
    if (!validator.IsValid())
        return wrongAt(json, stream.Tell(),
                       u"%1 does not fit (%2)"_s.arg(
                           pointerText(validator.GetInvalidDocumentPointer()),
                           QString::fromLatin1(validator.GetInvalidSchemaKeyword())));
    if (parsed.IsError())
        return wrongAt(json, parsed.Offset(),
                       QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code())));
    return Done();
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
    return checkAgainstSchema(json).and_then([&json](Done) { return RuleBook::parse(json); });
}

Result<LoadedRuleBook> loadRuleBook(const QString &dataDir)
{
    LoadedRuleBook loaded;
    auto builtIn = contentOf(u":/rulebook/rulebook.json"_s).and_then(RuleBook::parse);
    if (!builtIn)
        return failure(builtIn.error());
    loaded.book = std::move(*builtIn);
    const QString path = dataDir + u"/rulebook.json"_s;
    if (!QFile::exists(path))
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
