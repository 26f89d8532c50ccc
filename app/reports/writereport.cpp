// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writereport.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/files/reportcsv.h"
#include "reports/files/reporthtml.h"
#include "reports/files/reportjson.h"
#include "reports/files/reportxlsx.h"

#include <QDir>

namespace Pec {

namespace {

//! Words of a name that every file system takes, joined by "-".
QString slugOf(QString words)
{
    constexpr qsizetype kLongest = 80;
    for (QChar &letter : words) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return words.simplified().left(kLongest).trimmed().replace(u' ', u'-');
}

Result<Done> make(const QString &folder)
{
    if (QDir().mkpath(folder))
        return Done();
    return failure(ErrorCode::FileNotWritten, u"the folder cannot be made"_s, folder);
}

class Writing
{
public:
    Writing(const Report &report, const ReportFiles &files, std::stop_token stop)
        : m_report(report)
        , m_files(files)
        , m_stop(std::move(stop))
        , m_name(files.name.isEmpty() ? reportFileName(report) : files.name)
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
        QList<Attachment> files{
            {m_name + u".json"_s, m_report.title, "application/json", reportJson(m_report)}};
        for (const ReportFile &file : reportCsv(m_report, Text(m_report.language).locale()))
            files.append({m_name + u'-' + file.name, m_report.title, "text/csv", file.bytes});
        return files;
    }

    QString note(const QString &end)
    {
        m_written.append(m_files.folder + u'/' + m_name + end);
        return m_written.last();
    }

    Result<Done> put(const QString &end, const QByteArray &bytes)
    {
        return writeWholeFile(note(end), bytes);
    }

    const Report &m_report;
    const ReportFiles &m_files;
    std::stop_token m_stop;
    QString m_name;
    QStringList m_written;
};

} // namespace

std::optional<ReportFormat> reportFormatNamed(const QString &name)
{
    if (name == "pdf"_L1)
        return ReportFormat::Pdf;
    if (name == "xlsx"_L1)
        return ReportFormat::Xlsx;
    if (name == "csv"_L1)
        return ReportFormat::Csv;
    if (name == "json"_L1)
        return ReportFormat::Json;
    if (name == "html"_L1)
        return ReportFormat::Html;
    return std::nullopt;
}

QString reportFileName(const Report &report)
{
    const QString subject = slugOf(report.subject);
    const QString edition =
        report.audience == ReportAudience::Customer ? u"-customer"_s : QString();
    return u"improvement-plan-"_s + (subject.isEmpty() ? u"plan"_s : subject) + edition + u'-'
           + report.madeAt.date().toString(Qt::ISODate);
}

QString freeReportName(const Report &report, const QSet<QString> &taken)
{
    const QString plain = reportFileName(report);
    QString name = plain;
    for (int i = 2; taken.contains(name.toLower()); ++i)
        name = plain + u'-' + QString::number(i);
    return name;
}

Result<QStringList> writeReport(const Report &report, const ReportFiles &files,
                                std::stop_token stop)
{
    return Writing(report, files, std::move(stop)).all();
}

} // namespace Pec
