// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of app/text as files: nothing left out, no placeholder lost.
#include "core/strings.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Pec;

namespace {

struct Entry
{
    QString source;
    QString type; //!< of the translation: empty when it is finished
    bool plural = false;
    QStringList forms;
};

//! The rest of one <translation>.
void readForms(QXmlStreamReader &xml, Entry &entry)
{
    entry.type = xml.attributes().value("type"_L1).toString();
    if (!entry.plural) {
        entry.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        entry.forms << xml.readElementText();
}

QList<Entry> entriesOf(const QString &language)
{
    QFile file(QStringLiteral(PEC_TRANSLATIONS_DIR) + u"/pec_text_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            entries.append(Entry());
            entries.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readForms(xml, entries.last());
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(n|[0-9])"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
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
        const QList<Entry> entries = entriesOf(language);
        QVERIFY(!entries.isEmpty());
        for (const Entry &entry : entries) {
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
        for (const Entry &entry : entriesOf(language)) {
            for (const QString &form : entry.forms)
                QCOMPARE(placeholdersOf(form), placeholdersOf(entry.source));
        }
    }

    void endsSentencesLikeTheSource_data() { languages(); }
    void endsSentencesLikeTheSource()
    {
        QFETCH(QString, language);
        for (const Entry &entry : entriesOf(language)) {
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
        for (const Entry &entry : entriesOf(u"nl"_s)) {
            dutch << entry.source;
            if (entry.plural)
                dutchPlurals << entry.source;
        }
        for (const QString &language : {u"fr"_s, u"de"_s}) {
            QStringList sources;
            for (const Entry &entry : entriesOf(language))
                sources << entry.source;
            QCOMPARE(sources, dutch);
        }
        QStringList english;
        for (const Entry &entry : entriesOf(u"en"_s))
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
