// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statustable.h"
#include "core/strings.h"
#include "support/sampleassessment.h"

#include <QTest>

using namespace Pec;

//! What `status --format csv` prints, opened by a spreadsheet.
class tst_StatusCsv : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(const QString &csv) { return csv.split(u"\r\n"_s); }

private Q_SLOTS:
    void aNameRunsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::newRow("a name") << u"Jansen"_s << u"Jansen"_s;
        QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a formula behind a space") << u" @A1"_s << u"' @A1"_s;
        QTest::newRow("wide signs") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("a command")
            << u"-1+cmd|' /C calc'!A0,\"x\""_s << u"\"'-1+cmd|' /C calc'!A0,\"\"x\"\"\""_s;
        QTest::newRow("a line of its own") << u"a\n=1"_s << u"\"a\n'=1\""_s;
        QTest::newRow("a cell of another country's") << u"a;=1;b"_s << u"a;'=1;b"_s;
    }
    void aNameRunsNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        const auto sample = sampleAssessment();
        CustomerAssessment &customer = sample->customers.first();
        customer.name = name;
        for (const QString &groupBy : {u"customer"_s, QString()}) {
            const QString wanted = customer.id.value() + u',' + cell + u',';
            QVERIFY2(statusCsv(*sample, groupBy).contains(u"\r\n"_s + wanted), qPrintable(wanted));
        }
    }

    void anAmountBelowZeroStaysANumber()
    {
        const auto sample = sampleAssessment();
        sample->customers = {sample->customers.first()};
        sample->customers.first().totals.cost = *Decimal::parse("-12.5");
        const QString line = lines(statusCsv(*sample, u"customer"_s)).value(1);
        QVERIFY2(line.contains(u",-12.5"_s), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(tst_StatusCsv)
#include "tst_statuscsv.moc"
