// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/viewexport.h"

#include "core/async.h"
#include "core/strings.h"
#include "reports/sheet.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrent>

namespace Pec {

ViewExport::ViewExport(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

void ViewExport::ask(const std::function<Sheet()> &sheet)
{
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString text = tr("Text with separators (*.csv)");
    auto *dialog =
        new QFileDialog(&m_window, tr("Export the view"), m_folder, workbook + u";;"_s + text);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(tr("customers") + u".xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == text ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        write(sheet(), file);
    });
    dialog->open();
}

void ViewExport::write(const Sheet &sheet, const QString &file)
{
    const FutureResult<Done> written = QtConcurrent::run(
        [sheet, file, locale = QLocale::system()] { return writeSheet(sheet, file, locale); });
    whenFinished(written, this,
                 [this, file](const Result<Done> &result) { Q_EMIT finished(result, file); });
}

} // namespace Pec
