// SPDX-License-Identifier: GPL-3.0-or-later
//! An improvement plan as plain values, before anybody decides on paper, page or cell: parts made
//! of blocks, with words in the report's language and amounts that are still amounts. Every writer
//! (PDF, HTML, XLSX, CSV, JSON) shows this and nothing else, so that they cannot differ.
//!
//! A report for a customer holds no MoneyValue and no MoneyRange at all: its maker leaves them out,
//! and no writer has to hide anything.
#pragma once

#include "reports/sheet.h"
#include "text/text.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace Pec {

enum class ReportAudience {
    Partner, //!< may hold amounts, which are the partner's buying price
    Customer, //!< of one customer, without any amount, naming no other customer
};

//! In the order in which they come.
enum class ReportSection {
    Summary, //!< one page: three sentences, four figures, the decisions asked, one chart
    Trust, //!< what it rests on, how old that is, what could not be checked
    Situation, //!< states, and the share of a year
    Findings,
    NotEligible, //!< what never earns, so that nobody hunts it
    Schedule, //!< now, 30 days, 90 days; who, when, expected effect
    HowTo, //!< exact steps or commands, how to take them back, what they open
    FollowUp, //!< against the plan before
    Method, //!< formula, rate, role list, disclaimer
    Appendix, //!< every subscription, every access path, what was left out, words
};
inline constexpr int kReportSectionCount = int(ReportSection::Appendix) + 1;

struct MoneyValue
{
    Decimal amount;
    QString currency;
    friend bool operator==(const MoneyValue &, const MoneyValue &) = default;
};

//! "Low to high"; the same at both ends is one amount.
struct MoneyRange
{
    Decimal low;
    Decimal high;
    QString currency;
    friend bool operator==(const MoneyRange &, const MoneyRange &) = default;
};

//! Nothing: not known, which is shown as such and never as zero.
using ReportValue =
    std::variant<std::monostate, QString, MoneyValue, MoneyRange, ShareCell, QDate, qint64>;

//! As a person reads it in a paragraph or a cell; \c "\u2013" for nothing.
[[nodiscard]] QString reportText(const ReportValue &value, const Text &text);

enum class Tone {
    Plain,
    Quiet, //!< beside the point: a source, a period
    Warning, //!< also says so in words
};

struct ReportParagraph
{
    QString text;
    Tone tone = Tone::Plain;
    QString link = {}; //!< https address that the whole of it leads to; empty: none
    QString sentence = {}; //!< stable name of one that people may word otherwise; empty: it is not
};

struct ReportHeading
{
    QString text; //!< below the part's own
    QString anchor; //!< stable, letters, digits and "-" only, unlike any other of the report
};

struct ReportList
{
    QStringList items;
    bool numbered = false;
};

struct ReportFigure
{
    QString label;
    ReportValue value;
    QString note; //!< one line below; may be empty
};

struct ReportFigures
{
    QList<ReportFigure> figures; //!< side by side, four at most
};

//! What somebody types, line by line, kept as it is.
struct ReportCode
{
    QStringList lines;
};

struct ReportColumn
{
    enum class Kind { Words, Money, Share, Day, Count };
    QString key; //!< stable, for JSON: "missedCredit"
    QString heading;
    Kind kind = Kind::Words;
    int weight = 1; //!< of the width of a page, among the columns
};

struct ReportTable
{
    QString key; //!< stable, for sheets, files and JSON: "findings"; unlike any other of the report
    QString caption;
    QList<ReportColumn> columns;
    QList<QList<ReportValue>> rows; //!< each as long as the columns
    QList<ReportValue> total = {}; //!< below the rows; empty: none
};

//! What a colour means, not which it is. Each is told from the others in grey as well.
enum class ChartRole { Applied, Missed, NotEligible, TooRecent, CannotTell, Accent, Quiet };

struct ChartSeries
{
    QString name;
    ChartRole role = ChartRole::Accent;
    //! One a category; nothing: not known, a gap. In the chart's unit.
    QList<std::optional<Decimal>> values;
};

struct ChartPoint
{
    QString label;
    Decimal x;
    Decimal y;
};

struct ReportChart
{
    enum class Shape {
        Columns, //!< stacked upwards, a category beside the other
        Line, //!< one a series
        Bars, //!< from the left, a category below the other
        Points, //!< two measures, labelled
    };
    enum class Unit {
        Money, //!< of currency
        Share, //!< ten-thousandths
        Count,
    };
    QString key; //!< stable: "missedByCause"
    QString title;
    QString description; //!< what it shows, for who cannot see it; with the figures that matter
    Shape shape = Shape::Columns;
    Unit unit = Unit::Money;
    QString currency = {};
    QStringList categories = {};
    QList<ChartSeries> series = {};
    QList<ChartPoint> points = {}; //!< of Points only
    QString xTitle = {};
    QString yTitle = {};
};

using ReportBlock = std::variant<ReportParagraph, ReportHeading, ReportList, ReportFigures,
                                 ReportCode, ReportTable, ReportChart>;

struct ReportPart
{
    ReportSection section = ReportSection::Summary;
    QString anchor; //!< as that of a heading
    QString title;
    QList<ReportBlock> blocks;
};

struct Report
{
    ReportAudience audience = ReportAudience::Partner;
    Language language = Language::English;
    QString title; //!< "Improvement plan for partner earned credit"
    QString subject; //!< of whom: a customer, a reseller, all customers
    QString partner; //!< who made it; may be empty
    QStringList cover; //!< lines below the title: period, data of when
    QDateTime madeAt; //!< UTC; the one thing in which the same data give different files
    QList<ReportPart> parts;
};

//! Stable, for JSON, options and anchors: "not-eligible".
[[nodiscard]] QString name(ReportSection section);
[[nodiscard]] std::optional<ReportSection> reportSectionNamed(const QString &name);
[[nodiscard]] QString name(ReportAudience audience);

//! Every table of the report in its order, as sheets and files have them.
[[nodiscard]] QList<const ReportTable *> tablesOf(const Report &report);

} // namespace Pec
