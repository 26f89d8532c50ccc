// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overloaded.h"
#include "core/strings.h"
#include "plan/exported.h"
#include "plan/merge.h"
#include "reports/document/reportscope.h"
#include "rules/cost/summary.h"
#include "support/sampleassessment.h"

#include <QTest>

using namespace Pec;

namespace {

const QDate kPlanBefore(2026, 8, 31);

ReportInput inputFor(ReportAudience audience, Language language = Language::English)
{
    ReportInput input;
    input.assessment = sampleAssessment();
    input.plan = mergedPlan(*input.assessment, {});
    input.before = exportedPlans(*input.assessment, input.plan, {}, kPlanBefore);
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

    //! A chart of several chosen customers is theirs, not that of the whole portfolio.
    void chartsOfChosenCustomersAreTheirs()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        const QList<CustomerAssessment> &all = input.assessment->customers;
        input.customers = {all.at(0).id, all.at(1).id};
        const Report report = buildReport(input).value();
        Decimal shown;
        for (const ReportBlock &block : report.parts.first().blocks) {
            const auto *chart = std::get_if<ReportChart>(&block);
            for (const ChartSeries &series : chart ? chart->series : QList<ChartSeries>()) {
                for (const std::optional<Decimal> &value : series.values)
                    shown += value.value_or(Decimal());
            }
        }
        Decimal theirs;
        for (const CustomerAssessment &one : all.first(2)) {
            QCOMPARE(one.history.months.size(), 13); // and a chart shows a year
            for (const HistoryPoint &point : one.history.months.last(12))
                theirs += point.applied.usd + point.notApplied.usd;
        }
        QVERIFY(theirs > Decimal());
        QCOMPARE(shown.toString(), theirs.toString());
    }

    void inDollarsEveryAmountIsInDollars()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        const CustomerAssessment *euros = nullptr;
        for (const CustomerAssessment &one : input.assessment->customers) {
            if (one.currency == "EUR"_L1 && one.totals.missedCreditHigh > Decimal())
                euros = &one;
        }
        QVERIFY(euros);
        input.customers = {euros->id};
        input.currency = ReportCurrency::Usd;
        const Report report = buildReport(input).value();
        int amounts = 0;
        for (const ReportTable *table : tablesOf(report)) {
            for (const QList<ReportValue> &row : table->rows) {
                for (const ReportValue &value : row) {
                    const auto *money = std::get_if<MoneyValue>(&value);
                    const auto *range = std::get_if<MoneyRange>(&value);
                    amounts += int(isAmount(value));
                    QCOMPARE(money   ? money->currency
                             : range ? range->currency
                                     : u"USD"_s,
                             u"USD"_s);
                }
            }
        }
        QVERIFY(amounts > 0);
        const ReportTable *states = tableOf(report, u"states"_s);
        QVERIFY(states);
        QCOMPARE(reportText(states->total.at(2), Text(Language::English)),
                 reportText(MoneyValue{euros->totalsUsd.cost, u"USD"_s}, Text(Language::English)));
        for (const QString &words : wordsOf(report))
            QVERIFY2(!words.contains(u"EUR"_s) && !words.contains(u'\u20ac'), qPrintable(words));
    }

    void sentencesAreAsSomebodyWordedThem()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        const QList<ReportSentence> ours = sentencesOf(input).value();
        QStringList names;
        for (const ReportSentence &one : ours)
            names.append(one.name);
        QCOMPARE(names, QStringList({u"introduction"_s, u"standing"_s, u"missed"_s, u"toDo"_s}));
        QVERIFY(ours.first().text.isEmpty());
        input.wording = {{u"introduction"_s, u"As discussed on Monday."_s},
                         {u"missed"_s, QString()}};
        QStringList texts;
        const Report report = buildReport(input).value();
        for (const ReportBlock &block : report.parts.first().blocks) {
            const auto *one = std::get_if<ReportParagraph>(&block);
            if (one && !one->sentence.isEmpty())
                texts.append(one->text);
        }
        QCOMPARE(texts,
                 QStringList({u"As discussed on Monday."_s, ours.at(1).text, ours.at(3).text}));
    }

    void severalReportsHaveTheIntroductionButNotSentencesOfOthers()
    {
        ReportInput base = inputFor(ReportAudience::Partner);
        base.wording = {{u"introduction"_s, u"As discussed."_s},
                        {u"standing"_s, u"All is well."_s}};
        const auto one = inputsOf(base, {});
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->first().wording, base.wording);
        ReportScope each;
        each.each = true;
        const auto several = inputsOf(base, each);
        QCOMPARE(several->size(), base.assessment->customers.size());
        qsizetype planned = 0;
        for (const ReportInput &input : *several) {
            QCOMPARE(input.customers.size(), 1);
            QCOMPARE(input.wording.keys(), QStringList({u"introduction"_s}));
            for (const PlanEntry &entry : input.plan.entries)
                QCOMPARE(entry.item.finding.key.customer, input.customers.first());
            planned += input.plan.entries.size();
        }
        QCOMPARE(planned, base.plan.entries.size());
        base.audience = ReportAudience::Customer;
        QCOMPARE(inputsOf(base, {})->size(), base.assessment->customers.size());
        ReportScope nobody;
        nobody.reseller = ResellerId(u"nobody"_s);
        QCOMPARE(inputsOf(base, nobody).error().code, ErrorCode::NotFound);
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

    void saysWhatBecameOfThePlanBefore()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        // The subscription of the first finding has nothing to be mended any more.
        const PlanEntry mended = input.plan.entries.first();
        const SubscriptionId subscription = mended.item.finding.key.subscription;
        input.plan.entries.removeIf([&](const PlanEntry &entry) {
            return entry.item.finding.key.subscription == subscription;
        });
        Decimal earned;
        QString currency;
        auto changed = std::make_shared<Assessment>(*input.assessment);
        for (CustomerAssessment &customer : changed->customers) {
            for (SubscriptionAssessment &one : customer.subscriptions) {
                if (one.id != subscription)
                    continue;
                one.status = Status::Earning;
                one.accessState = AccessState::Read;
                one.totals.earnedCredit = *Decimal::parse("90");
                currency = one.currency;
                earned = monthlyCredit(one.totals, changed->period, changed->asOf).earned;
            }
        }
        input.assessment = changed;
        const Report report = buildReport(input).value();
        const ReportTable *realised = tableOf(report, u"realised"_s);
        QVERIFY(realised);
        QCOMPARE(realised->rows.size(), 1);
        const Finding &finding = mended.item.finding;
        const QList<ReportValue> &row = realised->rows.first();
        QCOMPARE(row.at(2),
                 ReportValue(MoneyRange{finding.creditLow, finding.creditHigh, currency}));
        const auto then = std::get<MoneyValue>(row.at(3));
        QCOMPARE(row.at(4), ReportValue(MoneyValue{earned, currency}));
        QCOMPARE(row.at(5), ReportValue(MoneyValue{earned - then.amount, currency}));
        const ReportTable *rows = tableOf(report, u"followUp"_s);
        QVERIFY(rows);
        QCOMPARE(rows->rows.first().first(), ReportValue(u"Done"_s));
        QCOMPARE(rows->rows.last().first(), ReportValue(u"Still open"_s));
        QVERIFY(wordsOf(report).contains(u"Compared with the plan of 31 Aug 2026."_s));
    }

    //! Its sums, and the charts too, though the portfolio is in dollars.
    void oneCustomerIsSaidInItsOwnCurrency()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        QCOMPARE(input.assessment->currency, u"USD"_s);
        input.customers = {input.assessment->customers.first().id};
        const Report report = buildReport(input).value();
        int charts = 0;
        for (const ReportPart &part : report.parts) {
            for (const ReportBlock &block : part.blocks) {
                const auto *chart = std::get_if<ReportChart>(&block);
                if (!chart || chart->unit != ReportChart::Unit::Money)
                    continue;
                ++charts;
                QVERIFY2(chart->currency == "EUR"_L1, qPrintable(chart->key));
                QVERIFY2(!chart->description.contains(u'$'), qPrintable(chart->description));
            }
        }
        QCOMPARE(charts, 4);
    }

    void aCustomerIsAskedEachThingOnce()
    {
        ReportInput input = inputFor(ReportAudience::Customer);
        PlanEntry again = input.plan.entries.at(
            std::find_if(input.plan.entries.cbegin(), input.plan.entries.cend(),
                         [&](const PlanEntry &one) {
                             return one.item.finding.key.customer == input.customers.first();
                         })
            - input.plan.entries.cbegin());
        const auto rows = [&input] {
            return tableOf(buildReport(input).value(), u"findings"_s)->rows.size();
        };
        const qsizetype before = rows();
        again.item.finding.id = FindingId(u"another"_s);
        again.item.finding.key.principal = PrincipalId(u"another"_s);
        input.plan.entries.append(again);
        QCOMPARE(rows(), before);
    }

    void saysThatTotalsAreTheSumsOfTheirRows()
    {
        const ReportInput input = inputFor(ReportAudience::Partner);
        const QString tied =
            u"All totals were checked: each is the exact sum of its rows, before rounding."_s;
        QVERIFY(wordsOf(buildReport(input).value()).contains(tied));
        ReportInput apart = input;
        auto changed = std::make_shared<Assessment>(*input.assessment);
        changed->customers.first().totals.missed += *Decimal::parse("0.01");
        changed->customers.first().totals.cost += *Decimal::parse("0.01");
        apart.assessment = changed;
        apart.customers = {changed->customers.first().id};
        const QStringList words = wordsOf(buildReport(apart).value());
        QVERIFY(!words.contains(tied));
        QCOMPARE(words.filter(u"its rows come to"_s).size(), 1);
    }

    void saysHowWhatItOpensAndHowItIsTakenBack()
    {
        for (const ReportAudience audience : {ReportAudience::Partner, ReportAudience::Customer}) {
            ReportInput input = inputFor(audience);
            auto known = std::make_shared<Assessment>(*input.assessment);
            known->partner.agentsGroups = {PrincipalId(u"00000701-0000-4000-8000-00000000a011"_s)};
            input.assessment = known;
            QStringList words;
            // A customer's edition is of one: the first that has something to do.
            for (const CustomerAssessment &customer : input.assessment->customers) {
                input.customers = {customer.id};
                words += wordsOf(buildReport(input).value());
            }
            QVERIFY(!words.filter(u"az role assignment create --role Contributor"_s).isEmpty());
            QCOMPARE(words.filter(u"az role assignment delete"_s).size(),
                     words.filter(u"az role assignment create"_s).size());
            QVERIFY(words.contains(u"To take it back:"_s));
            QVERIFY(!words.filter(u"Security: Contributor can"_s).isEmpty());
        }
    }

    void theFirstPlanSaysThatItIsTheFirst()
    {
        ReportInput input = inputFor(ReportAudience::Partner);
        input.before.clear();
        const Report report = buildReport(input).value();
        QVERIFY(!tableOf(report, u"followUp"_s));
        QVERIFY(wordsOf(report).filter(u"This is the first plan"_s).size() == 1);
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
