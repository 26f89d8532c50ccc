// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/text.h"

#include <QtTest>

using namespace Pec;
using namespace std::chrono_literals;

namespace {

//! Rows are written with plain blanks: "_" for a no-break space, "~" for a narrow one.
QString spaced(QString text)
{
    return text.replace(u'_', QChar(0x00a0)).replace(u'~', QChar(0x202f));
}

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

class tst_TextNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARateAsItWritesIt_data()
    {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("whole") << QByteArray("0.15") << u"15"_s << u"15"_s;
        QTest::newRow("a half") << QByteArray("0.125") << u"12.5"_s << u"12,5"_s;
        QTest::newRow("all digits")
            << QByteArray("0.1234567891") << u"12.34567891"_s << u"12,34567891"_s;
    }
    void readsARateAsItWritesIt()
    {
        QFETCH(QByteArray, rate);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const Decimal fraction = *Decimal::parse(rate);
        for (const auto &[language, words] :
             {std::pair(Language::English, english), {Language::German, german}}) {
            const Text text(language);
            QCOMPARE(text.percentNumber(fraction), words);
            QCOMPARE(text.fraction(words), std::optional(fraction));
            QCOMPARE(text.fraction(u' ' + words + u" %"_s), std::optional(fraction));
        }
    }

    void refusesWhatIsNoRate_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"much"_s;
        QTest::newRow("two points") << u"1.2.3"_s;
        QTest::newRow("groups") << u"1,500"_s;
        QTest::newRow("below nothing") << u"-5"_s;
        QTest::newRow("an exponent") << u"1e1"_s;
        QTest::newRow("only a point") << u"."_s;
    }
    void refusesWhatIsNoRate()
    {
        QFETCH(QString, words);
        QVERIFY(!Text(Language::English).fraction(words));
    }

    void writesMoney_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("expected"); // English, Dutch, French, German
        const auto row = [](const char *name, const char *amount, const QString &currency,
                            const QStringList &expected) {
            QTest::newRow(name) << QByteArray(amount) << currency << expected;
        };
        row("euro", "1234.5", u"EUR"_s,
            {u"€1,234.50"_s, u"€_1.234,50"_s, u"1~234,50_€"_s, u"1.234,50_€"_s});
        row("dollar", "1234.5", u"USD"_s,
            {u"$1,234.50"_s, u"$_1.234,50"_s, u"1~234,50_$"_s, u"1.234,50_$"_s});
        row("no sign of its own", "7", u"CHF"_s,
            {u"CHF_7.00"_s, u"CHF_7,00"_s, u"7,00_CHF"_s, u"7,00_CHF"_s});
        row("yen has no decimals", "1234.5", u"JPY"_s,
            {u"¥1,235"_s, u"¥_1.235"_s, u"1~235_¥"_s, u"1.235_¥"_s});
        row("dinar has three", "1.2345", u"KWD"_s,
            {u"KWD_1.235"_s, u"KWD_1,235"_s, u"1,235_KWD"_s, u"1,235_KWD"_s});
        row("below zero", "-1234.5", u"EUR"_s,
            {u"-€1,234.50"_s, u"€_-1.234,50"_s, u"-1~234,50_€"_s, u"-1.234,50_€"_s});
        row("below zero with a code", "-5", u"CHF"_s,
            {u"-CHF_5.00"_s, u"CHF_-5,00"_s, u"-5,00_CHF"_s, u"-5,00_CHF"_s});
        row("rounds to zero without a sign", "-0.004", u"EUR"_s,
            {u"€0.00"_s, u"€_0,00"_s, u"0,00_€"_s, u"0,00_€"_s});
        row("rounds half away from zero", "0.005", u"EUR"_s,
            {u"€0.01"_s, u"€_0,01"_s, u"0,01_€"_s, u"0,01_€"_s});
        row("exact beyond a double", "100000000000000000000.01", u"EUR"_s,
            {u"€100,000,000,000,000,000,000.01"_s, u"€_100.000.000.000.000.000.000,01"_s,
             u"100~000~000~000~000~000~000,01_€"_s, u"100.000.000.000.000.000.000,01_€"_s});
        row("lower-case code", "1", u"eur"_s, {u"€1.00"_s, u"€_1,00"_s, u"1,00_€"_s, u"1,00_€"_s});
        row("currency not known", "1000", {},
            {u"1,000.00"_s, u"1.000,00"_s, u"1~000,00"_s, u"1.000,00"_s});
    }

    void writesMoney()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QString, currency);
        inEachLanguage(
            [&](const Text &text) { return text.money(Decimal::parse(amount).value(), currency); });
    }

    void addsExactly()
    {
        const Decimal sum = Decimal::parse("0.1").value() + Decimal::parse("0.2").value();
        QCOMPARE(Text(Language::English).money(sum, u"EUR"_s, 10), u"€0.3000000000"_s);
        QCOMPARE(Text(Language::German).amount(sum, 1), u"0,3"_s);
        QCOMPARE(Text(Language::English).amount(Decimal::parse("-1234567.891").value()),
                 u"-1,234,567.89"_s);
        QCOMPARE(Text(Language::English).amount(Decimal::parse("999.999").value()), u"1,000.00"_s);
        QCOMPARE(Text(Language::English).money(Decimal::parse("1999.5").value(), u"EUR"_s, 0),
                 u"€2,000"_s);
    }

    void writesAShare_data()
    {
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("rounded") << 7139
                                 << QStringList{u"71.4%"_s, u"71,4%"_s, u"71,4~%"_s, u"71,4_%"_s};
        QTest::newRow("a half is rounded up")
            << 1245 << QStringList{u"12.5%"_s, u"12,5%"_s, u"12,5~%"_s, u"12,5_%"_s};
        QTest::newRow("not enough to be earning")
            << 9899 << QStringList{u"98.9%"_s, u"98,9%"_s, u"98,9~%"_s, u"98,9_%"_s};
        QTest::newRow("enough to be earning")
            << 9900 << QStringList{u"99.0%"_s, u"99,0%"_s, u"99,0~%"_s, u"99,0_%"_s};
        QTest::newRow("very little")
            << 3 << QStringList{u"0.1%"_s, u"0,1%"_s, u"0,1~%"_s, u"0,1_%"_s};
        QTest::newRow("below nothing, by refunds")
            << -1247 << QStringList{u"-12.5%"_s, u"-12,5%"_s, u"-12,5~%"_s, u"-12,5_%"_s};
        QTest::newRow("almost all")
            << 9999 << QStringList{u"99.9%"_s, u"99,9%"_s, u"99,9~%"_s, u"99,9_%"_s};
        QTest::newRow("all") << 10000
                             << QStringList{u"100.0%"_s, u"100,0%"_s, u"100,0~%"_s, u"100,0_%"_s};
        QTest::newRow("nothing of it")
            << 0 << QStringList{u"0.0%"_s, u"0,0%"_s, u"0,0~%"_s, u"0,0_%"_s};
    }

    void writesAShare()
    {
        QFETCH(int, basisPoints);
        inEachLanguage([&](const Text &text) { return text.percent(basisPoints); });
        QCOMPARE(Text(Language::German).percent(std::nullopt), u"-"_s);
    }

    void writesDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("month");
        QTest::newRow("November") << QDate(2026, 11, 20)
                                  << QStringList{u"20 Nov 2026"_s, u"20 nov. 2026"_s,
                                                 u"20 nov. 2026"_s, u"20. Nov. 2026"_s}
                                  << QStringList{u"Nov 2026"_s, u"nov. 2026"_s, u"nov. 2026"_s,
                                                 u"Nov. 2026"_s};
        QTest::newRow("May") << QDate(2026, 5, 1)
                             << QStringList{u"1 May 2026"_s, u"1 mei 2026"_s, u"1er mai 2026"_s,
                                            u"1. Mai 2026"_s}
                             << QStringList{u"May 2026"_s, u"mei 2026"_s, u"mai 2026"_s,
                                            u"Mai 2026"_s};
        QTest::newRow("none") << QDate() << QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s}
                              << QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s};
    }

    void writesDates()
    {
        QFETCH(QDate, date);
        QFETCH(QStringList, month);
        inEachLanguage([&](const Text &text) { return text.date(date); });
        for (qsizetype i = 0; i < month.size(); ++i)
            QCOMPARE(Text(Language(i)).month(date), month.at(i));
    }

    void writesInstants()
    {
        QCOMPARE(Text(Language::German).dateTime(at("2026-11-20T14:05:59Z")),
                 u"20. Nov. 2026, 14:05"_s);
        QCOMPARE(Text(Language::English).dateTime({}), u"-"_s);
        QCOMPARE(Text(Language::German).dateTimeUtc(at("2026-11-20T14:05:59Z")),
                 u"20. Nov. 2026, 14:05 UTC"_s);
        QCOMPARE(Text(Language::English).dateTimeUtc({}), u"-"_s);
    }

    void writesAnAge_data()
    {
        QTest::addColumn<QDateTime>("then");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *then, const QStringList &expected) {
            QTest::newRow(name) << at(then) << expected;
        };
        row("59 seconds", "2026-11-22T15:29:01Z",
            {u"just now"_s, u"zojuist"_s, u"à l’instant"_s, u"gerade eben"_s});
        row("in the future", "2026-11-22T16:30:00Z",
            {u"just now"_s, u"zojuist"_s, u"à l’instant"_s, u"gerade eben"_s});
        row("a minute", "2026-11-22T15:29:00Z",
            {u"1 minute ago"_s, u"1 minuut geleden"_s, u"il y a 1 minute"_s, u"vor 1 Minute"_s});
        row("59 minutes", "2026-11-22T14:31:00Z",
            {u"59 minutes ago"_s, u"59 minuten geleden"_s, u"il y a 59 minutes"_s,
             u"vor 59 Minuten"_s});
        row("an hour", "2026-11-22T14:30:00Z",
            {u"1 hour ago"_s, u"1 uur geleden"_s, u"il y a 1 heure"_s, u"vor 1 Stunde"_s});
        row("this morning", "2026-11-22T00:10:00Z",
            {u"15 hours ago"_s, u"15 uur geleden"_s, u"il y a 15 heures"_s, u"vor 15 Stunden"_s});
        row("yesterday", "2026-11-21T23:00:00Z",
            {u"yesterday"_s, u"gisteren"_s, u"hier"_s, u"gestern"_s});
        row("yesterday morning", "2026-11-21T01:00:00Z",
            {u"yesterday"_s, u"gisteren"_s, u"hier"_s, u"gestern"_s});
        row("two days", "2026-11-20T23:00:00Z",
            {u"2 days ago"_s, u"2 dagen geleden"_s, u"il y a 2 jours"_s, u"vor 2 Tagen"_s});
        row("long ago", "2026-05-01T10:00:00Z",
            {u"1 May 2026"_s, u"1 mei 2026"_s, u"1er mai 2026"_s, u"1. Mai 2026"_s});
        row("never", "", {u"-"_s, u"-"_s, u"-"_s, u"-"_s});
    }

    void writesAnAge()
    {
        QFETCH(QDateTime, then);
        inEachLanguage(
            [&](const Text &text) { return text.age(then, at("2026-11-22T15:30:00Z")); });
    }

    void callsAFewHoursBeforeMidnightHours()
    {
        QCOMPARE(
            Text(Language::English).age(at("2026-11-21T23:00:00Z"), at("2026-11-22T01:00:00Z")),
            u"2 hours ago"_s);
    }

    void writesADuration_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, std::chrono::milliseconds length,
                            const QStringList &expected) {
            QTest::newRow(name) << qint64(length.count()) << expected;
        };
        row("at once", 3ms,
            {u"less than a second"_s, u"minder dan een seconde"_s, u"moins d’une seconde"_s,
             u"weniger als eine Sekunde"_s});
        row("one second", 1s, {u"1 second"_s, u"1 seconde"_s, u"1 seconde"_s, u"1 Sekunde"_s});
        row("rounded up", 11100ms,
            {u"12 seconds"_s, u"12 seconden"_s, u"12 secondes"_s, u"12 Sekunden"_s});
        row("minutes", 91s, {u"2 minutes"_s, u"2 minuten"_s, u"2 minutes"_s, u"2 Minuten"_s});
        row("hours", 91min, {u"2 hours"_s, u"2 uur"_s, u"2 heures"_s, u"2 Stunden"_s});
        row("days", 48h, {u"2 days"_s, u"2 dagen"_s, u"2 jours"_s, u"2 Tage"_s});
        row("many", 24h * 1234,
            {u"1,234 days"_s, u"1.234 dagen"_s, u"1~234 jours"_s, u"1.234 Tage"_s});
    }

    void writesADuration()
    {
        QFETCH(qint64, milliseconds);
        inEachLanguage([&](const Text &text) {
            return text.duration(std::chrono::milliseconds(milliseconds));
        });
    }

private:
    //! Compares with the row's "expected", in the order of Language.
    template <class Function>
    static void inEachLanguage(Function write)
    {
        QFETCH(QStringList, expected);
        QCOMPARE(expected.size(), 4);
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(write(Text(Language(i))), spaced(expected.at(i)));
    }
};

QTEST_GUILESS_MAIN(tst_TextNumbers)
#include "tst_textnumbers.moc"
