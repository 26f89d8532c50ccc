// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/secrets/vaultstore.h"
#include "models/plandesk.h"
#include "panes/banner.h"
#include "panes/detailpane.h"
#include "panes/portfolio/changespane.h"
#include "panes/portfoliohead.h"
#include "tree/customertree.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/passphrasedialog.h"
#include "windows/pictures.h"
#include "windows/portfoliopage.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Pec;

//! The window on the real context and the embedded cloud.
class tst_TenantController : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        Set()
            : settings(folder.path())
            , window(language, theme, settings)
        {
            AppContext::Options options;
            options.dataDir = folder.path();
            context = std::move(AppContext::create(options).value());
            controller = std::make_unique<TenantController>(*context, window);
            window.show();
        }

        //! A tenant that is never asked for anything.
        void save(const QString &name, TokenStoreKind store)
        {
            Profile profile;
            profile.name = name;
            profile.tenant = u"noordzee.example"_s;
            profile.clientId = u"55555555-0000-4000-8000-000000000001"_s;
            profile.tokenStore = store;
            QVERIFY(context->saveProfile(profile));
        }

        //! The question for the pass phrase, and its answer in each of its fields.
        void answer(const QStringList &typed)
        {
            QTRY_VERIFY(window.findChild<PassphraseDialog *>());
            auto *dialog = window.findChild<PassphraseDialog *>();
            const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
            QCOMPARE(fields.size(), typed.size());
            auto *take = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QCOMPARE(dialog->focusWidget(), fields.first());
            for (qsizetype i = 0; i < fields.size(); ++i) {
                QVERIFY(!take->isEnabled());
                QCOMPARE(fields[i]->echoMode(), QLineEdit::Password);
                QTest::keyClicks(fields[i], typed[i]);
            }
            QVERIFY(take->isEnabled());
            take->click();
            QTRY_VERIFY(!window.findChild<PassphraseDialog *>());
        }

        QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme{ThemeChoice::Light};
        UiSettings settings;
        MainWindow window;
        std::unique_ptr<AppContext> context;
        std::unique_ptr<TenantController> controller;
    };

private Q_SLOTS:
    void welcomesAtTheFirstStart()
    {
        Set set;
        set.controller->start();
        QVERIFY(!set.window.actions().refresh->isEnabled());
        QVERIFY(!set.window.actions().signOut->isEnabled());
        QVERIFY(set.window.actions().exploreDemo->isEnabled());
    }

    void readsTheDemoAndKeepsTheSelectionAtTheNextRefresh()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.window.actions().exploreDemo->trigger();
        QVERIFY(settled.wait(60'000));
        CustomerTree &tree = set.window.portfolio().tree();
        const int customers = tree.model()->rowCount();
        QVERIFY(customers > 20);
        QVERIFY(set.window.portfolio().head().values().first().contains(u"$"_s));

        tree.setCurrentIndex(tree.model()->index(3, 0));
        const QString selected = tree.currentIndex().data().toString();
        set.window.actions().refresh->trigger();
        QVERIFY(!set.window.actions().refresh->isEnabled());
        QVERIFY(settled.wait(60'000));
        QCOMPARE(tree.currentIndex().data().toString(), selected);
        QCOMPARE(tree.model()->rowCount(), customers);
        QVERIFY(set.window.actions().refresh->isEnabled());
    }

    void keepsThePlanOfTheDemo()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.controller->openDemo();
        QVERIFY(settled.wait(60'000));
        PlanDesk &desk = set.window.desk();
        QTRY_VERIFY(desk.entries().size() > 10);
        const FindingId best = desk.entries().first().item.finding.id;
        const CustomerId customer = desk.entries().first().item.finding.key.customer;
        PlanDecision decision;
        decision.state = PlanState::Accepted;
        decision.owner = u"Anna"_s;
        desk.decide(best, decision);
        desk.note(customer, {u"De bakker"_s, {}, {}});
        set.window.actions().refresh->trigger();
        QVERIFY(settled.wait(60'000));
        QCOMPARE(desk.entry(best)->item.decision, decision);

        // Another run of the program.
        set.controller.reset();
        set.context.reset();
        AppContext::Options options;
        options.dataDir = set.folder.path();
        const auto context = std::move(AppContext::create(options).value());
        UiSettings settings(set.folder.path());
        MainWindow window(set.language, set.theme, settings);
        TenantController controller(*context, window);
        controller.openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(window.desk().entry(best), 60'000);
        QCOMPARE(window.desk().entry(best)->item.decision, decision);
        QCOMPARE(window.desk().customerName(customer), u"De bakker"_s);
        QVERIFY(window.desk().undoWords().isEmpty());
    }

    void showsWhatAnotherProgramHasReadSince()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.controller->openDemo();
        QVERIFY(settled.wait(60'000));
        const QDateTime first = set.window.assessment()->readAt;
        QCoreApplication::postEvent(&set.window, new QEvent(QEvent::WindowActivate));
        QVERIFY(!settled.wait(500)); // nothing newer is there

        AppContext::Options options;
        options.dataDir = set.folder.path();
        const auto other = std::move(AppContext::create(options).value());
        FutureResult<Done> opened = other->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 60'000);
        const auto refresh = other->makeRefresh();
        QSignalSpy finished(refresh.get(), &RefreshJob::finished);
        refresh->start();
        QVERIFY(finished.wait(60'000));
        QCoreApplication::postEvent(&set.window, new QEvent(QEvent::WindowActivate));
        QVERIFY(settled.wait(60'000));
        QVERIFY(set.window.assessment()->readAt > first);
    }

    void leavesThePictureAsItWasWhenARefreshIsCancelled()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        QSignalSpy failed(set.controller.get(), &TenantController::failed);
        set.controller->openDemo();
        QVERIFY(settled.wait(60'000));
        const QStringList before = set.window.portfolio().head().values();
        set.window.actions().refresh->trigger();
        Q_EMIT set.window.refreshCancelled();
        QVERIFY(settled.wait(60'000));
        QVERIFY(failed.isEmpty());
        QCOMPARE(set.window.portfolio().head().values(), before);
        QVERIFY(set.window.banner().isVisible());
        QVERIFY(set.window.actions().refresh->isEnabled());
    }

    void comparesWithAnEarlierRefreshOnceItIsWanted()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        QSignalSpy wanted(&set.window, &MainWindow::changesWanted);
        set.controller->openDemo();
        QVERIFY(settled.wait(60'000));
        set.window.portfolio().tree().setCurrentIndex(
            set.window.portfolio().tree().model()->index(0, 0));
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(&set.window, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        const ChangesPane &changes = set.window.portfolio().details().changes();
        QVERIFY(changes.isVisible());
        QTRY_VERIFY(changes.note().contains(u"no earlier refresh"_s));
        set.window.actions().refresh->trigger();
        QVERIFY(settled.wait(60'000));
        QTRY_COMPARE(wanted.size(), 2); // what it shows is of the refresh before
        QTRY_VERIFY(changes.note().contains(u"between"_s, Qt::CaseInsensitive));
    }

    void readsWhatAnEarlierRefreshKnewOfASubscription()
    {
        Set set;
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.controller->openDemo();
        QVERIFY(settled.wait(60'000));
        const auto present = set.context->assessment();
        QTRY_VERIFY(present.isFinished());
        const SubscriptionAssessment &one =
            (*present.result())->customers.first().subscriptions.first();
        const auto none = set.context->earlierStates(one.id);
        QTRY_VERIFY(none.isFinished());
        QCOMPARE(none.result()->size(), 0); // the newest is not an earlier one
        set.window.actions().refresh->trigger();
        QVERIFY(settled.wait(60'000));
        const auto earlier = set.context->earlierStates(one.id);
        QTRY_VERIFY(earlier.isFinished());
        QCOMPARE(earlier.result()->size(), 1);
        const EarlierState known = earlierState(**present.result(), one);
        const EarlierState state = earlier.result()->first();
        QCOMPARE(state.access, known.access);
        QCOMPARE(state.checkedOn, known.checkedOn);
        QCOMPARE(state.days.size(), known.days.size());
        QVERIFY(!state.days.isEmpty());
        // And the calendar takes it.
        QSignalSpy wanted(&set.window, &MainWindow::earlierWanted);
        PortfolioPage &page = set.window.portfolio();
        page.details().setPage(DetailPane::Page::History);
        page.openSubject(one.customer, one.id);
        QCOMPARE(page.details().page(), DetailPane::Page::History);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SubscriptionId>(), one.id);
    }

    void saysWhyAProfileCannotBeOpened()
    {
        Set set;
        QSignalSpy failed(set.controller.get(), &TenantController::failed);
        set.controller->open(u"Unbekannt"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!set.window.actions().refresh->isEnabled());
    }

    void showsNothingOfATenantThatWasLeftMeanwhile()
    {
        Set set;
        set.save(u"Alfa"_s, TokenStoreKind::Memory);
        set.save(u"Beta"_s, TokenStoreKind::Memory);
        const QSignalSpy settled(set.controller.get(), &TenantController::settled);
        // Once Alfa is open and its data are under way.
        const auto later = [](QObject *context, const std::function<void()> &work) {
            QMetaObject::invokeMethod(context, work, Qt::QueuedConnection);
        };
        QObject once;
        connect(set.context.get(), &AppContext::opened, &once, [&] {
            if (set.context->profile()->name == u"Alfa"_s)
                later(&once, [&] { later(&once, [&] { set.controller->open(u"Beta"_s); }); });
        });
        set.controller->open(u"Alfa"_s);
        QTRY_VERIFY(set.context->profile() && set.context->profile()->name == u"Beta"_s);
        QTRY_COMPARE(settled.size(), 1);
        QTest::qWait(200);
        QCOMPARE(settled.size(), 1);
    }

    void beginsAVaultWithAPassPhraseThatIsTypedTwice()
    {
        Set set;
        set.save(u"Noordzee"_s, TokenStoreKind::Vault);
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.controller->open(u"Noordzee"_s);
        set.answer({u"correct horse"_s, u"correct horse"_s});
        QVERIFY(settled.wait(20'000));
        // Known from then on.
        set.controller->open(u"Noordzee"_s);
        QVERIFY(settled.wait(20'000));
        QVERIFY(!set.window.findChild<PassphraseDialog *>());
    }

    void asksAgainAfterAWrongPassPhrase()
    {
        Set set;
        set.save(u"Noordzee"_s, TokenStoreKind::Vault);
        const QString file = set.folder.filePath(u"vault.bin"_s);
        const auto keys = VaultStore::unlock(file, "correct horse");
        QTRY_VERIFY_WITH_TIMEOUT(keys.isFinished(), 20'000);
        VaultStore vault(file, keys.result().value());
        const auto written = vault.write(u"key"_s, "secret");
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());

        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        QSignalSpy failed(set.controller.get(), &TenantController::failed);
        set.controller->open(u"Noordzee"_s);
        set.answer({u"battery staple"_s});
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.first().first().value<Error>().serviceCode, u"vault-wrong-passphrase"_s);
        set.controller->open(u"Noordzee"_s);
        set.answer({u"correct horse"_s});
        QVERIFY(settled.wait(20'000));
    }

    void opensNoVaultWithoutAPassPhrase()
    {
        Set set;
        set.save(u"Noordzee"_s, TokenStoreKind::Vault);
        QSignalSpy failed(set.controller.get(), &TenantController::failed);
        set.controller->open(u"Noordzee"_s);
        QTRY_VERIFY(set.window.findChild<PassphraseDialog *>());
        set.window.findChild<PassphraseDialog *>()->reject();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(!set.context->profile());
    }

    void staysWithTheOpenTenantWhenNoPassPhraseIsGiven()
    {
        Set set;
        set.save(u"Noordzee"_s, TokenStoreKind::Memory);
        set.save(u"Westermeer"_s, TokenStoreKind::Vault);
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        QSignalSpy failed(set.controller.get(), &TenantController::failed);
        set.controller->open(u"Noordzee"_s);
        QVERIFY(settled.wait(20'000));
        set.controller->open(u"Westermeer"_s);
        QTRY_VERIFY(set.window.findChild<PassphraseDialog *>());
        set.window.findChild<PassphraseDialog *>()->reject();
        QVERIFY(settled.wait(20'000));
        QCOMPARE(set.context->profile()->name, u"Noordzee"_s);
        QVERIFY(failed.isEmpty());
    }

    void writesBothPictures()
    {
        const QTemporaryDir out;
        Launch launch;
        launch.kind = Launch::Kind::Pictures;
        launch.outDir = out.path();
        launch.theme = ThemeChoice::Dark;
        QCOMPARE(runPictures(launch), 0);
        const QImage window(QDir(out.path()).filePath(u"window.png"_s));
        QCOMPARE(window.width(), int(1360 * qApp->devicePixelRatio()));
        QVERIFY(window.pixelColor(3, window.height() - 3).lightness() < 64);
        QVERIFY(!QImage(QDir(out.path()).filePath(u"chart.png"_s)).isNull());
    }

    void refusesPicturesThatCannotBeWritten()
    {
        QTemporaryFile file; // below a file nobody can make a folder, not even root
        QVERIFY(file.open());
        Launch launch;
        launch.kind = Launch::Kind::Pictures;
        launch.outDir = file.fileName() + u"/none"_s;
        QCOMPARE(runPictures(launch), 6);
    }
};

QTEST_MAIN(tst_TenantController)
#include "tst_tenantcontroller.moc"
