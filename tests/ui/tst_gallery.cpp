// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/accessibility.h"
#include "support/cuttext.h"
#include "support/deskscenes.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

using namespace Pec;

//! Every screen and state of the window: nothing is cut off, and a screen reader can name every
//! control and read all words. Where PEC_PICTURES names a folder, a picture of each is kept there.
class tst_Gallery : public QObject
{
    Q_OBJECT

    const QFont m_font = QApplication::font();

    static void keepPicture(QWidget &widget, const QString &view, const QString &scene)
    {
        const QString pictures = qEnvironmentVariable("PEC_PICTURES");
        if (pictures.isEmpty())
            return;
        QDir folder(pictures);
        QVERIFY(folder.mkpath(view) && folder.cd(view));
        QVERIFY(widget.grab().save(folder.filePath(scene + u".png"_s)));
    }

private Q_SLOTS:
    void cleanup() { QApplication::setFont(m_font); }

    void everyScreenHasRoomForItsWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textPercent");
        using enum Language;
        using enum ThemeChoice;
        constexpr QSize desk(1360, 820);
        QTest::newRow("light") << English << Light << desk << 100;
        QTest::newRow("dark") << English << Dark << desk << 100;
        QTest::newRow("dutch") << Dutch << Light << desk << 100;
        QTest::newRow("french") << French << Light << desk << 100;
        QTest::newRow("german") << German << Light << desk << 100;
        QTest::newRow("german-125-percent") << German << Light << QSize(1600, 1000) << 125;
        QTest::newRow("200-percent") << English << Light << QSize(1900, 1060) << 200;
        QTest::newRow("german-200-percent") << German << Dark << QSize(1900, 1060) << 200;
        QTest::newRow("narrow") << English << Light << QSize(800, 600) << 100;
        QTest::newRow("narrow-german") << German << Dark << QSize(800, 600) << 100;
        QTest::newRow("4k") << English << Light << QSize(3840, 2160) << 100;
    }

    void everyScreenHasRoomForItsWords()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        QFETCH(int, textPercent);
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * textPercent / 100);
        QApplication::setFont(font);
        DeskScenes scenes({language, theme, size});
        QStringList problems;
        for (const QString &scene : DeskScenes::names()) {
            QWidget &shown = scenes.show(scene);
            keepPicture(shown, QString::fromLatin1(QTest::currentDataTag()), scene);
            for (const QString &problem :
                 cutTexts(shown) + namelessControls(shown) + untoldWords(shown))
                problems.append(scene + u": "_s + problem);
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
