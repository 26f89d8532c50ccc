// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "cli/grid.h"
#include "cli/onboardpaper.h"
#include "core/strings.h"

#include <QTest>

using namespace Pec;

//! What a terminal is given. Names come from customers, and whoever reads them confirms by them.
class tst_Console : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("words") << u"Jansen & Zn"_s << u"Jansen & Zn"_s;
        QTest::newRow("lines and a tab") << u"a\n\tb\n"_s << u"a\n\tb\n"_s;
        QTest::newRow("lines of CSV") << u"a,b\r\nc,d\r\n"_s << u"a,b\r\nc,d\r\n"_s;
        QTest::newRow("letters beyond ASCII")
            << u"d\u00e9j\u00e0 \u2013"_s << u"d\u00e9j\u00e0 \u2013"_s;
        QTest::newRow("back to the begin of the line") << u"PUT\rGET"_s << u"PUT GET"_s;
        QTest::newRow("at the end") << u"PUT\r"_s << u"PUT "_s;
        QTest::newRow("a colour") << u"\u001b[30mhidden"_s << u" [30mhidden"_s;
        QTest::newRow("one line up") << u"\u001b[1A\u001b[2K"_s << u" [1A [2K"_s;
        QTest::newRow("the same in one sign") << u"\u009b2K"_s << u" 2K"_s;
        QTest::newRow("back and a bell") << u"a\b\a"_s << u"a  "_s;
        QTest::newRow("the end of a C string") << QString(u"a"_s + QChar(u'\0') + u'b') << u"a b"_s;
    }
    void nothingMovesTheCursor()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QCOMPARE(withoutControls(text), printed);
    }

    void aNameIsOneLine()
    {
        QCOMPARE(oneLine(u"Jansen & Zn"_s), u"Jansen & Zn"_s);
        QCOMPARE(oneLine(u"a\r\nb\tc"_s), u"a  b c"_s);
    }

    void aNameBeginsNoRowOfATable()
    {
        Grid grid({false, true});
        grid.add({u"name"_s, u"cost"_s});
        grid.add({u"Jansen\nPietersen"_s, u"1"_s});
        const QStringList lines = grid.text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // with the rule
        QCOMPARE(lines.last(), u"Jansen Pietersen     1"_s);
    }

    void aNameBeginsNoLineOfWhatIsConfirmed()
    {
        OnboardingCase onboarding;
        onboarding.customer = CustomerId(u"11111111-0000-4000-8000-000000000001"_s);
        onboarding.customerName = u"Jansen\nDELETE everything"_s;
        OnboardingStep step;
        step.subscription = SubscriptionId(u"22222222-0000-4000-8000-000000000001"_s);
        step.subscriptionName = u"Main\n\u001b[1APUT elsewhere"_s;
        onboarding.steps.append(step);
        const Text text(Language::English);
        for (const QString &paper :
             {caseText(onboarding, text),
              caseRequestsText(onboarding, Confirmation::Intent::Run, true, text)}) {
            for (const QString &line : paper.split(u'\n')) {
                QVERIFY2(!line.trimmed().startsWith(u"DELETE everything"_s), qPrintable(paper));
                QVERIFY2(!line.contains(u'\u001b'), qPrintable(paper));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
