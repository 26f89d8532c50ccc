// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/schemacheck.h"

#include "core/strings.h"

#include <QFile>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <cmath>

namespace Pec {

namespace {

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

//! RapidJSON turns every number into an integer too, which those beyond any integer must not reach.
class Validator : public rapidjson::SchemaValidator
{
public:
    using GenericSchemaValidator::GenericSchemaValidator;

    bool Double(double number)
    {
        return std::abs(number) < kLargest && GenericSchemaValidator::Double(number);
    }

private:
    static constexpr double kLargest = 9e18; // below 2^63
};

QString reason(rapidjson::ParseErrorCode code)
{
    if (code == rapidjson::kParseErrorTermination) // by the validator, which found nothing else
        return u"the number is too large"_s;
    return QString::fromLatin1(rapidjson::GetParseError_En(code));
}

} // namespace

//! The reader stops at the value that the schema refuses, which gives its line.
Result<Done> checkAgainstSchema(const QByteArray &json, const QString &schemaFile)
{
    QFile file(schemaFile);
    const QByteArray schemaText = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    rapidjson::Document schemaJson;
    schemaJson.Parse(schemaText.constData(), size_t(schemaText.size()));
    if (schemaText.isEmpty() || schemaJson.HasParseError())
        return failure(ErrorCode::Internal, u"a schema is broken"_s, schemaFile);
    const rapidjson::SchemaDocument schema(schemaJson);
    Validator validator(schema);
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
        return wrongAt(json, parsed.Offset(), reason(parsed.Code()));
    return Done();
}

} // namespace Pec
