// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/diagnosticsdialog.h"

#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "panes/copyabletable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace Pec {

DiagnosticsDialog::DiagnosticsDialog(const Text &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_words(text)
    , m_customers(new QCheckBox(tr("&With names, ids and amounts of customers"), this))
    , m_promise(makeLabel(this))
    , m_list(new FigureTableModel(this))
    , m_problem(makeLabel(this, "bad"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_save(m_buttons->button(QDialogButtonBox::Save))
{
    setWindowTitle(tr("Save diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_save, "main");
    m_problem->hide();
    m_save->setEnabled(false);
    layOut();
    connect(m_customers, &QCheckBox::toggled, this, &DiagnosticsDialog::gather);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DiagnosticsDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToText(this, {680, 520});
    QMetaObject::invokeMethod(this, &DiagnosticsDialog::gather, Qt::QueuedConnection);
}

void DiagnosticsDialog::layOut()
{
    auto *lead = makeLabel(this);
    lead->setText(tr("One file with what helps support to find a fault. It is written to where you "
                     "choose; nothing is sent. These are all the files in it:"));
    auto *table = new CopyableTable(0, this);
    table->setModel(m_list);
    table->setYielding({1});
    table->setWordWrap(true);
    table->setAccessibleName(tr("What goes into the file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(lead);
    layout->addWidget(table, 1);
    layout->addWidget(m_customers);
    layout->addWidget(m_promise);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
}

bool DiagnosticsDialog::withCustomerData() const { return m_customers->isChecked(); }

void DiagnosticsDialog::gather()
{
    m_save->setEnabled(false);
    m_customers->setEnabled(false);
    m_promise->setText(tr("Gathering \u2026"));
    Q_EMIT gatherWanted();
}

void DiagnosticsDialog::setFiles(const Result<QList<BundleFile>> &files)
{
    m_customers->setEnabled(true);
    if (!files) {
        explain(files.error());
        return;
    }
    m_files = *files;
    FigureTable list;
    list.columns = {{tr("File")}, {tr("What it holds")}, {tr("Size"), true}};
    for (const BundleFile &file : m_files)
        list.rows.append({.cells = {file.name, m_words.bundlePart(file.part, withCustomerData()),
                                    m_text.locale().formattedDataSize(file.content.size())}});
    m_list->setTable(list);
    m_promise->setText(m_words.bundlePromise(withCustomerData()));
    m_save->setEnabled(true);
}

void DiagnosticsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"),
                                   QDir::homePath() + u"/pec-console-diagnostics.zip"_s,
                                   tr("Zip archive (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_problem->hide();
        m_buttons->setEnabled(false);
        Q_EMIT saveWanted(file, m_files);
    });
    dialog->open();
}

void DiagnosticsDialog::takeSaved(const Result<Done> &saved)
{
    m_buttons->setEnabled(true);
    if (saved)
        accept();
    else
        explain(saved.error());
}

void DiagnosticsDialog::explain(const Error &error)
{
    const ErrorText words = m_text.error(error);
    m_problem->setText(words.sentence + u' ' + words.nextStep);
    m_problem->show();
}

} // namespace Pec
