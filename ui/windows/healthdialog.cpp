// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/healthdialog.h"

#include "common/controls.h"
#include "common/icons.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "diagnostics/libraries.h"
#include "panes/copyabletable.h"
#include "panes/pageswitch.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pec {

HealthDialog::HealthDialog(const Text &text, QWidget *parent)
    : QDialog(parent)
    , m_words(text)
    , m_health(new FigureTableModel(this))
    , m_libraries(new FigureTableModel(this))
    , m_switch(new PageSwitch({Health, Libraries}, this))
    , m_pages(new QStackedWidget(this))
    , m_licence(new QPlainTextEdit(this))
    , m_waiting(makeLabel(this, "muted"))
    , m_copy(new QPushButton(tr("Copy &all"), this))
    , m_openFolder(new QPushButton(tr("&Open the log folder"), this))
{
    setWindowTitle(tr("About and health"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_waiting->setText(tr("Looking at the program and its data \u2026"));
    m_copy->setEnabled(false);
    m_openFolder->setEnabled(false);
    m_health->setObjectName(u"health"_s);
    m_libraries->setObjectName(u"libraries"_s);
    CopyableTable *health = addTable(*m_health, tr("Health"));
    health->setYielding({2});
    addPage(Health, health, tr("&Health"));
    addPage(Libraries, makeLibraries(), tr("&Libraries and licences"));
    showLicence(-1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_waiting);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    connect(m_switch, &PageSwitch::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QPushButton::clicked, this, &HealthDialog::copyAll);
    connect(m_openFolder, &QPushButton::clicked, this, &HealthDialog::openLogFolder);
    resizeToText(this, {900, 660});
}

QWidget *HealthDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *drawing = new QLabel(head);
    drawing->setPixmap(applicationIcon().pixmap(48, 48));
    drawing->setAccessibleName(tr("Icon of the program"));
    auto *title = makeHeading(head, 3);
    title->setText(u"PEC Console %1"_s.arg(QString::fromLatin1(PEC_VERSION)));
    auto *about = makeLabel(head, "muted");
    about->setText(
        tr("Finds partner earned credit that is missed, says why, and proves that it is mended. "
           "Free software under the GNU General Public License 3 or later. Not a Microsoft "
           "product. Credit figures are estimates; Microsoft's invoice decides."));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(about);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(drawing, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget *HealthDialog::makeButtons()
{
    auto *foot = new QWidget(this);
    auto *save = new QPushButton(tr("&Save diagnostics \u2026"), foot);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    for (QPushButton *button : {m_copy, m_openFolder, save})
        button->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &HealthDialog::diagnosticsWanted);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copy);
    layout->addWidget(m_openFolder);
    layout->addWidget(save);
    layout->addStretch(1);
    layout->addWidget(close);
    return foot;
}

void HealthDialog::addPage(Page page, QWidget *widget, const QString &title)
{
    m_pages->addWidget(widget);
    m_switch->setWords(page, title);
}

CopyableTable *HealthDialog::addTable(FigureTableModel &model, const QString &name)
{
    auto *table = new CopyableTable(0, m_pages);
    table->setModel(&model);
    table->setWordWrap(true);
    table->setAccessibleName(name);
    return table;
}

QWidget *HealthDialog::makeLibraries()
{
    auto *page = new QSplitter(Qt::Vertical, m_pages);
    page->setChildrenCollapsible(false);
    CopyableTable *table = addTable(*m_libraries, tr("Libraries and licences"));
    table->setYielding({3});
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    setFixedLetters(m_licence);
    m_licence->setAccessibleName(tr("Text of the licence"));
    page->addWidget(table);
    page->addWidget(m_licence);
    page->setSizes({300, 200});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showLicence(row.row()); });
    return page;
}

void HealthDialog::showLicence(int row)
{
    if (row < 0 || row >= m_report.libraries.size()) {
        m_licence->setPlainText(licenceText(u"GPL-3.0-or-later"_s));
        return;
    }
    const LibraryFact &library = m_report.libraries.at(row);
    m_licence->setPlainText(u"%1\n%2\n%3\n\n%4"_s.arg(library.name, library.copyright, library.url,
                                                      licenceText(library.licence)));
}

void HealthDialog::showLibraries()
{
    m_switch->setPage(Libraries);
    m_pages->setCurrentIndex(Libraries);
}

void HealthDialog::setReport(const HealthReport &report)
{
    m_report = report;
    FigureTable health;
    health.columns = {{tr("Area")}, {tr("What")}, {tr("How it is")}};
    for (const HealthSection &section : m_words.sections(report)) {
        for (const HealthLine &line : section.lines)
            health.rows.append({.cells = {section.title, line.caption, line.value}});
    }
    m_health->setTable(health);
    FigureTable libraries;
    libraries.columns = {{tr("Library")}, {tr("Version")}, {tr("Licence")}, {tr("What for")}};
    for (const LibraryFact &library : report.libraries)
        libraries.rows.append(
            {.cells = {library.name, library.version, library.licence, m_words.purpose(library)},
             .tip = library.url});
    m_libraries->setTable(libraries);
    m_waiting->hide();
    m_copy->setEnabled(true);
    m_openFolder->setEnabled(true);
}

void HealthDialog::copyAll() const
{
    QString text = m_words.plain(m_report);
    for (const LibraryFact &library : m_report.libraries)
        text += library.name + u' ' + library.version + u" ("_s + library.licence + u")\n"_s;
    copyToClipboard(text);
}

void HealthDialog::openLogFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_report.logFile).path()));
}

} // namespace Pec
