// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/costmanagement/costpage.h"

#include "core/strings.h"

#include <QHash>
#include <QSet>

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <vector>

namespace Pec::CostManagement {

namespace {

namespace Json = simdjson::ondemand;

enum class Column {
    Other,
    Cost,
    CostUsd,
    Subscription,
    Customer,
    CreditApplied,
    Split,
    Day,
    Month,
    Currency
};

Column columnNamed(std::string_view name)
{
    static const QHash<QByteArray, Column> kColumns{
        {"cost", Column::Cost},
        {"costusd", Column::CostUsd},
        {"subscriptionid", Column::Subscription},
        {"customertenantid", Column::Customer},
        {"partnerearnedcreditapplied", Column::CreditApplied},
        {"pricingmodel", Column::Split},
        {"publishertype", Column::Split},
        {"chargetype", Column::Split},
        {"partnerearnedcreditrate", Column::Split},
        {"servicename", Column::Split},
        {"usagedate", Column::Day},
        {"billingmonth", Column::Month},
        {"currency", Column::Currency},
    };
    return kColumns.value(QByteArray(name.data(), qsizetype(name.size())).toLower(), Column::Other);
}

//! The value's text: a string's content, or the token of a number, true, false or null as written.
std::string_view textOf(Json::value value)
{
    if (value.type() == Json::json_type::string)
        return value.get_string().value();
    std::string_view token = value.raw_json_token();
    while (!token.empty()
           && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r'
               || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

QByteArrayView bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }
QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<bool> yesOrNo(std::string_view text)
{
    const QLatin1StringView word(text.data(), qsizetype(text.size()));
    const auto is = [&word](QLatin1StringView other) {
        return word.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is("true"_L1) || word == "1"_L1)
        return true;
    if (is("false"_L1) || word == "0"_L1)
        return false;
    return std::nullopt;
}

//! 20261001 as a number, or "2026-10-01T00:00:00" as text. Not by QDate::fromString(), which took a
//! third of the time of a page.
QDate date(std::string_view text)
{
    const size_t dash = text.find('-') == 4 ? 1 : 0;
    if (text.size() < 8 + 2 * dash)
        return {};
    const auto number = [text](size_t at, size_t digits) {
        const char *const end = text.data() + at + digits;
        int value = 0;
        const bool all = std::from_chars(text.data() + at, end, value).ptr == end;
        return all ? std::max(0, value) : 0; // which no part of a date is
    };
    return {number(0, 4), number(4 + dash, 2), number(6 + 2 * dash, 2)};
}

struct BadCell
{
    QString detail;
};

//! A name or id: text, or nothing for a null. Cost without a subscription has such cells.
QString nameOf(Json::value value)
{
    if (value.is_null())
        return {};
    return string(value.get_string());
}

//! All rows of a page nearly always have one currency: they share its text.
QString currencyOf(Json::value value, const QString &before)
{
    if (value.is_null())
        return {};
    const std::string_view text = value.get_string();
    if (before == QLatin1StringView(text.data(), qsizetype(text.size())))
        return before;
    return string(text).toUpper();
}

//! \a before: the currency of the row before.
void setCell(Row &row, Column column, Json::value value, const QString &before)
{
    switch (column) {
    case Column::Cost:
    case Column::CostUsd: {
        const auto amount = Decimal::parse(bytes(textOf(value)));
        if (!amount)
            throw BadCell{u"an amount is not a number"_s};
        (column == Column::Cost ? row.cost.billing : row.cost.usd) = *amount;
        break;
    }
    case Column::Subscription:
        row.subscription = SubscriptionId(nameOf(value));
        break;
    case Column::Customer:
        row.customer = TenantId(nameOf(value));
        break;
    case Column::CreditApplied:
        row.creditApplied = yesOrNo(textOf(value));
        break;
    case Column::Split:
        row.split = value.is_null() ? QString() : string(textOf(value));
        break;
    case Column::Day:
    case Column::Month:
        row.date = date(textOf(value));
        if (!row.date.isValid())
            throw BadCell{u"a date is not a date"_s};
        break;
    case Column::Currency:
        row.currency = currencyOf(value, before);
        break;
    case Column::Other:
        break;
    }
}

//! Of a name that comes twice, one reader takes the first value and another the last: money may not
//! hang on that. Fields are walked through and not looked up: a look-up that goes back to the first
//! field trusts in what it has passed, even when it passed it by an error.
template <class Take>
void forEachField(Json::object &object, Take take)
{
    std::set<std::string_view> names;
    for (Json::field field : object) {
        const std::string_view name = field.unescaped_key();
        if (!names.insert(name).second)
            throw BadCell{u"a part of it came twice"_s};
        take(name, field.value());
    }
}

std::vector<Column> columnsOf(Json::array described)
{
    std::vector<Column> columns;
    for (Json::object column : described)
        columns.push_back(columnNamed(column["name"].get_string()));
    return columns;
}

void readRows(Json::array rows, const std::vector<Column> &columns, QList<Row> &into)
{
    for (Json::array cells : rows) {
        Row row;
        const QString currency = into.isEmpty() ? QString() : into.constLast().currency;
        size_t at = 0;
        for (Json::value cell : cells) {
            if (at < columns.size())
                setCell(row, columns[at], cell, currency);
            ++at;
        }
        if (at != columns.size())
            throw BadCell{u"a row has another length than the columns"_s};
        into.append(std::move(row));
    }
}

void readProperties(Json::object properties, CostPage &page)
{
    std::vector<Column> columns;
    forEachField(properties, [&](std::string_view name, Json::value value) {
        if (name == "columns")
            columns = columnsOf(value);
        else if (name == "nextLink")
            page.nextLink = nameOf(value);
    });
    for (const Column needed : {Column::Cost, Column::CostUsd}) {
        if (std::count(columns.begin(), columns.end(), needed) != 1)
            throw BadCell{u"a cost column is missing or came twice"_s};
    }
    // The rows at last, wherever they stand. Names as written: simdjson has room to unescape each
    // once.
    properties.reset();
    bool hasRows = false;
    for (Json::field field : properties) {
        if (!(field.key() == "rows"))
            continue;
        hasRows = true;
        readRows(field.value(), columns, page.rows);
    }
    if (!hasRows)
        throw BadCell{u"the rows are missing"_s};
}

CostPage readPage(Json::object root, qsizetype size)
{
    CostPage page;
    constexpr qsizetype kBytesOfARow = 80; // about; longer lists grow as usual
    page.rows.reserve(size / kBytesOfARow);
    bool hasProperties = false;
    forEachField(root, [&](std::string_view name, Json::value value) {
        if (name != "properties")
            return;
        hasProperties = true;
        readProperties(value, page);
    });
    if (!hasProperties)
        throw BadCell{u"the properties are missing"_s};
    return page;
}

} // namespace

size_t qHash(const Row &row, size_t seed = 0)
{
    return qHashMulti(seed, row.subscription, row.customer, row.creditApplied.value_or(false),
                      row.split, row.date, row.currency, quint64(row.cost.usd.raw()));
}

bool hasRepeatedRow(const QList<Row> &rows)
{
    QSet<Row> seen;
    seen.reserve(rows.size());
    for (const Row &row : rows) {
        if (row.cost == Cost())
            continue;
        const qsizetype before = seen.size();
        seen.insert(row);
        if (seen.size() == before)
            return true;
    }
    return false;
}

Result<CostPage> parseCostPage(const QByteArray &json)
{
    // simdjson's checked accessors throw; the exceptions end here, at the edge of the library.
    try {
        const simdjson::padded_string padded(json.constData(), size_t(json.size()));
        Json::parser parser;
        Json::document document = parser.iterate(padded);
        return readPage(document, json.size());
    } catch (const simdjson::simdjson_error &error) {
        return failure(ErrorCode::BadAnswer,
                       u"the cost answer cannot be read: "_s + QString::fromUtf8(error.what()));
    } catch (const BadCell &bad) {
        return failure(ErrorCode::BadAnswer, u"the cost answer cannot be read: "_s + bad.detail);
    }
}

} // namespace Pec::CostManagement
