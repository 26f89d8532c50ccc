// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writereport.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/files/reportcsv.h"
#include "reports/files/reporthtml.h"
#include "reports/files/reportjson.h"
#include "reports/files/reportxlsx.h"

#include <QDir>
#include <QFileInfo>

namespace Pec {

namespace {

Result<Done> make(const QString &folder)
{
    if (QDir().mkpath(folder))
        return Done();
    return failure(ErrorCode::FileNotWritten, u"the folder cannot be made"_s, folder);
}

QString baseOf(const Report &report, const ReportFiles &files)
{
    return files.folder + u'/' + reportFileName(report) + files.mark;
}

class Writing
{
public:
    Writing(const Report &report, const ReportFiles &files, std::stop_token stop)
        : m_report(report)
        , m_files(files)
        , m_stop(std::move(stop))
        , m_base(baseOf(report, files))
    {}

    [[nodiscard]] Result<QStringList> all()
    {
        Result<Done> done = make(m_files.folder);
        for (const ReportFormat format : m_files.formats) {
            if (done && m_stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"stopped between two files"_s);
            if (done)
                done = write(format);
        }
        if (!done)
            return failure(done.error());
        return m_written;
    }

private:
    Result<Done> write(ReportFormat format)
    {
        switch (format) {
        case ReportFormat::Pdf:
            return reportPdf(m_report, m_files.look, m_files.paper, attachments(), m_stop)
                .and_then([this](const QByteArray &bytes) { return put(u".pdf"_s, bytes); });
        case ReportFormat::Html:
            return put(u".html"_s, reportHtml(m_report, m_files.look));
        case ReportFormat::Json:
            return put(u".json"_s, reportJson(m_report));
        case ReportFormat::Csv: {
            Result<Done> done = Done();
            for (const ReportFile &file : reportCsv(m_report, Text(m_report.language).locale())) {
                if (done)
                    done = put(u'-' + file.name, file.bytes);
            }
            return done;
        }
        case ReportFormat::Xlsx:
            break;
        }
        return writeReportXlsx(m_report, m_files.look, note(u".xlsx"_s));
    }

    [[nodiscard]] QList<Attachment> attachments() const
    {
        if (!m_files.attach)
            return {};
        const QString base = QFileInfo(m_base).fileName();
        QList<Attachment> files{
            {base + u".json"_s, m_report.title, "application/json", reportJson(m_report)}};
        for (const ReportFile &file : reportCsv(m_report, Text(m_report.language).locale()))
            files.append({base + u'-' + file.name, m_report.title, "text/csv", file.bytes});
        return files;
    }

    QString note(const QString &end)
    {
        m_written.append(m_base + end);
        return m_written.last();
    }

    Result<Done> put(const QString &end, const QByteArray &bytes)
    {
        return writeWholeFile(note(end), bytes);
    }

    const Report &m_report;
    const ReportFiles &m_files;
    std::stop_token m_stop;
    QString m_base;
    QStringList m_written;
};

} // namespace

QString name(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Html:
        return u"html"_s;
    }
    return {};
}

std::optional<ReportFormat> reportFormatNamed(const QString &wanted)
{
    for (int i = 0; i < kReportFormatCount; ++i) {
        if (name(ReportFormat(i)) == wanted)
            return ReportFormat(i);
    }
    return std::nullopt;
}

QString fileNameOf(const QString &subject)
{
    constexpr qsizetype kLongest = 80;
    QString words = subject;
    for (QChar &letter : words) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return words.simplified().left(kLongest).trimmed().replace(u' ', u'-');
}

QString reportFileName(const Report &report)
{
    const QString subject = fileNameOf(report.subject);
    const QString edition =
        report.audience == ReportAudience::Customer ? u"-customer"_s : QString();
    return u"improvement-plan-"_s + (subject.isEmpty() ? u"plan"_s : subject) + edition + u'-'
           + report.madeAt.date().toString(Qt::ISODate);
}

QStringList reportFileNames(const Report &report, const ReportFiles &files)
{
    const QString base = baseOf(report, files);
    QStringList names;
    for (const ReportFormat format : files.formats) {
        if (format != ReportFormat::Csv) {
            names.append(base + u'.' + name(format));
            continue;
        }
        for (const ReportFile &file : reportCsv(report, Text(report.language).locale()))
            names.append(base + u'-' + file.name);
    }
    return names;
}

Result<QStringList> writeReport(const Report &report, const ReportFiles &files,
                                std::stop_token stop)
{
    return Writing(report, files, std::move(stop)).all();
}

} // namespace Pec
