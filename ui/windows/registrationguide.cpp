// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/registrationguide.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "core/wholefile.h"
#include "onboarding/registrationpaper.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextBrowser>

namespace Pec {

namespace {

enum Kind { AzureCli, PowerShell };

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

RegistrationGuide::RegistrationGuide(const Text &text, RegistrationWish wish, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_wish(std::move(wish))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_kind(new QComboBox(this))
    , m_script(new QPlainTextEdit(this))
    , m_result(makeLabel(this))
{
    setWindowTitle(tr("How the app is registered"));
    setAttribute(Qt::WA_DeleteOnClose);
    addPage(tr("Step by step"), makeReader(tr("Step by step"), registrationSteps(text)));
    addPage(tr("The permissions"), makeReader(tr("The permissions"), permissionTable(text)));
    addPage(tr("By script"), makeScriptPage());
    addPage(tr("My administrator does this"), makeRequestPage());
    m_list->setAccessibleName(tr("Ways to the registration"));
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, m_result, &QLabel::clear);
    showPage(Page::Steps);
    m_list->setFocus();
    resizeToText(this, {980, 640});
}

void RegistrationGuide::addPage(const QString &name, QWidget *page)
{
    m_list->addItem(name);
    m_pages->addWidget(page);
}

void RegistrationGuide::layOut()
{
    m_list->setProperty("look", u"pages"_s);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 56);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_list);
    pages->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(16);
    foot->addWidget(m_result, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(pages, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(foot);
}

QWidget *RegistrationGuide::makeReader(const QString &name, const QString &html)
{
    auto *reader = new QTextBrowser(this);
    reader->setFrameShape(QFrame::NoFrame);
    reader->setAccessibleName(name);
    reader->document()->setDocumentMargin(20);
    reader->document()->setDefaultStyleSheet(
        u"li { margin-bottom: 8px; } th, td { padding: 6px; } th { text-align: left; }"_s);
    reader->setHtml(html);
    return reader;
}

QWidget *RegistrationGuide::makeScriptPage()
{
    m_kind->addItem(tr("Azure CLI"), AzureCli);
    m_kind->addItem(tr("PowerShell"), PowerShell);
    m_script->setReadOnly(true);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedLetters(m_script);
    m_script->setAccessibleName(tr("Script"));
    m_script->setTabChangesFocus(true);
    auto *how = makeLabel(this, "muted");
    how->setText(m_text.registrationWords().harmless);
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *save = new QPushButton(tr("Save \u2026"), this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RegistrationGuide::showScript);
    connect(copy, &QPushButton::clicked, this, [this] {
        copyToClipboard(m_script->toPlainText());
        setLook(m_result, "muted");
        announceIn(m_result, tr("The script was copied."));
    });
    connect(save, &QPushButton::clicked, this, &RegistrationGuide::saveScript);
    showScript();
    auto *page = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_kind);
    bar->addStretch(1);
    bar->addWidget(copy);
    bar->addWidget(save);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(how);
    column->addLayout(bar);
    column->addWidget(m_script, 1);
    setCaption(m_kind, tr("Kind of script"));
    return page;
}

QWidget *RegistrationGuide::makeRequestPage()
{
    auto *lead = makeLabel(this);
    lead->setText(
        tr("Save this page and mail it to an administrator of your company. You get back a small "
           "file, which you open with \u201cOpen a profile file \u2026\u201d."));
    auto *save = makeMainButton(this);
    save->setText(tr("Save the request \u2026"));
    connect(save, &QPushButton::clicked, this, &RegistrationGuide::saveRequest);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 0);
    column->setSpacing(10);
    column->addWidget(lead);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(makeReader(tr("The request"), registrationRequest(m_wish, m_text)), 1);
    return page;
}

void RegistrationGuide::showPage(Page page) { m_list->setCurrentRow(int(page)); }

QString RegistrationGuide::script() const { return m_script->toPlainText(); }

void RegistrationGuide::showScript()
{
    m_script->setPlainText(m_kind->currentData().toInt() == AzureCli
                               ? azureCliScript(m_wish, m_text)
                               : powerShellScript(m_wish, m_text));
}

void RegistrationGuide::saveScript()
{
    const bool isCli = m_kind->currentData().toInt() == AzureCli;
    QByteArray bytes = script().toUtf8();
    // Windows PowerShell reads a file without a mark in the code page of the computer.
    if (!isCli)
        bytes.prepend("\xef\xbb\xbf");
    askWhere(tr("Save the script"),
             isCli ? u"register-pec-console.sh"_s : u"register-pec-console.ps1"_s, bytes);
}

void RegistrationGuide::saveRequest()
{
    askWhere(tr("Save the request"), u"pec-console-request.html"_s,
             registrationRequest(m_wish, m_text).toUtf8());
}

void RegistrationGuide::askWhere(const QString &title, const QString &fileName,
                                 const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(this, title, documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileName.section(u'.', -1));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString &file) { write(file, bytes); });
    dialog->open();
}

void RegistrationGuide::write(const QString &file, const QByteArray &bytes)
{
    const Result<Done> written = writeWholeFile(file, bytes);
    setLook(m_result, written ? "good" : "bad");
    if (written) {
        announceIn(m_result, tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
        return;
    }
    const ErrorText words = m_text.error(written.error());
    announceIn(m_result, words.sentence + u' ' + words.nextStep);
}

} // namespace Pec
