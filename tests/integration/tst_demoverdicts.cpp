// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/names.h"
#include "rules/explanation/explain.h"
#include "support/demotenant.h"
#include "support/testdata.h"
#include "text/text.h"

#include <QFile>
#include <QRegularExpression>

using namespace Pec;
using namespace Pec::Testing;

namespace {

//! A row of tests/data/rules/demo-expectations.csv: what a specialist says who can read only what
//! the services show. Written without sight of the engine, each with its reason in the last column.
struct Expected
{
    QString subscription;
    QString status;
    QString reasons;
    QString fix;
};

//! Every field is quoted and holds no line break.
QList<Expected> expectations()
{
    QFile file(Testing::dataFile(u"rules/demo-expectations.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Expected> list;
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList fields = line.sliced(1, line.size() - 2).split(u"\",\""_s);
        list.append({fields.value(0).replace(u"\"\""_s, u"\""_s), fields.value(1), fields.value(2),
                     fields.value(3)});
    }
    return list;
}

QString reasonsOf(const SubscriptionAssessment &one)
{
    QStringList names;
    for (const Reason reason : one.reasons)
        names.append(name(reason));
    return names.join(u' ');
}

} // namespace

//! Each subscription of the demo tenant gets the verdict that a specialist would give.
class tst_DemoVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSpecialistsVerdict_data();
    void givesTheSpecialistsVerdict();
    void everySubscriptionIsExpected();
    void everyEvidenceHasASentence_data();
    void everyEvidenceHasASentence();
    void tellsTheNotEligiblePartByKind();
    void takesTheRateFromTheData();
    void tellsWhatChangedWithinThePeriod();
    void cleanupTestCase() { m_context.reset(); }

private:
    struct Found
    {
        const CustomerAssessment *customer = nullptr;
        const SubscriptionAssessment *subscription = nullptr;
    };
    [[nodiscard]] Found find(const QString &subscription) const;

    QTemporaryDir m_dir;
    std::unique_ptr<AppContext> m_context;
    AppContext::AssessmentPointer m_assessment;
};

void tst_DemoVerdicts::initTestCase()
{
    AppContext::Options options;
    options.dataDir = m_dir.path();
    auto context = AppContext::create(options);
    QVERIFY(context);
    m_context = std::move(*context);
    QVERIFY(await(m_context->openDemo()));
    QVERIFY(awaitRefresh(*m_context));
    const auto assessment = await(m_context->assessment());
    QVERIFY(assessment && *assessment);
    m_assessment = *assessment;
    QVERIFY(m_assessment->complete);
}

tst_DemoVerdicts::Found tst_DemoVerdicts::find(const QString &subscription) const
{
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.name == subscription)
                return {&customer, &one};
        }
    }
    return {};
}

void tst_DemoVerdicts::givesTheSpecialistsVerdict_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<QString>("fix");
    for (const Expected &row : expectations())
        QTest::newRow(qPrintable(row.subscription))
            << row.subscription << row.status << row.reasons << row.fix;
}

void tst_DemoVerdicts::givesTheSpecialistsVerdict()
{
    QFETCH(QString, subscription);
    QFETCH(QString, status);
    QFETCH(QString, reasons);
    QFETCH(QString, fix);
    const Found found = find(subscription);
    QVERIFY(found.subscription);
    QCOMPARE(name(found.subscription->status), status);
    QCOMPARE(reasonsOf(*found.subscription), reasons);
    const Explanation explanation = explain(*m_assessment, *found.customer, *found.subscription);
    QCOMPARE(explanation.recommendations.isEmpty() ? u"none"_s
                                                   : name(explanation.recommendations.first().fix),
             fix);
}

void tst_DemoVerdicts::everySubscriptionIsExpected()
{
    QSet<QString> expected;
    for (const Expected &row : expectations())
        expected.insert(row.subscription);
    qsizetype subscriptions = 0;
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            QVERIFY2(expected.contains(one.name), qPrintable(one.name));
            ++subscriptions;
        }
    }
    QCOMPARE(subscriptions, expected.size());
}

void tst_DemoVerdicts::everyEvidenceHasASentence_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German})
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_DemoVerdicts::everyEvidenceHasASentence()
{
    QFETCH(Language, language);
    const Text text(language);
    for (const CustomerAssessment &customer : m_assessment->customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            const Explanation explanation = explain(*m_assessment, customer, one);
            QCOMPARE(explanation.rules.size(), kRuleCount);
            for (const RuleFinding &finding : explanation.rules) {
                QVERIFY(finding.source.url.startsWith("https://learn.microsoft.com/"_L1));
                QVERIFY(!finding.evidence.isEmpty());
                for (const Evidence &evidence : finding.evidence) {
                    const QString sentence = text.evidence(evidence);
                    // Nothing left to fill in, and no code word in place of a sentence.
                    QVERIFY2(!sentence.contains(u'%')
                                 || !QRegularExpression(u"%[0-9n]"_s).match(sentence).hasMatch(),
                             qPrintable(sentence));
                    QVERIFY2(!QRegularExpression(u"[A-Z]{2,}_[A-Z]"_s).match(sentence).hasMatch(),
                             qPrintable(sentence));
                    QVERIFY(sentence.size() > 5);
                }
            }
        }
    }
}

void tst_DemoVerdicts::tellsTheNotEligiblePartByKind()
{
    const auto &kinds = m_assessment->totals.notEligibleByKind;
    for (const ProductKind kind :
         {ProductKind::Reservation, ProductKind::SavingsPlan, ProductKind::Spot,
          ProductKind::Marketplace, ProductKind::Purchase, ProductKind::Refund})
        QVERIFY2(!kinds[size_t(kind)].isZero(), qPrintable(name(kind)));
    Decimal sum;
    for (const Decimal &kind : kinds)
        sum += kind;
    QCOMPARE(sum, m_assessment->totals.notEligible);
    // The services tell every row's kind, so nothing is left over.
    QCOMPARE(kinds[size_t(ProductKind::Other)], Decimal());
}

void tst_DemoVerdicts::takesTheRateFromTheData()
{
    QCOMPARE(m_assessment->rate.source, u"data"_s);
    QCOMPARE(m_assessment->rate.value, Decimal::parse("0.15").value());
    QCOMPARE(m_assessment->rate.date, m_assessment->asOf);
    QCOMPARE(m_assessment->costBasis, CostBasis::Net); // its usage details show list prices
}

void tst_DemoVerdicts::tellsWhatChangedWithinThePeriod()
{
    const auto changes = await(m_context->changes());
    QVERIFY(changes);
    QVERIFY(!changes->from.isValid()); // one picture only
    QStringList gained;
    for (const Change &change : changes->changes) {
        QVERIFY(change.dayIsExact);
        QVERIFY(m_assessment->period.contains(change.day));
        if (change.kind == ChangeKind::CreditGained)
            gained.append(change.subscriptionName);
    }
    // Its guest got a time-bound role six days before.
    QVERIFY2(gained.contains(u"Sint-Amandus Dossier"_s), qPrintable(gained.join(u' ')));
}

QTEST_GUILESS_MAIN(tst_DemoVerdicts)
#include "tst_demoverdicts.moc"
