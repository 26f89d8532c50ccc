// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/customernamed.h"
#include "context/brandkeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "reports/look/brand.h"
#include "series/reportmonths.h"

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

//! The parts that stay out when only those of \a list are wanted; all are when it is empty.
Result<QSet<ReportSection>> leftOutBy(const QString &list)
{
    QSet<ReportSection> left;
    if (list.isEmpty())
        return left;
    QStringList known;
    for (int i = 0; i < kReportSectionCount; ++i) {
        left.insert(ReportSection(i));
        known.append(name(ReportSection(i)));
    }
    for (const QString &one : list.split(u',', Qt::SkipEmptyParts)) {
        const auto section = reportSectionNamed(one.trimmed());
        if (!section)
            return wrong(u"--sections takes, with commas between: "_s + known.join(u", "_s));
        left.remove(*section);
    }
    return left;
}

//! By id, else by name.
Result<ResellerId> resellerNamed(const Assessment &assessment, const QString &wanted)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        const std::optional<Reseller> &reseller = customer.reseller;
        if (reseller
            && (reseller->id == ResellerId(wanted)
                || reseller->name.compare(wanted, Qt::CaseInsensitive) == 0))
            return reseller->id;
    }
    return wrong(u"no customer belongs to the reseller \"%1\""_s.arg(wanted));
}

} // namespace

Result<Done> ReportCommand::readOptions()
{
    const int scopes = int(m_arguments.has(u"--all"_s))
                       + int(!m_arguments.value(u"--customer"_s).isEmpty())
                       + int(!m_arguments.value(u"--reseller"_s).isEmpty());
    if (scopes != 1)
        return wrong(u"report takes --customer ID, --reseller ID or --all"_s);
    return readWhat().and_then([this](Done) { return readFiles(); });
}

Result<Done> ReportCommand::readWhat()
{
    const QString audience = m_arguments.value(u"--audience"_s, u"partner"_s);
    if (audience != "partner"_L1 && audience != "customer"_L1)
        return wrong(u"--audience takes partner or customer"_s);
    m_base.audience =
        audience == "customer"_L1 ? ReportAudience::Customer : ReportAudience::Partner;
    const QString language = m_arguments.value(u"--report-language"_s);
    m_base.language = m_console.text().language();
    if (!language.isEmpty()) {
        const auto named = languageNamed(language);
        if (!named)
            return wrong(u"--report-language takes en, nl, fr or de"_s);
        m_base.language = *named;
    }
    const QString currency = m_arguments.value(u"--currency"_s, u"billing"_s);
    if (currency != "billing"_L1 && currency != "usd"_L1)
        return wrong(u"--currency takes billing or usd"_s);
    m_base.currency = currency == "usd"_L1 ? ReportCurrency::Usd : ReportCurrency::Billing;
    if (const QString month = m_arguments.value(u"--month"_s); !month.isEmpty()) {
        m_month = QDate::fromString(month, u"yyyy-MM"_s);
        if (!m_month->isValid())
            return wrong(u"--month takes a month as 2026-10"_s);
    }
    if (const QString words = m_arguments.value(u"--introduction"_s); !words.isEmpty())
        m_base.wording.insert(u"introduction"_s, words);
    const auto leftOut = leftOutBy(m_arguments.value(u"--sections"_s));
    if (!leftOut)
        return failure(leftOut.error());
    m_base.leftOut = *leftOut;
    return Done();
}

Result<Done> ReportCommand::readFiles()
{
    m_files.folder = m_arguments.value(u"--out"_s);
    if (m_files.folder.isEmpty())
        return wrong(u"--out is needed: the folder for the files"_s);
    const auto formats = formatsIn(m_arguments.value(u"--format"_s, u"pdf"_s));
    if (!formats)
        return failure(formats.error());
    m_files.formats = *formats;
    m_files.attach = m_arguments.has(u"--attach"_s);
    const QString paper = m_arguments.value(u"--paper"_s, u"A4"_s);
    if (paper != "A4"_L1 && paper != "Letter"_L1)
        return wrong(u"--paper takes A4 or Letter"_s);
    m_files.paper = paper == "A4"_L1 ? PaperSize::A4 : PaperSize::Letter;
    if (m_arguments.value(u"--brand"_s).isEmpty())
        return Done(); // the profile's, which is not open yet
    return brandFromFile(m_arguments.value(u"--brand"_s)).map([this](const ReportLook &look) {
        m_files.look = look;
        return Done();
    });
}

void ReportCommand::interrupt()
{
    if (!m_maker.isRunning())
        return RefreshingCommand::interrupt();
    m_maker.cancel();
}

void ReportCommand::start()
{
    if (const auto options = readOptions(); !options)
        return fail(options.error());
    connect(&m_maker, &ReportMaker::progressed, this, [this](const ReportProgress &progress) {
        if (progress.all > 1)
            m_console.progress(u"%1/%2"_s.arg(progress.done + 1).arg(progress.all));
    });
    connect(&m_maker, &ReportMaker::written, this,
            [this](const QStringList &files) { m_console.print(files.join(u'\n') + u'\n'); });
    withTenant([this] { readOrRefresh(); });
}

void ReportCommand::readOrRefresh()
{
    whenFinished(m_context.assessment(m_month), this, [this](const Result<Pointer> &assessment) {
        if (!assessment)
            return fail(assessment.error());
        if (*assessment)
            return plan(*assessment);
        refresh([this](const RefreshSummary &) { readOrRefresh(); });
    });
}

void ReportCommand::plan(const Pointer &assessment)
{
    if (m_month && !reportMonths(*assessment).contains(*m_month))
        return fail(wrong(u"the saved data do not include that month; refresh, or choose another"_s)
                        .value());
    if (m_arguments.value(u"--brand"_s).isEmpty()) {
        const auto look = m_context.brandKeeper().load(m_context.profile()->name);
        if (!look)
            return fail(look.error());
        m_files.look = *look;
    }
    whenFinished(m_context.planKeeper().load(m_context.profile()->name, assessment), this,
                 [this, assessment](const Result<PlanKeeper::Kept> &kept) {
                     if (!kept)
                         return fail(kept.error());
                     m_base.assessment = assessment;
                     m_base.plan = kept->plan;
                     m_base.now = m_context.clock().now();
                     compare();
                 });
}

void ReportCommand::compare()
{
    whenFinished(
        m_context.planKeeper().exportedBefore(m_context.profile()->name, m_base.now.toUTC().date()),
        this, [this](const Result<QList<ExportedPlan>> &before) {
            if (!before)
                return fail(before.error());
            m_base.before = *before;
            make();
        });
}

Result<ReportScope> ReportCommand::scope() const
{
    ReportScope scope;
    scope.each = m_arguments.has(u"--each"_s);
    if (const QString wanted = m_arguments.value(u"--customer"_s); !wanted.isEmpty()) {
        const auto customer = customerNamed(*m_base.assessment, wanted);
        if (!customer)
            return failure(customer.error());
        scope.customers = {(*customer)->id};
    }
    if (const QString wanted = m_arguments.value(u"--reseller"_s); !wanted.isEmpty()) {
        const auto reseller = resellerNamed(*m_base.assessment, wanted);
        if (!reseller)
            return failure(reseller.error());
        scope.reseller = *reseller;
    }
    return scope;
}

void ReportCommand::make()
{
    const auto inputs =
        scope().and_then([this](const ReportScope &scope) { return inputsOf(m_base, scope); });
    if (!inputs)
        return fail(inputs.error());
    connect(&m_maker, &ReportMaker::finished, this, [this](const Result<QStringList> &files) {
        m_console.endProgress();
        if (!files)
            return fail(files.error());
        end(m_base.assessment->complete ? ExitStatus::Done : ExitStatus::DoneInPart);
    });
    m_maker.start(*inputs, m_files);
}

} // namespace Pec
