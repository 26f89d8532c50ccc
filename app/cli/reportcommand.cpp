// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/customernamed.h"
#include "core/async.h"
#include "core/strings.h"
#include "reports/look/brand.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

Result<QList<ReportFormat>> formatsIn(const QString &list)
{
    QList<ReportFormat> formats;
    for (const QString &one : list.split(u',', Qt::SkipEmptyParts)) {
        const auto format = reportFormatNamed(one.trimmed());
        if (!format)
            return wrong(u"--format takes pdf, xlsx, csv, json and html, with commas between"_s);
        if (!formats.contains(*format))
            formats.append(*format);
    }
    return formats.isEmpty() ? Result<QList<ReportFormat>>(wrong(u"--format names no format"_s))
                             : formats;
}

bool isOfReseller(const CustomerAssessment &customer, const QString &wanted)
{
    return customer.reseller
           && (customer.reseller->id == ResellerId(wanted)
               || customer.reseller->name.compare(wanted, Qt::CaseInsensitive) == 0);
}

} // namespace

Result<Done> ReportCommand::readOptions()
{
    const int scopes = int(m_arguments.has(u"--all"_s))
                       + int(!m_arguments.value(u"--customer"_s).isEmpty())
                       + int(!m_arguments.value(u"--reseller"_s).isEmpty());
    if (scopes != 1)
        return wrong(u"report takes --customer ID, --reseller ID or --all"_s);
    const QString audience = m_arguments.value(u"--audience"_s, u"partner"_s);
    if (audience != "partner"_L1 && audience != "customer"_L1)
        return wrong(u"--audience takes partner or customer"_s);
    m_audience = audience == "customer"_L1 ? ReportAudience::Customer : ReportAudience::Partner;
    m_files.folder = m_arguments.value(u"--out"_s);
    if (m_files.folder.isEmpty())
        return wrong(u"--out is needed: the folder for the files"_s);
    const auto formats = formatsIn(m_arguments.value(u"--format"_s, u"pdf"_s));
    if (!formats)
        return failure(formats.error());
    m_files.formats = *formats;
    const QString paper = m_arguments.value(u"--paper"_s, u"A4"_s);
    if (paper != "A4"_L1 && paper != "Letter"_L1)
        return wrong(u"--paper takes A4 or Letter"_s);
    m_files.paper = paper == "A4"_L1 ? PaperSize::A4 : PaperSize::Letter;
    const QString language = m_arguments.value(u"--report-language"_s);
    m_language = m_console.text().language();
    if (!language.isEmpty()) {
        const auto named = languageNamed(language);
        if (!named)
            return wrong(u"--report-language takes en, nl, fr or de"_s);
        m_language = *named;
    }
    if (const QString brand = m_arguments.value(u"--brand"_s); !brand.isEmpty()) {
        const auto look = brandFromFile(brand);
        if (!look)
            return failure(look.error());
        m_files.look = *look;
    }
    return Done();
}

void ReportCommand::start()
{
    if (const auto options = readOptions(); !options)
        return fail(options.error());
    withTenant([this] { readOrRefresh(); });
}

void ReportCommand::readOrRefresh()
{
    whenFinished(m_context.assessment(), this, [this](const Result<Pointer> &assessment) {
        if (!assessment)
            return fail(assessment.error());
        if (*assessment)
            return plan(*assessment);
        refresh([this](const RefreshSummary &) { readOrRefresh(); });
    });
}

void ReportCommand::plan(const Pointer &assessment)
{
    whenFinished(m_context.planKeeper().load(m_context.profile()->name, assessment), this,
                 [this, assessment](const Result<PlanKeeper::Kept> &kept) {
                     if (!kept)
                         return fail(kept.error());
                     const auto inputs = inputsFor(assessment, kept->plan);
                     if (!inputs)
                         return fail(inputs.error());
                     write(*inputs, assessment->complete);
                 });
}

Result<QList<ReportInput>> ReportCommand::inputsFor(const Pointer &assessment,
                                                    const Plan &plan) const
{
    ReportInput input;
    input.assessment = assessment;
    input.plan = plan;
    input.audience = m_audience;
    input.language = m_language;
    input.now = m_context.clock().now();
    if (const QString wanted = m_arguments.value(u"--customer"_s); !wanted.isEmpty()) {
        const auto customer = customerNamed(*assessment, wanted);
        if (!customer)
            return failure(customer.error());
        input.customers = {(*customer)->id};
        return QList{input};
    }
    const QString reseller = m_arguments.value(u"--reseller"_s);
    QList<CustomerId> customers;
    for (const CustomerAssessment &one : assessment->customers) {
        if (!reseller.isEmpty() && !isOfReseller(one, reseller))
            continue;
        customers.append(one.id);
        if (!reseller.isEmpty())
            input.subject = one.reseller->name;
    }
    if (customers.isEmpty())
        return wrong(reseller.isEmpty()
                         ? u"no customer was read"_s
                         : u"no customer belongs to the reseller \"%1\""_s.arg(reseller));
    // No customer may read of another.
    if (m_audience == ReportAudience::Partner && !m_arguments.has(u"--each"_s)) {
        if (!reseller.isEmpty())
            input.customers = customers;
        return QList{input};
    }
    QList<ReportInput> each;
    for (const CustomerId &id : std::as_const(customers)) {
        each.append(input);
        each.last().customers = {id};
    }
    return each;
}

void ReportCommand::write(QList<ReportInput> inputs, bool complete)
{
    m_left = std::move(inputs);
    m_all = int(m_left.size());
    m_complete = complete;
    writeNext();
}

void ReportCommand::writeNext()
{
    if (m_left.isEmpty()) {
        m_console.endProgress();
        return end(m_complete ? ExitStatus::Done : ExitStatus::DoneInPart);
    }
    if (m_all > 1)
        m_console.progress(u"%1/%2"_s.arg(m_all - int(m_left.size()) + 1).arg(m_all));
    const ReportInput input = m_left.takeFirst();
    const auto work = [input, files = m_files, stop = m_stop.get_token()]() {
        return buildReport(input).and_then(
            [&](const Report &report) { return writeReport(report, files, stop); });
    };
    whenFinished(QtConcurrent::run(work), this, [this](const Result<QStringList> &written) {
        if (!written) {
            m_console.endProgress();
            return fail(written.error());
        }
        m_console.print(written->join(u'\n') + u'\n');
        writeNext();
    });
}

} // namespace Pec
