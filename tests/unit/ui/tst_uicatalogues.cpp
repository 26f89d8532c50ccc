// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of the window as files: complete, nothing lost, and no key taken twice.
#include "common/language.h"
#include "core/strings.h"
#include "support/catalogue.h"
#include "windows/actions.h"
#include "windows/connectform.h"

#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

namespace {

QList<CatalogueEntry> entriesOf(const QString &language)
{
    return readCatalogue(
        cataloguePath(QStringLiteral(PEC_TRANSLATIONS_DIR), u"pec_ui"_s, language));
}

QStringList keysOf(const QList<CatalogueEntry> &entries)
{
    QStringList keys;
    for (const CatalogueEntry &entry : entries)
        keys << entry.context + u": "_s + entry.source
                    + (entry.plural ? u" (plural)"_s : QString());
    keys.sort();
    return keys;
}

qsizetype acceleratorsIn(const QString &text)
{
    static const QRegularExpression accelerator(u"&(?=[^&\\s])"_s);
    return QString(text).remove(u"&&"_s).count(accelerator);
}

//! The words among `texts` that answer to a key that an earlier one answers to already.
QStringList clashesIn(const QStringList &texts)
{
    QMap<QKeySequence, QString> taken;
    QStringList clashes;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            clashes << taken.value(key) + u" / "_s + text;
        taken.insert(key, text);
    }
    return clashes;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts << action->text();
    return texts;
}

} // namespace

class tst_UiCatalogues : public QObject
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
            QVERIFY2(entry.forms.size() == (entry.plural ? 2 : 1), qPrintable(entry.source));
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

    void keepsEveryAccelerator_data() { languages(); }
    void keepsEveryAccelerator()
    {
        QFETCH(QString, language);
        for (const CatalogueEntry &entry : entriesOf(language)) {
            for (const QString &form : entry.forms)
                QVERIFY2(acceleratorsIn(form) == acceleratorsIn(entry.source), qPrintable(form));
        }
    }

    void endsSentencesLikeTheSource_data() { languages(); }
    void endsSentencesLikeTheSource()
    {
        QFETCH(QString, language);
        for (const CatalogueEntry &entry : entriesOf(language)) {
            for (const QString &form : entry.forms) {
                for (const QChar end : {u'.', u'\u2026', u':'})
                    QVERIFY2(form.endsWith(end) == entry.source.endsWith(end), qPrintable(form));
                QVERIFY2(form == form.trimmed() && !form.contains(u"  "_s), qPrintable(form));
            }
        }
    }

    void holdsWhatTheSourcesHoldAndNoMore_data() { languages(); }
    void holdsWhatTheSourcesHoldAndNoMore()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString fresh = cataloguePath(folder.path(), u"fresh"_s, language);
        const QString root = QStringLiteral(PEC_SOURCE_DIR);
        QStringList arguments{u"-silent"_s,
                              u"-locations"_s,
                              u"none"_s,
                              u"-I"_s + root + u"/ui"_s,
                              u"-I"_s + root + u"/app"_s,
                              u"@"_s + QStringLiteral(PEC_UI_SOURCES)};
        if (language == u"en"_s)
            arguments << u"-pluralonly"_s;
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        lupdate.start(QStringLiteral(PEC_LUPDATE), arguments << u"-ts"_s << fresh);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList wanted = keysOf(readCatalogue(fresh));
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(keysOf(entriesOf(language)), wanted);
    }

    void givesEachMenuEntryAKeyOfItsOwn_data() { languages(); }
    void givesEachMenuEntryAKeyOfItsOwn()
    {
        QFETCH(Language, spoken);
        const UiLanguage words(spoken);
        QMainWindow window;
        const Actions actions(window);
        QCOMPARE(clashesIn(textsOf(window.menuBar()->actions())), QStringList());
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        QVERIFY(menus.size() >= 5);
        for (const QMenu *menu : menus)
            QCOMPARE(clashesIn(textsOf(menu->actions())), QStringList());
    }

    void givesEachEntryOfARowsMenuAKeyOfItsOwn_data() { languages(); }
    void givesEachEntryOfARowsMenuAKeyOfItsOwn()
    {
        QFETCH(Language, spoken);
        const UiLanguage words(spoken);
        // The menus are made where the tree is; each is all that these classes say.
        for (const QStringList &contexts :
             {QStringList{u"Pec::FilterBar"_s},
              QStringList{u"Pec::RowMenu"_s, u"Pec::CustomerTree"_s}}) {
            QStringList texts;
            for (const CatalogueEntry &entry : entriesOf(u"nl"_s)) {
                if (contexts.contains(entry.context) && entry.source.contains(u'&'))
                    texts << QCoreApplication::translate(entry.context.toUtf8().constData(),
                                                         entry.source.toUtf8().constData());
            }
            QVERIFY(texts.size() >= 9);
            QCOMPARE(clashesIn(texts), QStringList());
        }
    }

    void givesEachFieldAKeyOfItsOwn_data() { languages(); }
    void givesEachFieldAKeyOfItsOwn()
    {
        QFETCH(Language, spoken);
        const UiLanguage words(spoken);
        const ConnectForm form(words.text());
        QStringList labels;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->buddy())
                labels << label->text();
        }
        QVERIFY(labels.size() >= 9);
        QCOMPARE(clashesIn(labels), QStringList());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Language>("spoken");
        QTest::newRow("English") << u"en"_s << Language::English;
        QTest::newRow("Dutch") << u"nl"_s << Language::Dutch;
        QTest::newRow("French") << u"fr"_s << Language::French;
        QTest::newRow("German") << u"de"_s << Language::German;
    }
};

QTEST_MAIN(tst_UiCatalogues)
#include "tst_uicatalogues.moc"
