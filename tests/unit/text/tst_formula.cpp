// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/formula.h"

#include <QTest>

using namespace Pec;

class tst_Formula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextOfWhatWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("runs");
        QTest::newRow("a name") << u"Jansen & Zn"_s << false;
        QTest::newRow("a sign within") << u"A=B"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces") << u"  "_s << false;
        QTest::newRow("equals") << u"=cmd|' /C calc'!A0"_s << true;
        QTest::newRow("plus") << u"+1+1"_s << true;
        QTest::newRow("minus") << u"-1+cmd|' /C calc'!A0"_s << true;
        QTest::newRow("at") << u"@SUM(1;1)"_s << true;
        QTest::newRow("behind spaces") << u"  =1"_s << true;
        QTest::newRow("behind a tab") << u"\t=1"_s << true;
        QTest::newRow("behind the end of a line") << u"\r\n=1"_s << true;
        QTest::newRow("behind a hard space") << u"\u00a0=1"_s << true;
        QTest::newRow("behind a control character") << u"\u0001=1"_s << true;
        QTest::newRow("behind a space without width") << u"\u200b=1"_s << true;
        QTest::newRow("behind a mark of direction") << u"\u202e=1"_s << true;
        QTest::newRow("behind a byte order mark") << u"\ufeff=1"_s << true;
        QTest::newRow("wide equals") << u"\uff1d1"_s << true;
        QTest::newRow("wide at") << u"\uff20A1"_s << true;
    }
    void makesTextOfWhatWouldRun()
    {
        QFETCH(QString, text);
        QFETCH(bool, runs);
        QCOMPARE(isFormula(text), runs);
        const QString safe = withoutFormula(text);
        QVERIFY(!isFormula(safe));
        QCOMPARE(safe, runs ? QString(u'\'' + text) : text);
    }

    void makesTextOfWhatRunsInAnotherCountry_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("safe");
        QTest::newRow("a name") << u"Jansen; Zn, Co"_s << QChar(u',') << u"Jansen; Zn, Co"_s;
        QTest::newRow("at the begin") << u"=1"_s << QChar(u',') << u"'=1"_s;
        QTest::newRow("behind the other separator") << u"A;=1;x"_s << QChar(u',') << u"A;'=1;x"_s;
        QTest::newRow("behind it and a space") << u"A; @B1"_s << QChar(u',') << u"A;' @B1"_s;
        QTest::newRow("behind a comma") << u"A,=1"_s << QChar(u';') << u"A,'=1"_s;
        QTest::newRow("behind the own separator") << u"A, -1"_s << QChar(u',') << u"A, -1"_s;
        QTest::newRow("behind a tab") << u"A\t+1"_s << QChar(u',') << u"A\t'+1"_s;
        QTest::newRow("behind the end of a line") << u"A\n=1"_s << QChar(u',') << u"A\n'=1"_s;
        QTest::newRow("behind several") << u"A;;\n=1;=2"_s << QChar(u',') << u"A;;\n'=1;'=2"_s;
        QTest::newRow("a separator at the end") << u"A;"_s << QChar(u',') << u"A;"_s;
    }
    void makesTextOfWhatRunsInAnotherCountry()
    {
        QFETCH(QString, cell);
        QFETCH(QChar, separator);
        QFETCH(QString, safe);
        QCOMPARE(withoutFormulas(cell, separator), safe);
    }
};

QTEST_GUILESS_MAIN(tst_Formula)
#include "tst_formula.moc"
