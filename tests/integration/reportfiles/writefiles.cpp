// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: reportfiles FOLDER
// Writes one report in each language as JSON, CSV, XLSX and HTML, for checkers that know nothing of
// this program.
#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/files/reportcsv.h"
#include "reports/files/reporthtml.h"
#include "reports/files/reportjson.h"
#include "reports/files/reportxlsx.h"
#include "support/samplereport.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace Pec;
using namespace Pec::Testing;

ReportLook look()
{
    ReportLook look;
    look.logo = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">)"
                R"(<rect width="160" height="40" rx="6" fill="#0b4f5c"/></svg>)";
    look.coverText = u"Your partner for Azure"_s;
    look.footer = u"Noordzee Cloud, Kade 1, Rotterdam"_s;
    return look;
}

Result<Done> writeAll(const QDir &folder, Language language)
{
    Report report = sampleReport(language);
    report.parts.last().blocks.append(mixedTable());
    const QString name = folder.filePath(languageCode(language));
    auto written = writeWholeFile(name + u".json"_s, reportJson(report));
    if (written)
        written = writeWholeFile(name + u".html"_s, reportHtml(report, look()));
    if (written)
        written = writeReportXlsx(report, look(), name + u".xlsx"_s);
    for (const ReportFile &file : reportCsv(report, Text(language).locale())) {
        if (written)
            written = writeWholeFile(name + u'-' + file.name, file.bytes);
    }
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: reportfiles FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German}) {
        if (const auto written = writeAll(folder, language); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(logLine(written.error())));
            return 1;
        }
    }
    return 0;
}
