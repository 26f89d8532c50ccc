// SPDX-License-Identifier: GPL-3.0-or-later
// The help as files (the same in every language, no link into nothing), the search over it, and the
// window that shows it.
#include "common/helpbook.h"
#include "common/knownpage.h"
#include "common/language.h"
#include "core/strings.h"
#include "windows/helpwindow.h"
#include "windows/uisettings.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Pec;

namespace {

//! What of a page has to be the same in every language, and what must hold of it.
struct Page
{
    QString language;
    QString error; //!< of the XML; empty when it is well-formed
    QStringList elements; //!< in order
    QStringList links;
    QStringList anchors;
    QStringList cells; //!< what stands at the beginning of table cells
    [[nodiscard]] qsizetype headings() const { return elements.count(u"h2"_s); }
};

QString fileOf(const QString &language, const QString &page)
{
    return u":/help/"_s + language + u'/' + page + u".html"_s;
}

QStringList pagesOf(const QString &language)
{
    QStringList pages =
        QDir(u":/help/"_s + language).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
    pages.replaceInStrings(u".html"_s, QString());
    return pages;
}

Page readPage(const QString &language, const QString &name)
{
    Page page;
    QFile file(fileOf(language, name));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, u"there is no such page"_s, {}, {}, {}, {}};
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && page.elements.value(page.elements.size() - 1) == u"td"_s)
            page.cells << xml.text().toString();
        if (!xml.isStartElement())
            continue;
        page.elements << xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.hasAttribute(u"lang"_s))
            page.language = attributes.value(u"lang"_s).toString();
        if (attributes.hasAttribute(u"href"_s))
            page.links << attributes.value(u"href"_s).toString();
        if (attributes.hasAttribute(u"name"_s))
            page.anchors << attributes.value(u"name"_s).toString();
    }
    page.error = xml.errorString();
    return page;
}

struct Set
{
    explicit Set(Language spoken = Language::English)
        : language(spoken)
        , settings(folder.path())
        , window(language.text(), settings)
    {}

    template <typename T>
    [[nodiscard]] T &part() const
    {
        return *window.findChild<T *>();
    }

    QTemporaryDir folder;
    UiLanguage language;
    UiSettings settings;
    HelpWindow window;
};

} // namespace

//! Takes what would be opened in the browser.
class BrowserStub : public QObject
{
    Q_OBJECT

public:
    BrowserStub() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~BrowserStub() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened << url; }
};

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSamePagesInEveryLanguage_data() { languages(); }
    void holdsTheSamePagesInEveryLanguage()
    {
        QFETCH(QString, code);
        QVERIFY(pagesOf(u"en"_s).size() >= 20);
        QCOMPARE(pagesOf(code), pagesOf(u"en"_s));
    }

    void isBuiltLikeTheEnglishPage_data() { pages(); }
    void isBuiltLikeTheEnglishPage()
    {
        QFETCH(QString, code);
        QFETCH(QString, page);
        const Page own = readPage(code, page);
        const Page english = readPage(u"en"_s, page);
        QCOMPARE(own.language, code);
        QCOMPARE(own.elements.first(), u"html"_s);
        QCOMPARE(own.elements.count(u"h1"_s), qsizetype(1));
        QVERIFY(own.headings() > 0);
        QCOMPARE(own.headings(), english.headings());
        QCOMPARE(own.links, english.links);
        QCOMPARE(own.anchors, english.anchors);
        QCOMPARE(own.elements.count(u"td"_s), english.elements.count(u"td"_s));
    }

    void holdsWellFormedTextAndNothingElse_data() { pages(); }
    void holdsWellFormedTextAndNothingElse()
    {
        QFETCH(QString, code);
        QFETCH(QString, page);
        static const QSet<QString> known{u"html"_s, u"head"_s, u"title"_s, u"body"_s,  u"h1"_s,
                                         u"h2"_s,   u"p"_s,    u"ul"_s,    u"ol"_s,    u"li"_s,
                                         u"b"_s,    u"i"_s,    u"a"_s,     u"table"_s, u"tr"_s,
                                         u"th"_s,   u"td"_s,   u"code"_s};
        const Page read = readPage(code, page);
        QCOMPARE(read.error, QString());
        for (const QString &element : read.elements)
            QVERIFY2(known.contains(element), qPrintable(element));
    }

    void leadsEveryLinkSomewhere_data() { pages(); }
    void leadsEveryLinkSomewhere()
    {
        QFETCH(QString, code);
        QFETCH(QString, page);
        for (const QString &link : readPage(code, page).links) {
            const QUrl url(link);
            if (!url.isRelative()) {
                QVERIFY2(isKnownPage(url), qPrintable(link));
                continue;
            }
            QVERIFY2(link.section(u'#', 0, 0).endsWith(u".html"_s), qPrintable(link));
            const Page target = readPage(code, link.section(u".html"_s, 0, 0));
            QVERIFY2(target.error.isEmpty(), qPrintable(link));
            QVERIFY2(!url.hasFragment() || target.anchors.contains(url.fragment()),
                     qPrintable(link));
        }
    }

    void listsEveryPageOnceInTheContents_data() { languages(); }
    void listsEveryPageOnceInTheContents()
    {
        QFETCH(QString, code);
        QFETCH(Language, spoken);
        const HelpBook book(spoken);
        QStringList listed{HelpBook::firstPage()};
        for (const HelpChapter &chapter : book.chapters()) {
            QVERIFY(!chapter.title.isEmpty());
            for (const HelpTopic &topic : chapter.topics) {
                QCOMPARE(topic.title, book.title(topic.page));
                listed << topic.page;
            }
        }
        listed.sort();
        QCOMPARE(listed, pagesOf(code));
    }

    void hasAPageForEveryScreen_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"welcome", "connect", "sign-in", "portfolio", "why", "cost",
                                 "history", "plan", "report", "overview", "changes", "refresh",
                                 "exports", "settings", "shortcuts", "privacy"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void hasAPageForEveryScreen()
    {
        QFETCH(QString, page);
        const HelpBook book(Language::English);
        QVERIFY(book.holds(page));
        QVERIFY(!book.title(page).isEmpty());
    }

    void callsScreensAsTheWindowDoes_data() { languages(); }
    void callsScreensAsTheWindowDoes()
    {
        QFETCH(Language, spoken);
        const UiLanguage words(spoken);
        const HelpBook book(spoken);
        const auto say = [](const char *context, const char *word) {
            return QCoreApplication::translate(context, word);
        };
        QCOMPARE(book.title(u"why"_s), say("Pec::DetailPane", "Why"));
        QCOMPARE(book.title(u"cost"_s), say("Pec::DetailPane", "Cost"));
        QCOMPARE(book.title(u"connect"_s), say("Pec::ConnectForm", "Connect your tenant"));
    }

    void explainsEveryStatusByItsName_data() { languages(); }
    void explainsEveryStatusByItsName()
    {
        QFETCH(QString, code);
        QFETCH(Language, spoken);
        const Text text(spoken);
        const QStringList cells = readPage(code, u"glossary"_s).cells;
        for (const Status status :
             {Status::Earning, Status::PartlyEarning, Status::NotEarning, Status::NotEligible,
              Status::TooRecent, Status::CannotTell, Status::NoCost})
            QVERIFY2(cells.contains(text.status(status)), qPrintable(text.status(status)));
    }

    void takesTheEnglishPageWhereALanguageLacksIt()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &path, const QByteArray &html) {
            QVERIFY(QDir(folder.path()).mkpath(path.section(u'/', 0, 0)));
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(html);
        };
        write(u"en/why.html"_s, "<html><h1>Why</h1></html>");
        write(u"en/cost.html"_s, "<html><h1>Cost</h1></html>");
        write(u"nl/why.html"_s, "<html><h1>Waarom</h1></html>");
        const HelpBook book(Language::Dutch, folder.path());
        QCOMPARE(book.title(u"why"_s), u"Waarom"_s);
        QCOMPARE(book.title(u"cost"_s), u"Cost"_s);
        QVERIFY(!book.holds(u"plan"_s));
        QCOMPARE(book.html(u"plan"_s), QString());
    }

    void findsWords_data()
    {
        QTest::addColumn<Language>("spoken");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::newRow("in a title") << Language::English << u"invoice"_s << u"not-on-invoice"_s;
        QTest::newRow("in another case")
            << Language::English << u"SPOT machines"_s << u"glossary"_s;
        QTest::newRow("in any order") << Language::English << u"vault keyring"_s << u"privacy"_s;
        QTest::newRow("without accents")
            << Language::French << u"selectionnees colonnes"_s << u"exports"_s;
        QTest::newRow("with a plain apostrophe")
            << Language::French << u"journal d'activite"_s << u"history"_s;
    }
    void findsWords()
    {
        QFETCH(Language, spoken);
        QFETCH(QString, typed);
        QFETCH(QString, page);
        const HelpBook book(spoken);
        const QList<HelpHit> hits = book.search(typed);
        const bool found = std::any_of(hits.begin(), hits.end(), [&page](const HelpHit &hit) {
            return hit.page == page && !hit.sentence.isEmpty();
        });
        QVERIFY(found);
        for (const HelpHit &hit : hits)
            QCOMPARE(hit.title, book.title(hit.page));
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("for nothing") << QString();
        QTest::newRow("for spaces") << u"  "_s;
        QTest::newRow("for one letter") << u"e"_s;
        QTest::newRow("for a word that no page holds") << u"xylophone"_s;
        QTest::newRow("for one word too many") << u"keyring xylophone"_s;
    }
    void findsNothing()
    {
        QFETCH(QString, typed);
        QVERIFY(HelpBook(Language::English).search(typed).isEmpty());
    }

    void cutsSentencesApartButNoDates()
    {
        const QList<HelpHit> hits =
            HelpBook(Language::German).search(u"indirekter anbieter sind"_s);
        QVERIFY(!hits.isEmpty());
        for (const HelpHit &hit : hits)
            QVERIFY2(hit.sentence.count(u'(') == hit.sentence.count(u')'),
                     qPrintable(hit.sentence));
    }

    void showsThePageThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("page");
        QTest::newRow("a page") << u"why"_s << u"why"_s;
        QTest::newRow("a place on a page") << u"glossary#aobo"_s << u"glossary"_s;
        QTest::newRow("none that there is") << u"nonsense"_s << u"index"_s;
    }
    void showsThePageThatIsAskedFor()
    {
        QFETCH(QString, place);
        QFETCH(QString, page);
        Set set;
        set.window.showPage(place);
        QVERIFY(set.window.isVisible());
        QCOMPARE(set.window.page(), page);
        const HelpBook book(Language::English);
        QVERIFY(set.part<QTextBrowser>().toPlainText().startsWith(book.title(page)));
        QVERIFY(set.window.windowTitle().contains(book.title(page)));
        const QTreeWidgetItem *chosen = set.part<QTreeWidget>().currentItem();
        QCOMPARE(chosen ? chosen->text(0) : book.title(HelpBook::firstPage()), book.title(page));
    }

    void scrollsToThePlaceOnAPage()
    {
        Set set;
        set.window.showPage(u"glossary#finding"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&set.window));
        set.window.showPage(u"glossary#purchase"_s);
        QVERIFY(set.part<QTextBrowser>().verticalScrollBar()->value() > 0);
    }

    void goesBackAndForward()
    {
        Set set;
        auto &browser = set.part<QTextBrowser>();
        QVERIFY(!browser.isBackwardAvailable());
        set.window.showPage(u"why"_s);
        Q_EMIT browser.anchorClicked(QUrl(u"help:/conditions.html"_s));
        QCOMPARE(set.window.page(), u"conditions"_s);
        browser.backward();
        QCOMPARE(set.window.page(), u"why"_s);
        browser.forward();
        QCOMPARE(set.window.page(), u"conditions"_s);
    }

    void opensOnlyKnownPagesInTheBrowser()
    {
        BrowserStub stub;
        Set set;
        set.window.showPage(u"why"_s);
        const QUrl known(u"https://learn.microsoft.com/partner-center/gdap-faq"_s);
        for (const QUrl &url :
             {known, QUrl(u"https://example.com/"_s), QUrl(u"file:///etc/hosts"_s)})
            Q_EMIT set.part<QTextBrowser>().anchorClicked(url);
        QCOMPARE(stub.opened, QList<QUrl>{known});
        QCOMPARE(set.window.page(), u"why"_s);
    }

    void marksTheSentenceOfEachHit_data() { languages(); }
    void marksTheSentenceOfEachHit()
    {
        QFETCH(Language, spoken);
        Set set(spoken);
        set.window.showPage(HelpBook::firstPage());
        auto &hits = set.part<QListWidget>();
        set.part<QLineEdit>().setText(u"pec"_s);
        QVERIFY(hits.count() > 20);
        for (int row = 0; row < hits.count(); ++row) {
            hits.setCurrentRow(row);
            const QString sentence = hits.item(row)->text().section(u'\n', 1);
            QCOMPARE(set.part<QTextBrowser>().textCursor().selectedText().simplified(),
                     QString(sentence).simplified());
        }
    }

    void takesKeysFromTheSearchToTheFirstHit()
    {
        Set set;
        set.window.showPage(HelpBook::firstPage());
        QVERIFY(QTest::qWaitForWindowActive(&set.window));
        auto &search = set.part<QLineEdit>();
        QTest::keyClick(&set.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"keyboard"_s);
        QVERIFY(set.part<QListWidget>().isVisible());
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(set.window.page(), u"shortcuts"_s);
        QTRY_VERIFY(set.part<QListWidget>().hasFocus());
        QTest::keyClick(&set.window, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
        QVERIFY(set.part<QTreeWidget>().isVisible());
        QTest::keyClick(&set.window, Qt::Key_Escape);
        QVERIFY(!set.window.isVisible());
    }

    void speaksAnotherLanguageOnTheSamePage()
    {
        Set set;
        set.window.showPage(u"why"_s);
        set.language.set(Language::German);
        QTRY_VERIFY(set.window.windowTitle().contains(u"Warum"_s));
        QCOMPARE(set.window.page(), u"why"_s);
        QVERIFY(set.part<QTextBrowser>().toPlainText().startsWith(u"Warum"_s));
        QCOMPARE(set.part<QTreeWidget>().currentItem()->text(0), u"Warum"_s);
    }

    void namesEveryControl()
    {
        const Set set;
        const QList<QWidget *> widgets = set.window.findChildren<QWidget *>();
        int controls = 0;
        for (const QWidget *widget : widgets) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                                   || qobject_cast<const QLineEdit *>(widget)
                                   || qobject_cast<const QAbstractItemView *>(widget)
                                   || qobject_cast<const QTextBrowser *>(widget);
            if (!isControl || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            ++controls;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QCOMPARE(controls, 7);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Language>("spoken");
        QTest::newRow("English") << u"en"_s << Language::English;
        QTest::newRow("Dutch") << u"nl"_s << Language::Dutch;
        QTest::newRow("French") << u"fr"_s << Language::French;
        QTest::newRow("German") << u"de"_s << Language::German;
    }

    static void pages()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("page");
        for (const QString &code : {u"en"_s, u"nl"_s, u"fr"_s, u"de"_s}) {
            for (const QString &page : pagesOf(code))
                QTest::addRow("%s: %s", qPrintable(code), qPrintable(page)) << code << page;
        }
    }
};

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
