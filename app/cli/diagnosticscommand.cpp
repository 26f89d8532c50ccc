// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosticscommand.h"

#include "cli/grid.h"
#include "context/diagnosticsfile.h"
#include "core/async.h"
#include "core/strings.h"
#include "diagnostics/healthjson.h"
#include "text/healthtext.h"

#include <QJsonDocument>

namespace Pec {

void DiagnosticsCommand::start()
{
    const QString format = m_arguments.value(u"--format"_s, u"table"_s);
    if (format != "table"_L1 && format != "json"_L1)
        return fail(failure(ErrorCode::BadInput, u"--format takes table or json"_s).value());
    if (m_arguments.has(u"--with-customer-data"_s) && m_arguments.value(u"--out"_s).isEmpty())
        return fail(
            failure(ErrorCode::BadInput, u"--with-customer-data needs --out FILE.zip"_s).value());
    if (m_arguments.demo)
        return withTenant([this] { goOn(); });
    // Without an open tenant all but its sign-in can be told, and a tenant that does not open is
    // what diagnostics may be wanted for.
    const QString name =
        m_arguments.profile.isEmpty() ? m_context.lastUsedProfile() : m_arguments.profile;
    if (name.isEmpty() || needsPassphrase(name))
        return goOn();
    whenFinished(m_context.open(name), this, [this](const Result<Done> &opened) {
        if (!opened)
            m_console.explain(opened.error());
        goOn();
    });
}

//! Nobody is asked for one here.
bool DiagnosticsCommand::needsPassphrase(const QString &name) const
{
    const QList<Profile> profiles = m_context.profiles();
    return m_arguments.vaultKeyFile.isEmpty()
           && std::any_of(profiles.begin(), profiles.end(), [&name](const Profile &profile) {
                  return profile.name.compare(name, Qt::CaseInsensitive) == 0
                         && profile.tokenStore == TokenStoreKind::Vault;
              });
}

void DiagnosticsCommand::goOn()
{
    if (const QString file = m_arguments.value(u"--out"_s); !file.isEmpty())
        return write(file);
    whenFinished(m_context.health(), this, [this](const Result<HealthReport> &report) {
        if (!report)
            return fail(report.error());
        show(*report);
        end(ExitStatus::Done);
    });
}

void DiagnosticsCommand::show(const HealthReport &report)
{
    if (m_arguments.value(u"--format"_s) == "json"_L1)
        return m_console.print(QString::fromUtf8(QJsonDocument(healthJson(report)).toJson()));
    const QList<HealthSection> sections = HealthText(m_console.text()).sections(report);
    for (const HealthSection &section : sections) {
        Grid grid({false, false});
        grid.add({section.title, {}});
        for (const HealthLine &line : section.lines)
            grid.add({line.caption, line.value});
        m_console.print(grid.text() + u'\n');
    }
}

void DiagnosticsCommand::write(const QString &file)
{
    const bool shown = m_arguments.has(u"--with-customer-data"_s);
    const auto data = shown ? AppContext::CustomerData::Shown : AppContext::CustomerData::Hidden;
    const FutureResult<Done> written =
        andThen<Done>(m_context.gatherDiagnostics(data), this,
                      [this, file, shown](const Result<QList<BundleFile>> &files) {
                          if (!files)
                              return readyFuture<Done>(failure(files.error()));
                          const HealthText text(m_console.text());
                          for (const BundleFile &one : *files)
                              m_console.note(one.name + u": "_s + text.bundlePart(one.part, shown));
                          m_console.note(text.bundlePromise(shown));
                          return writeDiagnostics(file, *files);
                      });
    whenFinished(written, this, [this, file](const Result<Done> &done) {
        if (!done)
            return fail(done.error());
        m_console.note(HealthText(m_console.text()).bundleWritten(file));
        end(ExitStatus::Done);
    });
}

} // namespace Pec
