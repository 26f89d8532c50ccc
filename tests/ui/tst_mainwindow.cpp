// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/colours.h"
#include "core/strings.h"
#include "models/customercells.h"
#include "panes/banner.h"
#include "panes/portfoliohead.h"
#include "support/sampleassessment.h"
#include "tree/customertree.h"
#include "windows/actions.h"
#include "windows/connectform.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/refreshbar.h"
#include "windows/uisettings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        explicit Set(ThemeChoice choice = ThemeChoice::Light)
            : theme(choice)
            , settings(folder.path())
            , window(std::make_unique<MainWindow>(language, theme, settings))
        {
            window->setNow([] { return sampleNow(); });
        }

        void showSample()
        {
            Profile profile;
            profile.name = u"Noordzee Cloud"_s;
            window->setTenant({profile, false, false, {profile.name, u"Alfa IT Diensten"_s}});
            window->showAssessment(sampleAssessment());
            window->resize(1360, 820);
            window->show();
            QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        }
        [[nodiscard]] CustomerTree &tree() const { return window->portfolio().tree(); }

        QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme;
        UiSettings settings;
        std::unique_ptr<MainWindow> window;
    };

private Q_SLOTS:
    void showsTheFourFiguresOfThePortfolio()
    {
        Set set;
        set.showSample();
        const QStringList values = set.window->portfolio().head().values();
        const Totals totals = sampleAssessment()->totals;
        const Text &text = set.language.text();
        QCOMPARE(values[0],
                 text.money(totals.pecApplied + totals.missed + totals.cannotTell, u"USD"_s, 0));
        QCOMPARE(values[1], text.percent(totals.pecShareBasisPoints()));
        QVERIFY(values[2].contains(text.money(totals.missedCreditHigh, u"USD"_s, 0)));
        QCOMPARE(values[3], u"4"_s);
        // The plural comes from the English catalogue.
        const auto *head = set.window->findChild<PortfolioHead *>();
        QStringList notes;
        for (const QLabel *label : head->findChildren<QLabel *>())
            notes.append(label->text());
        QVERIFY(notes.contains(u"of 8 customers"_s));
    }

    void ordersCustomersByMissedCredit()
    {
        Set set;
        set.showSample();
        const QAbstractItemModel &model = *set.tree().model();
        QCOMPARE(model.index(0, 0).data().toString(), u"Bakkerij Jansen"_s);
        QCOMPARE(model.index(1, 0).data().toString().left(5), u"Donau"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"Fjord Analytics"_s);
    }

    void worksByKeyboardAlone()
    {
        Set set;
        set.showSample();
        QSignalSpy refreshes(set.window.get(), &MainWindow::refreshWanted);
        QTest::keyClick(set.window.get(), Qt::Key_F5);
        QCOMPARE(refreshes.size(), 1);

        QTest::keyClick(set.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"zwaan nosuch"_s);
        QCOMPARE(set.tree().model()->rowCount(), 0);
        search->clear();
        QTest::keyClicks(search, u"webshop"_s);
        QCOMPARE(set.tree().model()->rowCount(), 1);

        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &set.tree());
        set.tree().setCurrentIndex(set.tree().model()->index(0, 0));
        QTest::keyClick(&set.tree(), Qt::Key_Down);
        QCOMPARE(set.tree().currentIndex().data().toString(), u"Webshop"_s);
        QTest::keyClick(&set.tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\nWebshop\t"_s));

        QTest::keyClick(&set.tree(), Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(set.tree().model()->rowCount(), 8);
    }

    void keepsTheSelectionThroughARefresh()
    {
        Set set;
        set.showSample();
        set.tree().setCurrentIndex(set.tree().model()->index(1, 0));
        const QString selected = set.tree().currentIndex().data().toString();
        auto next = sampleAssessment();
        next->customers.removeFirst();
        set.window->showAssessment(next);
        QCOMPARE(set.tree().currentIndex().data().toString(), selected);
    }

    void saysAgainEverythingInAnotherLanguage()
    {
        Set set;
        set.showSample();
        const QString before = set.tree().model()->index(0, 1).data().toString();
        const QString banner = set.window->banner().details();
        QSignalSpy chosen(&set.window->actions(), &Actions::languageChosen);
        Q_EMIT const_cast<Actions &>(set.window->actions()).languageChosen(Language::German);
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(set.tree().model()->index(0, 1).data().toString() != before);
        QTRY_VERIFY(set.window->banner().details() != banner);
        QCOMPARE(set.settings.language(), Language::German);
        QCOMPARE(QLocale().language(), QLocale::German);
        // A notice was handed over in words; those of the language before do not stay.
        set.window->banner().showNotice(u"Es ist geschrieben."_s);
        Q_EMIT const_cast<Actions &>(set.window->actions()).languageChosen(Language::French);
        QTRY_VERIFY(set.window->banner().isHidden());
    }

    void remembersColumnsAndSort()
    {
        Set set;
        set.showSample();
        set.tree().sortByColumn(0, Qt::AscendingOrder);
        set.tree().setColumnWidth(0, 333);
        set.window->close();
        set.window = std::make_unique<MainWindow>(set.language, set.theme, set.settings);
        set.showSample();
        QCOMPARE(set.tree().columnWidth(0), 333);
        QCOMPARE(set.tree().header()->sortIndicatorSection(), 0);
        QCOMPARE(set.tree().model()->index(0, 0).data().toString(), u"Atelier Lumière"_s);
    }

    void comesBackFromAScreenThatIsGone()
    {
        Set set;
        set.window->show();
        set.window->setGeometry(6'000, 4'000, 900, 600);
        set.window->close();
        set.window = std::make_unique<MainWindow>(set.language, set.theme, set.settings);
        set.window->show();
        const QRect screen = set.window->screen()->availableGeometry();
        const QRect shown = screen.intersected(set.window->geometry());
        QVERIFY2(shown.width() > 300 && shown.height() > 200,
                 qPrintable(QDebug::toString(set.window->geometry())));
        QVERIFY(set.window->geometry().top() >= screen.top()); // where it is taken hold of
    }

    void showsTheSameDigitsUnderAnyLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
        QCOMPARE(QLocale().toString(12), u"\u06f1\u06f2"_s);
        Set set;
        set.showSample();
        QVERIFY(set.window->portfolio().head().values()[0].contains(u"90,150"_s));
        for (int column = 0; column < kCustomerColumnCount; ++column) {
            const QString cell = set.tree().model()->index(0, column).data().toString();
            for (const QChar letter : cell)
                QVERIFY2(!letter.isDigit() || letter.unicode() < 0x80, qPrintable(cell));
        }
    }

    void namesWhatIsMissingInABanner()
    {
        Set set;
        set.showSample();
        QVERIFY(set.window->banner().isVisible());
        QVERIFY(set.window->banner().details().contains(u"4f0c6f6e-1111"_s));
    }

    void saysHowFarARefreshIs()
    {
        Set set;
        set.showSample();
        RefreshProgress progress;
        progress.stage = RefreshStage::CustomerAccess;
        progress.customersDone = 3;
        progress.customersTotal = 8;
        progress.requests = 42;
        progress.wait = HttpWait{Api::CostManagement, u"management.azure.com"_s,
                                 QDateTime::currentDateTimeUtc().addSecs(12), true};
        progress.costQueries = QuotaLeft{Api::CostManagement, 3, 4, std::chrono::seconds(60)};
        set.window->showProgress(progress);
        const auto *bar = set.window->findChild<RefreshBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->words().contains(u"42"_s));
        QVERIFY(bar->words().contains(u"Cost Management"_s));
        QVERIFY(bar->words().contains(u"3 of 4"_s));
        progress.paused = true;
        set.window->showProgress(progress);
        QVERIFY(bar->words().contains(u"Paused"_s));
        QVERIFY(!set.window->actions().refresh->isEnabled());
        set.window->endProgress();
        QVERIFY(!bar->isVisible());
        QVERIFY(set.window->actions().refresh->isEnabled());
    }

    void refusesAnIncompleteConnection()
    {
        const UiLanguage language(Language::English);
        ConnectForm form(language.text());
        form.begin({u"Noordzee"_s});
        const QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
        QSignalSpy submitted(&form, &ConnectForm::submitted);
        fields[0]->setText(u"noordzee"_s);
        fields[1]->setText(u"noordzee.onmicrosoft.com"_s);
        fields[2]->setText(u"2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11"_s);
        QVERIFY(form.problem().contains(u"already"_s));
        fields[0]->setText(u"Noordzee Cloud"_s);
        fields[1]->setText(u"no domain"_s);
        QVERIFY(form.problem().contains(u"domain"_s));
        fields[1]->setText(u"noordzee.onmicrosoft.com"_s);
        fields[4]->setText(u"http://management.azure.com"_s);
        QVERIFY(form.problem().contains(u"https"_s));
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        fields[4]->setText(u"https://management.azure.com"_s);
        QCOMPARE(form.problem(), QString());
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted[0][0].value<Profile>().tenant, u"noordzee.onmicrosoft.com"_s);
    }

    void wearsTheChosenTheme_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << ThemeChoice::Light << Scheme::Light;
        QTest::newRow("dark") << ThemeChoice::Dark << Scheme::Dark;
    }

    void wearsTheChosenTheme()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(Scheme, scheme);
        Set set(choice);
        set.window->showWelcome();
        set.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(set.window.get()));
        const QImage start = set.window->grab().toImage();
        QCOMPARE(start.pixelColor(5, start.height() / 2), coloursOf(scheme).window);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
