// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overloaded.h"
#include "core/strings.h"
#include "plan/merge.h"
#include "reports/document/buildreport.h"
#include "support/sampleassessment.h"

#include <QTest>

using namespace Pec;

namespace {

ReportInput inputFor(ReportAudience audience, Language language = Language::English)
{
    ReportInput input;
    input.assessment = sampleAssessment();
    input.plan = mergedPlan(*input.assessment, {});
    input.audience = audience;
    input.language = language;
    input.now = sampleNow();
    if (audience == ReportAudience::Customer)
        input.customers = {input.assessment->customers.first().id};
    return input;
}

//! Every word of the report, values as they are read.
QStringList wordsOf(const Report &report)
{
    const Text text(report.language);
    QStringList words{report.title, report.subject, report.partner};
    words += report.cover;
    const auto add = [&words](const QString &one) { words.append(one); };
    for (const ReportPart &part : report.parts) {
        add(part.title);
        for (const ReportBlock &block : part.blocks)
            std::visit(
                Overloaded{
                    [&](const ReportParagraph &one) { add(one.text); },
                    [&](const ReportHeading &one) { add(one.text); },
                    [&](const ReportList &one) { words += one.items; },
                    [&](const ReportFigures &one) {
                        for (const ReportFigure &figure : one.figures)
                            words += {figure.label, reportText(figure.value, text), figure.note};
                    },
                    [&](const ReportCode &one) { words += one.lines; },
                    [&](const ReportTable &one) {
                        add(one.caption);
                        for (const auto &row : one.rows) {
                            for (const ReportValue &value : row)
                                add(reportText(value, text));
                        }
                    },
                    [&](const ReportChart &one) {
                        words += {one.title, one.description, one.currency};
                        words += one.categories;
                    }},
                block);
    }
    return words;
}

bool isAmount(const ReportValue &value)
{
    return std::holds_alternative<MoneyValue>(value) || std::holds_alternative<MoneyRange>(value);
}

const ReportTable *tableOf(const Report &report, const QString &key)
{
    for (const ReportTable *table : tablesOf(report)) {
        if (table->key == key)
            return table;
    }
    return nullptr;
}

} // namespace

class tst_BuildReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartnersPlanHasEveryPart_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German})
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void aPartnersPlanHasEveryPart()
    {
        QFETCH(Language, language);
        const auto report = buildReport(inputFor(ReportAudience::Partner, language));
        QVERIFY(report);
        QCOMPARE(report->parts.size(), kReportSectionCount);
        QSet<QString> anchors;
        for (const ReportPart &part : report->parts) {
            QVERIFY(!part.title.isEmpty());
            anchors.insert(part.anchor);
            for (const ReportBlock &block : part.blocks) {
                if (const auto *heading = std::get_if<ReportHeading>(&block)) {
                    QVERIFY2(!anchors.contains(heading->anchor), qPrintable(heading->anchor));
                    anchors.insert(heading->anchor);
                }
            }
        }
        for (const ReportTable *table : tablesOf(*report)) {
            QVERIFY(!table->columns.isEmpty());
            for (const auto &row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
            if (!table->total.isEmpty())
                QCOMPARE(table->total.size(), table->columns.size());
        }
    }

    void sumsAreThoseOfTheAssessment()
    {
        const ReportInput input = inputFor(ReportAudience::Partner);
        const auto report = buildReport(input);
        QVERIFY(report);
        const ReportTable *states = tableOf(*report, u"states"_s);
        QVERIFY(states);
        QCOMPARE(states->total[2], ReportValue(MoneyValue{input.assessment->totals.cost,
                                                          input.assessment->currency}));
        Decimal cost;
        qint64 count = 0;
        for (const auto &row : states->rows) {
            count += std::get<qint64>(row[1]);
            cost += std::get<MoneyValue>(row[2]).amount;
        }
        QCOMPARE(count, std::get<qint64>(states->total[1]));
        QCOMPARE(cost, input.assessment->totals.cost);
        const ReportTable *all = tableOf(*report, u"subscriptions"_s);
        QVERIFY(all);
        QCOMPARE(all->rows.size(), count);
    }

    void aCustomersEditionHoldsNoAmountAndNoOtherCustomer_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<Language>("language");
        for (int i = 0; i < sampleAssessment()->customers.size(); ++i) {
            QTest::addRow("customer %d", i) << i << Language::English;
            QTest::addRow("customer %d in German", i) << i << Language::German;
        }
    }
    void aCustomersEditionHoldsNoAmountAndNoOtherCustomer()
    {
        QFETCH(int, customer);
        QFETCH(Language, language);
        ReportInput input = inputFor(ReportAudience::Customer, language);
        input.customers = {input.assessment->customers[customer].id};
        const auto report = buildReport(input);
        QVERIFY(report);
        for (const ReportTable *table : tablesOf(*report)) {
            for (const auto &row : table->rows)
                QVERIFY2(std::none_of(row.cbegin(), row.cend(), isAmount), qPrintable(table->key));
            for (const ReportColumn &column : table->columns)
                QVERIFY2(column.kind != ReportColumn::Kind::Money, qPrintable(column.key));
        }
        for (const ReportPart &part : report->parts) {
            for (const ReportBlock &block : part.blocks) {
                if (const auto *chart = std::get_if<ReportChart>(&block))
                    QVERIFY2(chart->unit == ReportChart::Unit::Count, qPrintable(chart->key));
                if (const auto *figures = std::get_if<ReportFigures>(&block)) {
                    for (const ReportFigure &figure : figures->figures)
                        QVERIFY(!isAmount(figure.value));
                }
            }
        }
        const QString words = wordsOf(*report).join(u'\n');
        for (const QString &money : {u"\u20ac"_s, u"EUR"_s, u"USD"_s, u"$"_s})
            QVERIFY2(!words.contains(money), qPrintable(money));
        for (const CustomerAssessment &other : input.assessment->customers) {
            if (other.id != input.customers.first())
                QVERIFY2(!words.contains(other.name), qPrintable(other.name));
        }
        QVERIFY(words.contains(input.assessment->customers[customer].name));
    }

    void moreFindingsThanSubscriptionsNeedNoMoreAction()
    {
        const ReportInput input = inputFor(ReportAudience::Partner);
        const auto report = buildReport(input);
        QVERIFY(report);
        QSet<QString> subscriptions;
        const ReportTable *findings = tableOf(*report, u"findings"_s);
        for (const auto &row : findings->rows)
            subscriptions.insert(reportText(row[1], Text(Language::English)) + u'/'
                                 + reportText(row[2], Text(Language::English)));
        std::optional<qint64> shown;
        qsizetype asked = 0;
        for (const ReportBlock &block : report->parts.first().blocks) {
            if (const auto *figures = std::get_if<ReportFigures>(&block))
                shown = std::get<qint64>(figures->figures.last().value);
            if (const auto *list = std::get_if<ReportList>(&block))
                asked = QSet<QString>(list->items.cbegin(), list->items.cend()).size();
        }
        QCOMPARE(shown, std::optional(qint64(subscriptions.size())));
        QVERIFY(findings->rows.size() > subscriptions.size());
        QVERIFY(asked > 0 && asked <= 3);
    }

    void whatWasLeftOutStandsInTheAppendixWithItsReason()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        QVERIFY(!input.plan.entries.isEmpty());
        PlanItem &item = input.plan.entries.first().item;
        item.decision.state = PlanState::LeftOut;
        item.decision.whyLeftOut = u"The customer leaves in March"_s;
        const auto before = buildReport(inputFor(ReportAudience::Partner));
        const auto report = buildReport(input);
        QVERIFY(before && report);
        QCOMPARE(tableOf(*report, u"findings"_s)->rows.size(),
                 tableOf(*before, u"findings"_s)->rows.size() - 1);
        const ReportTable *leftOut = tableOf(*report, u"leftOut"_s);
        QVERIFY(leftOut);
        QCOMPARE(leftOut->rows.first()[1], ReportValue(u"The customer leaves in March"_s));
        QVERIFY(!tableOf(*before, u"leftOut"_s));
    }

    void sectionsCanBeLeftOut()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        input.leftOut = {ReportSection::Appendix, ReportSection::Method};
        const auto report = buildReport(input);
        QVERIFY(report);
        QCOMPARE(report->parts.size(), kReportSectionCount - 2);
    }

    void refusesWhatCannotBeOne_data()
    {
        QTest::addColumn<QList<CustomerId>>("customers");
        QTest::addColumn<ErrorCode>("code");
        const auto sample = sampleAssessment();
        QTest::newRow("an edition for every customer")
            << QList<CustomerId>() << ErrorCode::BadInput;
        QTest::newRow("for two customers")
            << QList{sample->customers[0].id, sample->customers[1].id} << ErrorCode::BadInput;
        QTest::newRow("of nobody we know")
            << QList{CustomerId(u"00000000-0000-4000-8000-0000000000ff"_s)} << ErrorCode::NotFound;
    }
    void refusesWhatCannotBeOne()
    {
        QFETCH(QList<CustomerId>, customers);
        QFETCH(ErrorCode, code);
        ReportInput input = inputFor(ReportAudience::Customer);
        input.customers = customers;
        const auto report = buildReport(input);
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
    }

    void nothingReadYetIsAReportAllTheSame()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        input.assessment = emptyAssessment();
        input.plan = {};
        const auto report = buildReport(input);
        QVERIFY(report);
        QVERIFY(!report->parts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_BuildReport)
#include "tst_buildreport.moc"
