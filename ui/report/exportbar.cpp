// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportbar.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/async.h"
#include "core/strings.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <QUrl>

namespace Pec {

namespace {

constexpr qsizetype kMostNames = 8;

QStringList pdfsOf(const QStringList &files)
{
    return files.filter(QRegularExpression(u"\\.pdf$"_s));
}

} // namespace

ExportBar::ExportBar(const Text &text, ReportMaker::Keep keep, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_maker(std::move(keep))
    , m_words(makeLabel(this))
    , m_progress(new QProgressBar(this))
    , m_openFile(new QPushButton(tr("Open &the plan"), this))
    , m_openFolder(new QPushButton(tr("Open t&he folder"), this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
    , m_write(makeMainButton(this))
    , m_close(new QPushButton(tr("Clo&se"), this))
{
    m_write->setText(tr("W&rite the plan"));
    m_openFile->setAccessibleName(tr("Open the plan"));
    m_openFolder->setAccessibleName(tr("Open the folder"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_write->setAccessibleName(tr("Write the plan"));
    m_close->setAccessibleName(tr("Close"));
    for (QPushButton *button : {m_openFile, m_openFolder, m_cancel, m_close})
        button->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Plans written"));
    layOut();
    connect(m_write, &QPushButton::clicked, this, &ExportBar::writeWanted);
    connect(m_close, &QPushButton::clicked, this, &ExportBar::closeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(m_openFile, &QPushButton::clicked, this, &ExportBar::openWritten);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_files.folder)); });
    connect(&m_maker, &ReportMaker::progressed, this, &ExportBar::showProgress);
    connect(&m_maker, &ReportMaker::written, this,
            [this](const QStringList &files) { m_written += files; });
    connect(&m_maker, &ReportMaker::finished, this, &ExportBar::end);
    setState(State::Idle);
}

ExportBar::~ExportBar() { m_stop.request_stop(); }

void ExportBar::layOut()
{
    auto *told = new QVBoxLayout;
    told->setSpacing(4);
    told->addWidget(m_words);
    told->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addLayout(told, 1);
    for (QPushButton *button : {m_openFile, m_openFolder, m_cancel, m_write, m_close})
        row->addWidget(button);
}

void ExportBar::setPossible(bool possible)
{
    m_possible = possible;
    setState(m_state);
}

QString ExportBar::words() const { return m_words->text(); }

void ExportBar::say(const QString &words, const char *look)
{
    setLook(m_words, look);
    announceIn(m_words, words);
}

void ExportBar::setState(State state)
{
    const bool wasBusy = m_cancel->isVisibleTo(this);
    m_state = state;
    const bool busy = isBusy();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_write->setVisible(!busy);
    m_write->setEnabled(m_possible && state == State::Idle);
    m_openFolder->setVisible(!busy && !m_written.isEmpty());
    m_openFile->setVisible(!busy && pdfsOf(m_written).size() == 1);
    if (busy != wasBusy)
        Q_EMIT busyChanged(busy);
}

void ExportBar::write(const ReportOrder &order)
{
    if (m_state != State::Idle)
        return;
    m_files = order.files;
    m_files.folder = QDir::cleanPath(order.files.folder);
    m_written.clear();
    m_stop = {};
    m_progress->setRange(0, 0);
    say(tr("Looking at the folder \u2026"), "muted");
    setState(State::Looking);
    const auto work = [order, files = m_files, stop = m_stop.get_token()]() -> Result<Prepared> {
        const auto inputs = inputsOf(order);
        if (!inputs)
            return failure(inputs.error());
        return filesInTheWay(*inputs, files, stop).map([&](const QStringList &names) {
            return Prepared{*inputs, names};
        });
    };
    whenFinished(QtConcurrent::run(work), this,
                 [this](const Result<Prepared> &prepared) { take(prepared); });
}

void ExportBar::take(const Result<Prepared> &prepared)
{
    if (!prepared)
        return end(failure(prepared.error()));
    if (m_stop.stop_requested())
        return end(failure(ErrorCode::Cancelled, u"stopped before anything was written"_s));
    if (prepared->inTheWay.isEmpty())
        start(prepared->inputs);
    else
        ask(*prepared);
}

void ExportBar::ask(const Prepared &prepared)
{
    setState(State::Asking);
    say({}, "muted");
    QStringList names = prepared.inTheWay.first(std::min(prepared.inTheWay.size(), kMostNames));
    if (const int more = int(prepared.inTheWay.size() - names.size()); more > 0)
        names.append(tr("and %Ln more", nullptr, more));
    m_question = new QMessageBox(
        QMessageBox::Question, tr("Improvement plan"),
        tr("Replace %Ln file(s) in this folder?", nullptr, int(prepared.inTheWay.size())),
        QMessageBox::Cancel, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText); // a file is named as a customer is
    m_question->setInformativeText(names.join(u'\n'));
    QPushButton *replace = m_question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(m_question, &QMessageBox::finished, this, [this, replace, inputs = prepared.inputs] {
        if (m_question && m_question->clickedButton() == replace)
            return start(inputs);
        say(tr("Nothing was written."), "muted");
        setState(State::Idle);
    });
    m_question->open();
}

void ExportBar::start(const QList<ReportInput> &inputs)
{
    m_progress->setRange(0, int(inputs.size()));
    m_maker.start(inputs, m_files);
    setState(State::Writing);
}

void ExportBar::showProgress(const ReportProgress &progress)
{
    m_progress->setValue(progress.done);
    if (progress.all == 1)
        return say(tr("The plan is being written \u2026"), "muted");
    const QLocale &locale = m_text.locale();
    say(tr("%1 of %2: %3")
            .arg(locale.toString(progress.done + 1), locale.toString(progress.all),
                 progress.subject),
        "muted");
}

void ExportBar::cancel()
{
    m_stop.request_stop();
    m_maker.cancel();
}

void ExportBar::end(const Result<QStringList> &files)
{
    showEnd(files);
    setState(State::Idle);
    if (m_openFile->isVisibleTo(this))
        m_openFile->setFocus();
}

void ExportBar::showEnd(const Result<QStringList> &files)
{
    const int count = int(m_written.size());
    const QString folder = QDir::toNativeSeparators(m_files.folder);
    const QString written = tr("%Ln file(s) were written to %1.", nullptr, count).arg(folder);
    if (files)
        return say(written, "good");
    if (files.error().code == ErrorCode::Cancelled)
        return say(count == 0 ? tr("Stopped. Nothing was written.")
                              : QString(tr("Stopped.") + u' ' + written),
                   "muted");
    const ErrorText words = m_text.error(files.error());
    QString sentences = words.sentence + u' ' + words.nextStep;
    if (count > 0)
        sentences += u' ' + written;
    say(sentences, "bad");
}

void ExportBar::openWritten()
{
    for (const QString &file : pdfsOf(m_written))
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace Pec
