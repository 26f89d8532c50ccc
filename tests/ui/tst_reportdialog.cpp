// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "common/theme.h"
#include "core/async.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "models/planmodel.h"
#include "panes/copyabletable.h"
#include "panes/planpane.h"
#include "panes/statepage.h"
#include "plan/merge.h"
#include "report/brandpage.h"
#include "report/colourfield.h"
#include "report/contentpage.h"
#include "report/exportbar.h"
#include "report/pageview.h"
#include "report/previewpane.h"
#include "report/reportdialog.h"
#include "report/wordspage.h"
#include "reports/pdf/paperstyle.h"
#include "support/sampleassessment.h"
#include "text/reporttext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

using namespace Pec;

namespace {

constexpr int kPatience = 20'000; //!< milliseconds, on a busy machine

//! The dialog over the sample, with a folder of its own.
struct Set
{
    explicit Set(ReportChoices choices = {}, Language speaks = Language::English)
        : language(speaks)
    {
        desk.setUser(u"anna"_s);
        desk.setNow([] { return sampleNow(); });
        desk.begin(u"Noordzee"_s);
        desk.setNotes({});
        desk.setPlan(mergedPlan(*assessment, {}), assessment);
        if (choices.folder.isEmpty())
            choices.folder = folder.path();
        dialog =
            std::make_unique<ReportDialog>(language.text(), desk,
                                           ReportDialog::Facts{assessment,
                                                               {},
                                                               choices,
                                                               [] { return sampleNow(); },
                                                               [](const QList<ExportedPlan> &) {
                                                                   return readyFuture<Done>(Done());
                                                               }});
        dialog->show();
    }

    //! The control of a page by the name that a screen reader tells.
    template <class Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *one : dialog->findChildren<Control *>()) {
            if (one->accessibleName() == name || one->text().remove(u'&') == name)
                return one;
        }
        qFatal("no control %s", qPrintable(name));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no box %s", qPrintable(name));
    }
    [[nodiscard]] QPlainTextEdit *words(const QString &name) const
    {
        for (QPlainTextEdit *one : dialog->findChildren<QPlainTextEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no words %s", qPrintable(name));
    }
    void tick(const QString &name, bool ticked) const
    {
        control<QCheckBox>(name)->setChecked(ticked);
    }
    void onlyFormats(const QStringList &names) const
    {
        for (const QString &one : {u"PDF"_s, u"XLSX"_s, u"CSV"_s, u"JSON"_s, u"HTML"_s})
            tick(one, names.contains(one));
    }
    void choose(const QString &box, const QString &entry) const
    {
        QComboBox *found = this->box(box);
        QVERIFY2(found->findText(entry) >= 0, qPrintable(entry));
        found->setCurrentIndex(found->findText(entry));
    }

    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->preview().preview().isRefreshing(), kPatience);
    }
    void write() const
    {
        settle();
        control<QPushButton>(u"Write the plan"_s)->click();
    }
    void waitUntilWritten() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->exportBar().isBusy(), kPatience);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(dialog->choices().folder).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString pathOf(const QString &file) const
    {
        return dialog->choices().folder + u'/' + file;
    }
    [[nodiscard]] QJsonObject json(const QString &file) const
    {
        QFile opened(pathOf(file));
        (void)opened.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(opened.readAll()).object();
    }

    QTemporaryDir folder;
    Theme theme{ThemeChoice::Light};
    UiLanguage language;
    std::shared_ptr<Assessment> assessment = sampleAssessment();
    PlanDesk desk{language.text()};
    std::unique_ptr<ReportDialog> dialog;
};

//! The words of the pages as they are previewed, read out of a PDF that is painted from them.
QString wordsOf(const ReportPages &pages)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPaperResolution);
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (int page = 0; page < pages.pages(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

QStringList sectionsOf(const QJsonObject &report)
{
    QStringList sections;
    for (const QJsonValue &part : report["parts"_L1].toArray())
        sections.append(part["section"_L1].toString());
    return sections;
}

//! Everything that a report says, as one text.
QString textOf(const QJsonObject &report)
{
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact));
}

QJsonArray rowsOf(const QJsonObject &report, const QString &table)
{
    for (const QJsonValue &part : report["parts"_L1].toArray()) {
        for (const QJsonValue &block : part["blocks"_L1].toArray()) {
            if (block["key"_L1].toString() == table)
                return block["rows"_L1].toArray();
        }
    }
    return {};
}

ReportChoices choices(const QList<ReportFormat> &formats, bool each = false)
{
    ReportChoices chosen;
    chosen.formats = formats;
    chosen.each = each;
    return chosen;
}

const auto kName = u"improvement-plan-Bakkerij-Jansen-2026-11-22"_s;

} // namespace

//! The real window over the sample: what is chosen is what is previewed and what is written.
class tst_ReportDialog : public QObject
{
    Q_OBJECT

private:
    static ReportScope bakery(const Set &set) { return {{set.assessment->customers[0].id}, {}}; }

private Q_SLOTS:
    void writesWhatWasChosen()
    {
        Set set;
        set.choose(u"Whom it covers"_s, u"Bakkerij Jansen"_s);
        set.choose(u"Language"_s, u"Nederlands"_s);
        set.choose(u"Currency"_s, u"US dollars"_s);
        set.choose(u"Paper"_s, u"Letter"_s);
        set.tick(u"Appendix"_s, false);
        set.tick(u"How this was calculated"_s, false);
        set.onlyFormats({u"PDF"_s, u"XLSX"_s, u"CSV"_s, u"JSON"_s, u"HTML"_s});
        set.tick(u"The figures within the PDF"_s, true);
        set.write();
        set.waitUntilWritten();
        const QStringList files = set.files();
        const QString base = kName;
        for (const char *end : {".pdf", ".xlsx", ".json", ".html"})
            QVERIFY2(files.contains(base + QString::fromLatin1(end)), end);
        QVERIFY(files.filter(u".csv"_s).size() > 2);
        QVERIFY(set.dialog->exportBar().words().contains(QString::number(files.size())));

        const QJsonObject report = set.json(base + u".json"_s);
        QCOMPARE(report["language"_L1].toString(), u"nl"_s);
        QCOMPARE(report["audience"_L1].toString(), u"partner"_s);
        QCOMPARE(report["subject"_L1].toString(), u"Bakkerij Jansen"_s);
        const QStringList sections = sectionsOf(report);
        QVERIFY(sections.contains(u"summary"_s));
        QVERIFY(!sections.contains(u"appendix"_s) && !sections.contains(u"method"_s));
        QVERIFY(textOf(report).contains(u"\"USD\""_s) && !textOf(report).contains(u"\"EUR\""_s));

        QProcess info;
        info.start(u"pdfinfo"_s, {set.pathOf(base + u".pdf"_s)});
        QVERIFY(info.waitForFinished());
        const QByteArray told = info.readAllStandardOutput();
        QVERIFY2(told.contains("612 x 792 pts (letter)"), told.constData());
        const int pages = set.dialog->preview().preview().shown()->pages.pages();
        QVERIFY(
            told.simplified().contains(QByteArray("Pages: ").append(QByteArray::number(pages))));
        QProcess attached;
        attached.start(u"qpdf"_s, {u"--list-attachments"_s, set.pathOf(base + u".pdf"_s)});
        QVERIFY(attached.waitForFinished());
        QVERIFY(attached.readAllStandardOutput().contains(kName.toUtf8()));
    }

    void showsACustomerNoAmount()
    {
        Set set;
        set.dialog->setScope(bakery(set));
        set.settle();
        static const QRegularExpression amount(u"[\u20ac$]|EUR|USD|12[.,]?467|1[.,]?870"_s);
        QVERIFY(wordsOf(set.dialog->preview().preview().shown()->pages).contains(amount));
        set.control<QRadioButton>(u"For the customer"_s)->click();
        QVERIFY(!set.box(u"Currency"_s)->isEnabled());
        set.settle();
        const QString words = wordsOf(set.dialog->preview().preview().shown()->pages);
        QVERIFY(words.contains(u"Bakkerij Jansen"_s));
        QVERIFY2(!words.contains(amount), qPrintable(amount.match(words).captured()));
        for (const CustomerAssessment &other : set.assessment->customers) {
            if (other.name != "Bakkerij Jansen"_L1)
                QVERIFY2(!words.contains(other.name), qPrintable(other.name));
        }
        for (const ReportSentence &sentence : set.dialog->preview().preview().shown()->sentences)
            QVERIFY2(!sentence.text.contains(amount), qPrintable(sentence.text));
    }

    void takesWhatIsWorded()
    {
        Set set(choices({ReportFormat::Json}));
        set.dialog->setScope(bakery(set));
        set.settle();
        QPlainTextEdit *standing = set.words(u"How it stands"_s);
        const QString ours = standing->toPlainText();
        QVERIFY(ours.contains(u"subscriptions"_s));
        set.words(u"Introduction"_s)->setPlainText(u"Dear Bram, as we said on Monday"_s);
        standing->setPlainText(u"It stands badly"_s);
        set.words(u"What there is to do"_s)->setPlainText({});
        QTest::qWait(700); // typing has a pause
        set.settle();
        const QString preview = wordsOf(set.dialog->preview().preview().shown()->pages);
        QVERIFY(preview.contains(u"It stands badly"_s) && !preview.contains(ours));
        set.write();
        set.waitUntilWritten();
        const QString report = textOf(set.json(kName + u".json"_s));
        QVERIFY(report.contains(u"Dear Bram"_s) && report.contains(u"It stands badly"_s));
        QVERIFY(!report.contains(ours) && !report.contains(u"minutes of work"_s));

        set.control<QPushButton>(u"As it was: How it stands"_s)->click();
        QCOMPARE(standing->toPlainText(), ours);
        QCOMPARE(set.dialog->order().base.wording.value(u"standing"_s), QString());
        QVERIFY(!set.dialog->order().base.wording.contains(u"standing"_s));
    }

    void keepsTheWordsOfOnePlanFromAnother()
    {
        Set set;
        set.dialog->setScope(bakery(set));
        set.settle();
        const QString ours = set.words(u"How it stands"_s)->toPlainText();
        set.words(u"How it stands"_s)->setPlainText(u"Of the bakery, EUR 12"_s);
        set.choose(u"Language"_s, u"Deutsch"_s);
        QVERIFY(set.dialog->order().base.wording.isEmpty());
        set.settle();
        QVERIFY(set.words(u"How it stands"_s)->toPlainText() != ours);
        set.choose(u"Language"_s, u"English"_s);
        QCOMPARE(set.dialog->order().base.wording.value(u"standing"_s), u"Of the bakery, EUR 12"_s);
        set.control<QRadioButton>(u"For the customer"_s)->click();
        QVERIFY(set.dialog->order().base.wording.isEmpty());
        set.control<QRadioButton>(u"Partner internal"_s)->click();
        set.dialog->setScope({});
        QVERIFY(set.dialog->order().base.wording.isEmpty());
        set.dialog->setScope(bakery(set));
        set.settle();
        QCOMPARE(set.words(u"How it stands"_s)->toPlainText(), u"Of the bakery, EUR 12"_s);
    }

    void saysWhenWhatAWordingRestsOnHasChanged()
    {
        Set set;
        set.dialog->setScope(bakery(set));
        set.settle();
        set.words(u"How it stands"_s)->setPlainText(u"It stands badly"_s);
        const auto refreshed = sampleAssessment();
        refreshed->period = {QDate(2026, 10, 23), QDate(2026, 11, 21)};
        refreshed->customers[0].subscriptions[0].status = Status::Earning;
        set.dialog->setAssessment(refreshed);
        set.settle();
        QCOMPARE(set.words(u"How it stands"_s)->toPlainText(), u"It stands badly"_s);
        set.dialog->showPage(ReportDialog::Page::Words);
        const QList<QLabel *> labels = set.dialog->words().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"would now read: "_s);
        }));
    }

    void offersOnlyTheIntroductionForSeveral()
    {
        Set set(choices({ReportFormat::Json}, true));
        set.settle();
        set.dialog->showPage(ReportDialog::Page::Words);
        QVERIFY(set.words(u"Introduction"_s)->isVisible());
        QVERIFY(!set.words(u"How it stands"_s)->isVisible());
        set.words(u"Introduction"_s)->setPlainText(u"To all of you"_s);
        set.write();
        set.waitUntilWritten();
        QCOMPARE(set.files().size(), set.assessment->customers.size());
        for (const QString &file : set.files())
            QVERIFY2(textOf(set.json(file)).contains(u"To all of you"_s), qPrintable(file));
    }

    void putsALeftOutFindingIntoTheAppendix()
    {
        Set set(choices({ReportFormat::Json}));
        set.dialog->setScope(bakery(set));
        set.dialog->showPage(ReportDialog::Page::Findings);
        QCOMPARE(set.dialog->findings().table().model()->rowCount(), 1);
        QComboBox *state = set.box(u"State"_s);
        state->setCurrentIndex(int(PlanState::LeftOut));
        Q_EMIT state->activated(int(PlanState::LeftOut));
        set.control<QLineEdit>(u"Why left out"_s)->setText(u"The bakery closes in May"_s);
        set.write(); // what was typed a moment ago is part of it
        set.waitUntilWritten();
        QCOMPARE(set.desk.entries().first().item.decision.state, PlanState::LeftOut);
        const QJsonObject report = set.json(kName + u".json"_s);
        const QJsonArray rows = rowsOf(report, u"leftOut"_s);
        QCOMPARE(rows.size(), 1);
        QVERIFY(textOf(rows.first().toObject()).contains(u"The bakery closes in May"_s));
        QVERIFY(rowsOf(report, u"findings"_s).isEmpty());

        // The plan of the main window is this one, and so is its undo.
        set.dialog->activateWindow();
        QTest::keyClick(set.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(set.desk.entries().first().item.decision.state, PlanState::Open);
        set.settle();
        QVERIFY(
            wordsOf(set.dialog->preview().preview().shown()->pages).contains(u"Restore AOBO"_s));
    }

    void tellsHowFarABatchIsAndStopsWhenAsked()
    {
        Set set(choices({ReportFormat::Pdf}, true));
        set.settle();
        auto *customers = set.box(u"Customer whose plan is previewed"_s);
        QCOMPARE(customers->count(), int(set.assessment->customers.size()));
        QPushButton *cancel = set.control<QPushButton>(u"Cancel"_s);
        QString words;
        connect(set.dialog->exportBar().findChild<QProgressBar *>(), &QProgressBar::valueChanged,
                cancel, [&](int done) {
                    if (done != 1)
                        return;
                    QMetaObject::invokeMethod( // once it says so
                        cancel,
                        [&] {
                            words = set.dialog->exportBar().words();
                            set.dialog->reject(); // not while it writes
                            cancel->click();
                        },
                        Qt::QueuedConnection);
                });
        set.write();
        set.waitUntilWritten();
        QCOMPARE(words, u"2 of %1: %2"_s.arg(customers->count()).arg(customers->itemText(1)));
        QVERIFY(set.dialog->isVisible());
        QVERIFY(set.dialog->exportBar().words().startsWith(u"Stopped."_s));
        const qsizetype written = set.files().size();
        QVERIFY(written >= 1 && written < customers->count());
        QTest::qWait(200);
        QCOMPARE(set.files().size(), written);
    }

    void previewsTheChosenCustomerOfSeveral()
    {
        Set set(choices({ReportFormat::Pdf}, true));
        set.settle();
        auto *customers = set.box(u"Customer whose plan is previewed"_s);
        customers->setCurrentIndex(1);
        Q_EMIT customers->activated(1);
        set.settle();
        const auto &shown = *set.dialog->preview().preview().shown();
        QCOMPARE(shown.subjects[shown.index], set.assessment->customers[1].name);
        QVERIFY(wordsOf(shown.pages).contains(shown.subjects[1].section(u' ', 0, 0)));
        set.choose(u"Language"_s, u"Deutsch"_s); // stays with that customer
        set.settle();
        QCOMPARE(set.dialog->preview().preview().shown()->index, 1);
    }

    void asksBeforeItWritesOverAnything_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::newRow("replace") << true;
        QTest::newRow("cancel") << false;
    }
    void asksBeforeItWritesOverAnything()
    {
        QFETCH(bool, replaces);
        Set set(choices({ReportFormat::Pdf, ReportFormat::Json}));
        set.dialog->setScope(bakery(set));
        QFile there(set.pathOf(kName + u".json"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("{}") == 2);
        there.close();
        set.write();
        QTRY_VERIFY_WITH_TIMEOUT(set.dialog->findChild<QMessageBox *>(), kPatience);
        auto *question = set.dialog->findChild<QMessageBox *>();
        QCOMPARE(question->informativeText(), QString(kName + u".json"_s));
        QCOMPARE(set.files().size(), 1);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == replaces)
                button->click();
        }
        set.waitUntilWritten();
        QTRY_COMPARE_WITH_TIMEOUT(set.files().size(), replaces ? 2 : 1, kPatience);
        QCOMPARE(set.json(kName + u".json"_s).isEmpty(), !replaces);
        QTRY_VERIFY(set.control<QPushButton>(u"Write the plan"_s)->isEnabled());
    }

    void makesAFolderThatWentAndSaysWhenItCannot()
    {
        Set set(choices({ReportFormat::Json}));
        set.dialog->setScope(bakery(set));
        auto *folder = set.control<QLineEdit>(u"Folder"_s);
        folder->setText(set.folder.filePath(u"went"_s));
        set.write();
        set.waitUntilWritten();
        QCOMPARE(set.files().size(), 1);

        QFile inTheWay(set.folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        folder->setText(inTheWay.fileName() + u"/below"_s);
        set.write();
        set.waitUntilWritten();
        QVERIFY2(set.dialog->exportBar().words().contains(u"could not be written"_s),
                 qPrintable(set.dialog->exportBar().words()));
        folder->clear();
        set.write();
        QCOMPARE(set.dialog->content().problemOf(folder),
                 u"Choose the folder that the files go to."_s);
        folder->setText(set.folder.filePath(u"again"_s));
        set.write();
        set.waitUntilWritten();
        QCOMPARE(set.files().size(), 1);
        QVERIFY(set.control<QPushButton>(u"Open the folder"_s)->isVisible());
        QVERIFY(!set.control<QPushButton>(u"Open the plan"_s)->isVisible()); // no PDF
    }

    void refusesABrandThatDoesNotFit()
    {
        Set set;
        const QSignalSpy changed(set.dialog.get(), &ReportDialog::lookChanged);
        QFile file(set.folder.filePath(u"brand.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write(R"({"schema": 1, "main": "#eeeeee"})") > 0);
        file.close();
        BrandPage &brand = set.dialog->brand();
        set.dialog->showPage(ReportDialog::Page::Brand);
        const auto says = [&brand](const QString &words) {
            const QList<QLabel *> labels = brand.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        brand.importFile(file.fileName());
        QVERIFY(says(u"1.16:1"_s));
        brand.takeLogo(file.fileName());
        QVERIFY(says(u"neither a PNG nor an SVG"_s));
        brand.takeLogo(set.folder.filePath(u"nothing.png"_s));
        auto *main = set.control<QLineEdit>(u"Main colour"_s);
        main->selectAll();
        QTest::keyClicks(main, u"#eeeeee"_s);
        QVERIFY(says(u"contrast on white is 1.16:1, and at least 4.5:1"_s));
        QCOMPARE(brand.look(), ReportLook());
        QCOMPARE(changed.size(), 0);
    }

    void showsTheBrandInThePreview()
    {
        Set set;
        QSignalSpy changed(set.dialog.get(), &ReportDialog::lookChanged);
        set.dialog->showPage(ReportDialog::Page::Brand);
        auto *main = set.control<QLineEdit>(u"Main colour"_s);
        main->selectAll();
        QTest::keyClicks(main, u"#5a1a6b"_s);
        QCOMPARE(changed.size(), 1);
        auto *footer = set.control<QLineEdit>(u"Footer"_s);
        QTest::keyClicks(footer, u"Noordzee Cloud B.V."_s);
        QVERIFY(changed.wait());
        const auto look = changed.last().first().value<ReportLook>();
        QCOMPARE(look.main, QColor(0x5a, 0x1a, 0x6b));
        QCOMPARE(look.footer, u"Noordzee Cloud B.V."_s);
        set.settle();
        PageView &view = set.dialog->preview().view();
        const auto hasColour = [&view] {
            const QImage shown = view.widget()->grab().toImage();
            return shown.pixelColor(shown.width() / 2, shown.height() / 8)
                   == QColor(0x5a, 0x1a, 0x6b);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasColour(), kPatience);
        set.control<QPushButton>(u"Back to the program's look"_s)->click();
        QCOMPARE(set.dialog->brand().look(), ReportLook());
    }

    void turnsPagesByKeyAndNumber()
    {
        Set set;
        set.settle();
        PreviewPane &preview = set.dialog->preview();
        const int pages = preview.preview().shown()->pages.pages();
        PageView *view = &preview.view();
        QCOMPARE(view->focusProxy(), view->widget());
        QTest::keyClick(view->widget(), Qt::Key_PageDown);
        QCOMPARE(preview.page(), 1);
        QTest::keyClick(view->widget(), Qt::Key_End);
        QCOMPARE(preview.page(), pages - 1);
        QTest::keyClick(view->widget(), Qt::Key_Right);
        QCOMPARE(preview.page(), pages - 1);
        QTest::keyClick(view->widget(), Qt::Key_Left);
        QCOMPARE(preview.page(), pages - 2);
        auto *number = preview.findChild<QSpinBox *>();
        number->setValue(3);
        QCOMPARE(preview.page(), 2);
        QCOMPARE(view->widget()->accessibleName(), u"Page 3 of %1"_s.arg(pages));
        QVERIFY(view->widget()->accessibleDescription().contains(u"Summary"_s));
        // As wide as there is room, the end of a page comes before the next one.
        set.control<QToolButton>(u"Show the page as wide as there is room"_s)->click();
        QTest::keyClick(view->widget(), Qt::Key_PageDown);
        QCOMPARE(preview.page(), 2);
        while (view->verticalScrollBar()->value() < view->verticalScrollBar()->maximum())
            QTest::keyClick(view->widget(), Qt::Key_PageDown);
        QTest::keyClick(view->widget(), Qt::Key_PageDown);
        QCOMPARE(preview.page(), 3);
        QCOMPARE(view->verticalScrollBar()->value(), 0);
    }

    void keepsTheOldPageUntilTheNewOneIsThere()
    {
        Set set;
        set.settle();
        PreviewPane &preview = set.dialog->preview();
        const QWidget *page = preview.view().widget();
        QTRY_VERIFY_WITH_TIMEOUT(!qobject_cast<const QLabel *>(page)->pixmap().isNull(), kPatience);
        Q_EMIT preview.view().stepWanted(1);
        set.choose(u"Language"_s, u"Deutsch"_s);
        QVERIFY(preview.preview().isRefreshing());
        while (preview.preview().isRefreshing()) {
            QVERIFY(page->isVisible() && !qobject_cast<const QLabel *>(page)->pixmap().isNull());
            QTest::qWait(5);
        }
        QCOMPARE(preview.page(), 1); // it stays
    }

    void saysWhenThereIsNobody()
    {
        Set set;
        set.settle();
        set.dialog->setAssessment(emptyAssessment());
        set.settle();
        QVERIFY(!set.dialog->preview().preview().shown());
        const auto *state = set.dialog->preview().findChild<StatePage *>();
        QVERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), u"There is nobody to report on"_s);
        QVERIFY(!set.control<QPushButton>(u"Write the plan"_s)->isEnabled());
    }

    void readsAMonth()
    {
        Set set;
        set.dialog->setScope(bakery(set));
        QSignalSpy wanted(set.dialog.get(), &ReportDialog::monthWanted);
        QComboBox *period = set.box(u"Period"_s);
        QCOMPARE(period->itemText(1), u"Oct 2026"_s); // the last one that is over
        period->setCurrentIndex(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), QDate(2026, 10, 1));
        const auto month = sampleAssessment();
        month->period = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
        set.dialog->setMonth(QDate(2026, 9, 1), month); // of an earlier wish
        QVERIFY(!set.dialog->order().otherPeriod);
        set.dialog->setMonth(QDate(2026, 10, 1), month);
        QVERIFY(set.dialog->order().otherPeriod);
        set.settle();
        QVERIFY(wordsOf(set.dialog->preview().preview().shown()->pages)
                    .contains(u"1 Oct 2026 \u2013 31 Oct 2026"_s));
        period->setCurrentIndex(1);
        set.dialog->setMonth(QDate(2026, 10, 1), failure(ErrorCode::StoreUnusable, u"gone"_s));
        QCOMPARE(period->currentIndex(), 0);
    }

    void remembersChoicesAndNoWordOfACustomer()
    {
        Set set;
        QSignalSpy kept(set.dialog.get(), &ReportDialog::choicesChanged);
        set.dialog->setScope(bakery(set));
        set.settle();
        set.words(u"Introduction"_s)->setPlainText(u"Dear Bram"_s);
        set.choose(u"Language"_s, u"Nederlands"_s);
        set.tick(u"Findings"_s, false);
        QVERIFY(!kept.isEmpty());
        const auto choices = kept.last().first().value<ReportChoices>();
        QCOMPARE(choices.language, Language::Dutch);
        QCOMPARE(choices.leftOut, QSet<ReportSection>{ReportSection::Findings});
        const QString json = textOf(toJson(choices));
        QVERIFY(!json.contains(u"Bram"_s) && !json.contains(u"Bakkerij"_s));
        QCOMPARE(choicesFrom(toJson(choices), {}), choices);
    }

    void givesEachControlAKeyOfItsOwn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Dutch") << Language::Dutch;
        QTest::newRow("French") << Language::French;
        QTest::newRow("German") << Language::German;
    }
    void givesEachControlAKeyOfItsOwn()
    {
        QFETCH(Language, language);
        Set set({}, language);
        set.settle();
        for (int page = 0; page <= int(ReportDialog::Page::Brand); ++page) {
            set.dialog->showPage(ReportDialog::Page(page));
            QStringList words;
            for (const QLabel *label : set.dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->buddy())
                    words.append(label->text());
            }
            for (const QAbstractButton *button : set.dialog->findChildren<QAbstractButton *>()) {
                if (button->isVisible() || button->parent() == &set.dialog->exportBar())
                    words.append(button->text());
            }
            QHash<QKeySequence, QString> known;
            for (const QString &one : std::as_const(words)) {
                const QKeySequence key = QKeySequence::mnemonic(one);
                if (key.isEmpty())
                    continue;
                QVERIFY2(!known.contains(key), qPrintable(one + u" / "_s + known.value(key)));
                known.insert(key, one);
            }
            QVERIFY(known.size() >= 3);
        }
    }
};

QTEST_MAIN(tst_ReportDialog)
#include "tst_reportdialog.moc"
