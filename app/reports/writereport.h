// SPDX-License-Identifier: GPL-3.0-or-later
//! A report as files in a folder, in every format that is asked for.
#pragma once

#include "core/result.h"
#include "reports/document/report.h"
#include "reports/look/reportlook.h"
#include "reports/pdf/reportpdf.h"

#include <stop_token>

namespace Pec {

enum class ReportFormat { Pdf, Xlsx, Csv, Json, Html };
inline constexpr int kReportFormatCount = int(ReportFormat::Html) + 1;
[[nodiscard]] QString name(ReportFormat format); //!< stable, for options: "pdf"
[[nodiscard]] std::optional<ReportFormat> reportFormatNamed(const QString &name); //!< "pdf"

struct ReportFiles
{
    QString folder; //!< made where there is none
    QList<ReportFormat> formats;
    PaperSize paper = PaperSize::A4; //!< of the PDF
    bool attach = false; //!< JSON and CSV of the same report within the PDF
    ReportLook look = {};
    QString mark = {}; //!< at the end of each name: tells two of one name apart
};

//! The part of a file's name that a subject becomes: letters and digits of any script and "-" only.
[[nodiscard]] QString fileNameOf(const QString &subject);

//! Without its ending: "improvement-plan-Bakkerij-Jansen-2026-11-26", with "-customer" for that
//! edition.
[[nodiscard]] QString reportFileName(const Report &report);

//! Every file that writeReport() writes, in its order.
[[nodiscard]] QStringList reportFileNames(const Report &report, const ReportFiles &files);

//! Writes over what is there, each file whole or not at all; CSV has a file for each table. The
//! names of all that was written. FileNotWritten names what could not be; Cancelled between two
//! files, or pages. Blocking, for a worker; needs a QGuiApplication for PDF and HTML.
[[nodiscard]] Result<QStringList> writeReport(const Report &report, const ReportFiles &files,
                                              std::stop_token stop = {});

} // namespace Pec
