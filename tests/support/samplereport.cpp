// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplereport.h"

#include "core/strings.h"

namespace Pec::Testing {

namespace {

Decimal amount(const char *text) { return Decimal::parse(text).value(); }

ReportChart columns()
{
    ReportChart chart;
    chart.key = u"costByPart"_s;
    chart.title = u"Cost by month"_s;
    chart.description = u"Cost with credit rose from EUR 800 in September to EUR 950 in November; "
                        "EUR 210 were missed in October."_s;
    chart.currency = u"EUR"_s;
    chart.categories = {u"Sep"_s, u"Oct"_s, u"Nov"_s};
    chart.series = {
        {u"PEC applied"_s, ChartRole::Applied, {amount("800"), amount("820"), amount("950.25")}},
        {u"Missed"_s, ChartRole::Missed, {amount("120"), amount("210"), amount("35")}},
        {u"Not eligible"_s, ChartRole::NotEligible, {amount("40"), std::nullopt, amount("44")}},
        {u"Too recent"_s, ChartRole::TooRecent, {amount("0"), amount("0"), amount("81")}},
        {u"Cannot tell"_s, ChartRole::CannotTell, {amount("12"), amount("9"), amount("0")}}};
    return chart;
}

ReportChart line()
{
    ReportChart chart;
    chart.key = u"share"_s;
    chart.title = u"Share of eligible cost with credit"_s;
    chart.description = u"From 71% in June to 78% in November; August is not known."_s;
    chart.shape = ReportChart::Shape::Line;
    chart.unit = ReportChart::Unit::Share;
    chart.categories = {u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s};
    chart.series = {{u"Share"_s,
                     ChartRole::Accent,
                     {amount("7134"), amount("7301"), std::nullopt, amount("7550"), amount("7610"),
                      amount("7812")}}};
    return chart;
}

ReportChart bars()
{
    ReportChart chart;
    chart.key = u"missedByCause"_s;
    chart.title = u"Missed credit by cause"_s;
    chart.description =
        u"A removed group costs EUR 310 a month, a role that does not earn EUR 95."_s;
    chart.shape = ReportChart::Shape::Bars;
    chart.currency = u"EUR"_s;
    chart.categories = {u"The Admin agents group was removed from the subscription"_s,
                        u"Its role does not earn"_s, u"The partner ID is not linked"_s};
    chart.series = {
        {u"Missed"_s, ChartRole::Missed, {amount("310.4"), amount("95"), amount("12.05")}}};
    return chart;
}

ReportChart points()
{
    ReportChart chart;
    chart.key = u"valueByEffort"_s;
    chart.title = u"Value against effort"_s;
    chart.description = u"Giving the group back brings most for five minutes."_s;
    chart.shape = ReportChart::Shape::Points;
    chart.currency = u"EUR"_s;
    chart.xTitle = u"Minutes"_s;
    chart.yTitle = u"Credit a month"_s;
    chart.points = {{u"1"_s, amount("5"), amount("310")},
                    {u"2"_s, amount("20"), amount("95")},
                    {u"3"_s, amount("20"), amount("94")}};
    return chart;
}

ReportTable subscriptions(int rows)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.key = u"subscriptions"_s;
    table.caption = u"All subscriptions"_s;
    table.columns = {{u"customer"_s, u"Customer"_s, Kind::Words, 3},
                     {u"subscription"_s, u"Subscription"_s, Kind::Words, 3},
                     {u"status"_s, u"Status"_s, Kind::Words, 2},
                     {u"cost"_s, u"Cost"_s, Kind::Money, 2},
                     {u"share"_s, u"With credit"_s, Kind::Share, 1},
                     {u"missed"_s, u"Missed credit"_s, Kind::Money, 3},
                     {u"since"_s, u"Since"_s, Kind::Day, 2},
                     {u"paths"_s, u"Paths"_s, Kind::Count, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({i % 5 == 0 ? u"=SUM(A1) & Söhne \u05e9\u05dc\u05d5\u05dd <b>GmbH</b>"_s
                                      : u"Bakkerij Jansen"_s,
                           QString(u"Productie %1"_s.arg(i + 1)), u"Not earning"_s,
                           MoneyValue{amount("1234.5678901234"), u"EUR"_s},
                           i % 3 == 0 ? ReportValue() : ReportValue(ShareCell{7134}),
                           MoneyRange{amount("12.5"), amount("80"), u"EUR"_s},
                           QDate(2026, 11, 1 + i % 20), qint64(i)});
    table.total = {
        u"Total"_s,
        {},
        {},
        MoneyValue{
            amount("1234.5678901234").times(Decimal::parse(QByteArray::number(rows)).value()),
            u"EUR"_s},
        {},
        MoneyRange{amount("150"), amount("960"), u"EUR"_s},
        {},
        qint64(rows)};
    return table;
}

} // namespace

Report sampleReport(Language language, int rows)
{
    Report report;
    report.language = language;
    report.title = u"Improvement plan for partner earned credit"_s;
    report.subject = u"Bakkerij Jansen"_s;
    report.partner = u"Noordzee Cloud"_s;
    report.cover = {u"26 Oct 2026 to 24 Nov 2026"_s, u"Data of 26 Nov 2026"_s};
    report.madeAt = QDateTime({2026, 11, 26}, {10, 0}, Qt::UTC);
    ReportFigures figures{
        {{u"Eligible cost"_s, MoneyValue{amount("3120"), u"EUR"_s}, u"30 days"_s},
         {u"With credit"_s, ShareCell{7812}, {}},
         {u"Missed credit a month"_s, MoneyRange{amount("120"), amount("417"), u"EUR"_s}, {}},
         {u"Need action"_s, qint64(3), u"of 12 subscriptions"_s}}};
    report.parts = {
        {ReportSection::Summary,
         u"summary"_s,
         u"On one page"_s,
         {ReportParagraph{u"Three of twelve subscriptions earn nothing."_s}, figures, columns(),
          ReportList{{u"Give the group its role back."_s, u"Link the partner ID."_s}, true}}},
        {ReportSection::Trust,
         u"trust"_s,
         u"What this rests on"_s,
         {ReportParagraph{u"Two customers' tenants could not be read."_s, Tone::Warning},
          ReportParagraph{u"Microsoft, page of 13 Apr 2023"_s, Tone::Quiet,
                          u"https://learn.microsoft.com/partner-center"_s}}},
        {ReportSection::Situation, u"situation"_s, u"Where it stands"_s, {line(), bars()}},
        {ReportSection::Findings,
         u"findings"_s,
         u"Findings"_s,
         {ReportHeading{u"1. Restore AOBO at Productie"_s, u"finding-1"_s},
          ReportParagraph{u"The group lost its role on 3 November."_s}, points()}},
        {ReportSection::HowTo,
         u"how-to"_s,
         u"How to do it"_s,
         {ReportCode{{u"az role assignment create --role Owner \\"_s,
                      u"  --assignee-object-id 00000701-0000-4000-8000-00000000a011"_s}}}},
        {ReportSection::Appendix, u"appendix"_s, u"Appendix"_s, {subscriptions(rows)}}};
    return report;
}

ReportTable mixedTable()
{
    using Kind = ReportColumn::Kind;
    const QString euro = u"EUR"_s;
    const QString dollar = u"USD"_s;
    ReportTable table;
    table.key = u"schedule"_s;
    table.caption = u"Plan: now / 30 days / 90 days [draft] for every customer"_s;
    table.columns = {{u"step"_s, u"Step"_s},
                     {u"value"_s, u"Value"_s, Kind::Money},
                     {u"effect"_s, u"Value"_s, Kind::Money},
                     {u"due"_s, u"Due"_s, Kind::Day}};
    table.rows = {
        {u"<script>alert(\"1\")</script>"_s, MoneyValue{amount("-12.5"), euro},
         MoneyRange{amount("1"), amount("2.25"), dollar}, QDate(2026, 12, 1)},
        {u"@SUM(1+1)"_s, MoneyValue{amount("987654.321"), dollar}, {}, {}},
        {u"\u202eevil\u202c \"quoted\" & 'single'"_s, {}, MoneyValue{amount("3"), euro}, {}},
        {u"-2 groups,\nin two lines; +1"_s, MoneyValue{{}, u"JPY"_s},
         MoneyRange{amount("7.5"), amount("7.5"), euro}, QDate(2027, 2, 28)}};
    return table;
}

} // namespace Pec::Testing
