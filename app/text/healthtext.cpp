// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/healthtext.h"

#include "core/strings.h"

#include <QCoreApplication>

namespace Pec {

namespace {

const char *wordsOf(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::NotLookedAt:
        break;
    case SecretStoreState::Keyring:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The desktop's keyring, which takes what it is given");
    case SecretStoreState::Locked:
        return QT_TRANSLATE_NOOP("Pec::Text", "The desktop's keyring, which is locked or refuses");
    case SecretStoreState::Absent:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "There is no keyring; a sign-in ends with the program");
    case SecretStoreState::Vault:
        return QT_TRANSLATE_NOOP("Pec::Text", "The program's own vault");
    case SecretStoreState::Memory:
        return QT_TRANSLATE_NOOP("Pec::Text", "Only in memory; a sign-in ends with the program");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "not looked at");
}

const char *purposeOf(const QString &library)
{
    static const QHash<QString, const char *> kPurposes{
        {u"cpp-httplib"_s, QT_TRANSLATE_NOOP("Pec::Text", "server of the demo tenant")},
        {u"expected"_s, QT_TRANSLATE_NOOP("Pec::Text", "errors as values")},
        {u"libxlsxwriter"_s, QT_TRANSLATE_NOOP("Pec::Text", "Excel workbooks")},
        {u"libzip"_s, QT_TRANSLATE_NOOP("Pec::Text", "zip archives")},
        {u"OpenSSL"_s,
         QT_TRANSLATE_NOOP("Pec::Text", "encrypted connections, signatures and the vault")},
        {u"qpdf"_s, QT_TRANSLATE_NOOP("Pec::Text", "bookmarks and attachments of PDF files")},
        {u"Qt"_s, QT_TRANSLATE_NOOP("Pec::Text", "window, network and files")},
        {u"Qt Charts"_s, QT_TRANSLATE_NOOP("Pec::Text", "charts of the window")},
        {u"QtKeychain"_s, QT_TRANSLATE_NOOP("Pec::Text", "the desktop's keyring")},
        {u"RapidJSON"_s, QT_TRANSLATE_NOOP("Pec::Text", "checks of files against their schema")},
        {u"simdjson"_s, QT_TRANSLATE_NOOP("Pec::Text", "amounts with their exact digits")},
        {u"SQLite"_s, QT_TRANSLATE_NOOP("Pec::Text", "store of snapshots, plan and notes")},
    };
    return kPurposes.value(library);
}

} // namespace

HealthText::HealthText(const Text &text)
    : m_text(text)
{}

QString HealthText::words(const char *source, int n) const { return m_text.translated(source, n); }

QString HealthText::orUnknown(const QString &value) const
{
    return value.isEmpty() ? words(QT_TRANSLATE_NOOP("Pec::Text", "not known")) : value;
}

QString HealthText::secrets(const HealthReport &report) const
{
    const QString state = words(wordsOf(report.secrets));
    return report.secretsDetail.isEmpty() ? state
                                          : QString(state + u" ("_s + report.secretsDetail + u')');
}

QString HealthText::proxy(const ProxyFact &proxy) const
{
    const QString place = proxy.host + u':' + QString::number(proxy.port);
    switch (proxy.from) {
    case ProxyFact::From::NotLookedAt:
        break;
    case ProxyFact::From::Nowhere:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "none; the system names none either"));
    case ProxyFact::From::System:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "%1, as the system says")).arg(place);
    case ProxyFact::From::Settings:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "%1, by the settings")).arg(place);
    }
    return words(QT_TRANSLATE_NOOP("Pec::Text", "not looked at"));
}

QString HealthText::stored(const ProfileFact &profile, const QDateTime &now) const
{
    QString sentence =
        profile.snapshots == 0
            ? words(QT_TRANSLATE_NOOP("Pec::Text", "nothing read yet"))
            : words(QT_TRANSLATE_N_NOOP("Pec::Text", "%n snapshot(s), the newest of %1"),
                    int(profile.snapshots))
                  .arg(QString(m_text.dateTime(profile.newest) + u", "_s
                               + m_text.age(profile.newest, now)));
    if (profile.isManaged)
        sentence +=
            u"; "_s + words(QT_TRANSLATE_NOOP("Pec::Text", "connected by the administrator"));
    return sentence;
}

QString HealthText::refresh(const RefreshNote &note) const
{
    int requests = 0;
    for (const int sent : note.requests)
        requests += sent;
    if (note.outcome != "done"_L1)
        return words(QT_TRANSLATE_NOOP("Pec::Text", "not completed (%1), after %2"))
            .arg(note.outcome, m_text.duration(note.took));
    QString sentence = words(QT_TRANSLATE_NOOP("Pec::Text", "%1 in %2"))
                           .arg(words(QT_TRANSLATE_N_NOOP("Pec::Text", "%n request(s)"), requests),
                                m_text.duration(note.took));
    if (note.waited.count() > 0)
        sentence += u", "_s
                    + words(QT_TRANSLATE_NOOP("Pec::Text", "%1 of it waited for a quota"))
                          .arg(m_text.duration(note.waited));
    if (note.missingParts > 0)
        sentence +=
            u", "_s
            + words(QT_TRANSLATE_N_NOOP("Pec::Text", "%n part(s) missing"), note.missingParts);
    return sentence;
}

QString HealthText::update(const HealthReport &report) const
{
    const UpdateFact &update = report.update;
    if (update.source.isEmpty())
        return words(QT_TRANSLATE_NOOP("Pec::Text", "not asked for"));
    if (!update.problem.isEmpty())
        return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 could not be read: %2"))
            .arg(update.source, update.problem);
    if (update.newest.isEmpty())
        return words(QT_TRANSLATE_NOOP("Pec::Text", "%1, not read yet")).arg(update.source);
    return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 by %2, read %3"))
        .arg(update.newest, update.source, m_text.age(update.askedAt, report.at));
}

HealthSection HealthText::program(const HealthReport &report) const
{
    const QString origin =
        report.ruleBookBuiltIn
            ? words(QT_TRANSLATE_NOOP("Pec::Text", "%1 of %2, built in"))
            : words(QT_TRANSLATE_NOOP("Pec::Text", "%1 of %2, in place of the built-in one"));
    const QString age = m_text.age(report.ruleBookDate.startOfDay(Qt::UTC), report.at);
    return {words(QT_TRANSLATE_NOOP("Pec::Text", "Program")),
            {{words(QT_TRANSLATE_NOOP("Pec::Text", "PEC Console")), report.version},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Rule book")),
              origin.arg(report.ruleBookVersion,
                         QString(m_text.date(report.ruleBookDate) + u", "_s + age))},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Newer version")), update(report)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Qt")), report.qt},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Encryption (TLS)")), orUnknown(report.tls)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "System")), orUnknown(report.system)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Kernel")), orUnknown(report.kernel)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Desktop")), orUnknown(report.desktop)}}};
}

HealthSection HealthText::data(const HealthReport &report) const
{
    HealthSection section{
        words(QT_TRANSLATE_NOOP("Pec::Text", "Data on this computer")),
        {{words(QT_TRANSLATE_NOOP("Pec::Text", "Folder")), report.dataDir},
         {words(QT_TRANSLATE_NOOP("Pec::Text", "Size")),
          words(QT_TRANSLATE_N_NOOP("Pec::Text", "%1 in %n file(s)"), int(report.files.size()))
              .arg(m_text.locale().formattedDataSize(report.bytes()))},
         {words(QT_TRANSLATE_NOOP("Pec::Text", "Form of the store")),
          words(QT_TRANSLATE_NOOP("Pec::Text", "step %1")).arg(report.schemaStep)}}};
    for (const ProfileFact &profile : report.profiles)
        section.lines.append({words(QT_TRANSLATE_NOOP("Pec::Text", "Profile %1")).arg(profile.name),
                              stored(profile, report.at)});
    return section;
}

HealthSection HealthText::access(const HealthReport &report) const
{
    const QString signedIn = !report.signedIn
                                 ? words(QT_TRANSLATE_NOOP("Pec::Text", "not looked at"))
                             : *report.signedIn ? words(QT_TRANSLATE_NOOP("Pec::Text", "yes"))
                                                : words(QT_TRANSLATE_NOOP("Pec::Text", "no"));
    const QString open = report.openProfile.isEmpty()
                             ? words(QT_TRANSLATE_NOOP("Pec::Text", "none"))
                             : report.openProfile;
    return {words(QT_TRANSLATE_NOOP("Pec::Text", "Sign-in and network")),
            {{words(QT_TRANSLATE_NOOP("Pec::Text", "Open profile")), open},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Signed in")), signedIn},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Sign-ins are kept in")), secrets(report)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Proxy")), proxy(report.proxy)}}};
}

HealthSection HealthText::traces(const HealthReport &report) const
{
    constexpr qsizetype kShown = 5;
    const QString crashes = report.crashes.isEmpty()
                                ? words(QT_TRANSLATE_NOOP("Pec::Text", "none"))
                                : words(QT_TRANSLATE_N_NOOP("Pec::Text", "%n, the newest %1"),
                                        int(report.crashes.size()))
                                      .arg(report.crashes.first());
    HealthSection section{
        words(QT_TRANSLATE_NOOP("Pec::Text", "Log and refreshes")),
        {{words(QT_TRANSLATE_NOOP("Pec::Text", "Log")), report.logFile},
         {words(QT_TRANSLATE_NOOP("Pec::Text", "Level of the log")), name(report.logLevel)},
         {words(QT_TRANSLATE_NOOP("Pec::Text", "Reports of a crash")), crashes}}};
    for (const RefreshNote &note : report.refreshes.mid(0, kShown))
        section.lines.append({words(QT_TRANSLATE_NOOP("Pec::Text", "Refresh of %1"))
                                  .arg(m_text.dateTime(note.endedAt)),
                              refresh(note)});
    return section;
}

HealthSection HealthText::managed(const HealthReport &report) const
{
    const auto list = [this](const QStringList &keys) {
        return keys.isEmpty() ? words(QT_TRANSLATE_NOOP("Pec::Text", "none")) : keys.join(u", "_s);
    };
    const QString file = report.policy.file.isEmpty()
                             ? words(QT_TRANSLATE_NOOP("Pec::Text", "none"))
                             : report.policy.file;
    return {words(QT_TRANSLATE_NOOP("Pec::Text", "Set by the administrator")),
            {{words(QT_TRANSLATE_NOOP("Pec::Text", "File")), file},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Given")), list(report.policy.given)},
             {words(QT_TRANSLATE_NOOP("Pec::Text", "Locked")), list(report.policy.locked)}}};
}

QList<HealthSection> HealthText::sections(const HealthReport &report) const
{
    return {program(report), data(report), access(report), traces(report), managed(report)};
}

QString HealthText::plain(const HealthReport &report) const
{
    QString text;
    for (const HealthSection &section : sections(report)) {
        text += section.title + u'\n';
        for (const HealthLine &line : section.lines)
            text += u"  "_s + line.caption + u": "_s + line.value + u'\n';
    }
    return text;
}

QString HealthText::purpose(const LibraryFact &library) const
{
    const char *purpose = purposeOf(library.name);
    return purpose == nullptr ? QString() : words(purpose);
}

QString HealthText::bundlePart(BundlePart part, bool shown) const
{
    switch (part) {
    case BundlePart::Health:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "what the page About and health shows"));
    case BundlePart::Settings:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "settings of the program"));
    case BundlePart::Profiles:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "connected tenants, without a sign-in"));
    case BundlePart::Log:
        return shown ? words(QT_TRANSLATE_NOOP("Pec::Text", "log, with names as they are"))
                     : words(QT_TRANSLATE_NOOP("Pec::Text", "log, with pseudonyms for names"));
    case BundlePart::Crash:
        return words(QT_TRANSLATE_NOOP("Pec::Text", "report of a crash"));
    case BundlePart::Customers:
        return words(
            QT_TRANSLATE_NOOP("Pec::Text", "customers and subscriptions, with ids and amounts"));
    }
    return {};
}

QString HealthText::bundlePromise(bool shown) const
{
    return shown ? words(QT_TRANSLATE_NOOP(
               "Pec::Text",
               "Holds names, ids and amounts of customers. Sign-ins and pass phrases stay out."))
                 : words(QT_TRANSLATE_NOOP(
                     "Pec::Text",
                     "Names, ids and amounts of customers stay out: pseudonyms stand in their "
                     "place. Sign-ins and pass phrases stay out too."));
}

QString HealthText::bundleWritten(const QString &file) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "The diagnostics were written to %1.")).arg(file);
}

QString HealthText::notEndedWell(bool rebooted) const
{
    return rebooted ? words(QT_TRANSLATE_NOOP(
               "Pec::Text",
               "PEC Console was still open when the computer was shut down or stopped."))
                    : words(QT_TRANSLATE_NOOP("Pec::Text",
                                              "PEC Console did not end as it should last time."));
}

QString HealthText::nothingLost() const
{
    return words(QT_TRANSLATE_NOOP(
        "Pec::Text", "What was read and decided before is there. Nothing was sent to anybody."));
}

} // namespace Pec
