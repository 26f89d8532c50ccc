// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "plan/exported.h"
#include "plan/merge.h"
#include "reports/document/buildreport.h"
#include "reports/writereport.h"
#include "support/otherprograms.h"
#include "support/sampleassessment.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using Pec::Testing::outputOf;

namespace {

const auto kMarker = u"ZZOTHER"_s; // in every name that is another customer's
const auto kDigits = u"7654321"_s; // in every amount

Decimal planted() { return Decimal::parse("7654321.9876543210").value(); }

void plant(Totals &totals)
{
    for (Decimal *one : {&totals.cost, &totals.pecApplied, &totals.missed, &totals.notEligible,
                         &totals.tooRecent, &totals.cannotTell, &totals.missedCreditLow,
                         &totals.missedCreditHigh, &totals.earnedCredit})
        *one = planted();
    totals.notEligibleByKind.fill(planted());
}

void plant(History &history)
{
    for (QList<HistoryPoint> *points : {&history.days, &history.months}) {
        for (HistoryPoint &point : *points)
            point.applied = point.notApplied = {planted(), planted()};
    }
}

//! The sample with a marker in every amount, and in every name that is not the first customer's.
std::shared_ptr<Assessment> marked()
{
    auto assessment = sampleAssessment();
    plant(assessment->totals);
    plant(assessment->history);
    for (int i = 0; i < assessment->customers.size(); ++i) {
        CustomerAssessment &customer = assessment->customers[i];
        plant(customer.totals);
        plant(customer.totalsUsd);
        plant(customer.history);
        if (i > 0)
            customer.name = kMarker + customer.name;
        if (i > 0 && customer.reseller)
            customer.reseller->name = kMarker + customer.reseller->name;
        for (SubscriptionAssessment &one : customer.subscriptions) {
            plant(one.totals);
            plant(one.totalsUsd);
            plant(one.history);
            if (i > 0)
                one.name = kMarker + one.name;
        }
    }
    for (MissingPart &part : assessment->missing)
        part.error.detail += kMarker;
    return assessment;
}

//! Everything that a file holds: its bytes, and what a reader unpacks of them.
QByteArray contentsOf(const QString &file)
{
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return {};
    QByteArray all = raw.readAll();
    if (file.endsWith(".pdf"_L1)) {
        all += outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
        all += outputOf(u"pdftotext"_s, {file, u"-"_s});
    }
    if (file.endsWith(".xlsx"_L1))
        all +=
            outputOf(u"python3"_s, {u"-c"_s,
                                    u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                    "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))"_s,
                                    file});
    return all;
}

//! With what languages put between the digits of one number taken away.
QString withoutGrouping(const QByteArray &bytes)
{
    static const QRegularExpression between(u"(?<=\\d)[.,'\u00a0\u202f\u2019 ](?=\\d)"_s);
    return QString::fromUtf8(bytes).remove(between);
}

} // namespace

//! What must not reach a customer is in no byte of its edition, and the marks would be found.
class tst_ReportMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"python3"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
    }

    void theCustomersEditionHoldsNoneOfThem_data() { editions(); }
    void theCustomersEditionHoldsNoneOfThem()
    {
        QFETCH(Language, language);
        const QString all = written(ReportAudience::Customer, language);
        QVERIFY(!all.isEmpty());
        QVERIFY(!all.contains(kMarker));
        QVERIFY(!all.contains(kDigits));
    }

    void thePartnersEditionWouldShowThem_data() { editions(); }
    void thePartnersEditionWouldShowThem()
    {
        QFETCH(Language, language);
        const QString all = written(ReportAudience::Partner, language);
        QVERIFY(all.contains(kMarker));
        QVERIFY(all.contains(kDigits));
    }

private:
    static void editions()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("French") << Language::French;
        QTest::newRow("German") << Language::German;
    }

    static QString written(ReportAudience audience, Language language)
    {
        const QTemporaryDir folder;
        ReportInput input;
        input.assessment = marked();
        input.plan = mergedPlan(*input.assessment, {});
        input.before = exportedPlans(*input.assessment, input.plan, {}, sampleNow().date());
        input.audience = audience;
        input.language = language;
        input.now = sampleNow();
        if (audience == ReportAudience::Customer)
            input.customers = {input.assessment->customers.first().id};
        const auto report = buildReport(input);
        if (!report)
            return {};
        ReportFiles files;
        files.folder = folder.path();
        files.formats = {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv,
                         ReportFormat::Json, ReportFormat::Html};
        const auto names = writeReport(*report, files);
        if (!names)
            return {};
        QString all;
        for (const QString &name : *names)
            all += name + u'\n' + withoutGrouping(contentsOf(name));
        return all;
    }
};

QTEST_MAIN(tst_ReportMarkers)
#include "tst_reportmarkers.moc"
