// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of app/text as files: nothing left out, no placeholder lost.
#include "core/strings.h"
#include "support/catalogue.h"

#include <QtTest>

using namespace Pec;

namespace {

QList<CatalogueEntry> entriesOf(const QString &language)
{
    return readCatalogue(
        cataloguePath(QStringLiteral(PEC_TRANSLATIONS_DIR), u"pec_text"_s, language));
}

} // namespace

class tst_TextCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryEntryFinished_data() { languages(); }
    void holdsEveryEntryFinished()
    {
        QFETCH(QString, language);
        const QList<CatalogueEntry> entries = entriesOf(language);
        QVERIFY(!entries.isEmpty());
        for (const CatalogueEntry &entry : entries) {
            QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + u": "_s + entry.source));
            QCOMPARE(entry.forms.size(), entry.plural ? 2 : 1);
            for (const QString &form : entry.forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(entry.source));
        }
    }

    void keepsEveryPlaceholder_data() { languages(); }
    void keepsEveryPlaceholder()
    {
        QFETCH(QString, language);
        for (const CatalogueEntry &entry : entriesOf(language)) {
            for (const QString &form : entry.forms)
                QCOMPARE(placeholdersOf(form), placeholdersOf(entry.source));
        }
    }

    void endsSentencesLikeTheSource_data() { languages(); }
    void endsSentencesLikeTheSource()
    {
        QFETCH(QString, language);
        for (const CatalogueEntry &entry : entriesOf(language)) {
            for (const QString &form : entry.forms) {
                QVERIFY2(form.endsWith(u'.') == entry.source.endsWith(u'.'), qPrintable(form));
                QVERIFY2(form == form.trimmed() && !form.contains(u"  "_s), qPrintable(form));
            }
        }
    }

    void holdsTheSameEntriesInEachLanguage()
    {
        QStringList dutch;
        QStringList dutchPlurals;
        for (const CatalogueEntry &entry : entriesOf(u"nl"_s)) {
            dutch << entry.source;
            if (entry.plural)
                dutchPlurals << entry.source;
        }
        for (const QString &language : {u"fr"_s, u"de"_s}) {
            QStringList sources;
            for (const CatalogueEntry &entry : entriesOf(language))
                sources << entry.source;
            QCOMPARE(sources, dutch);
        }
        QStringList english;
        for (const CatalogueEntry &entry : entriesOf(u"en"_s))
            english << entry.source;
        QCOMPARE(english, dutchPlurals);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Dutch") << u"nl"_s;
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("German") << u"de"_s;
    }
};

QTEST_GUILESS_MAIN(tst_TextCatalogues)
#include "tst_textcatalogues.moc"
