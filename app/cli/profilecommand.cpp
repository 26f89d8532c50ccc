// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilecommand.h"

#include "core/async.h"
#include "core/strings.h"
#include "domain/names.h"
#include "domain/profilechecks.h"

#include <QDir>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

Result<Done> setUrl(const Arguments &arguments, const QString &option, QUrl &url)
{
    const QString text = arguments.value(option);
    if (text.isEmpty())
        return Done();
    if (!isServiceAddress(text))
        return wrong(u"%1 takes an https address, not \"%2\""_s.arg(option, text));
    url = QUrl(text);
    return Done();
}

//! "GROUP" or "GROUP@RESELLER": an object id, and the tenant id of the reseller whose it is.
Result<Done> setResellerGroups(Profile &profile, const QString &value)
{
    profile.resellerGroups.clear();
    for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
        const QString group = entry.section(u'@', 0, 0).trimmed();
        const QString reseller = entry.section(u'@', 1).trimmed();
        if (!isGuid(group) || (entry.contains(u'@') && !isGuid(reseller)))
            return wrong(u"reseller-groups takes object ids, each with @ and the reseller's tenant "
                         "id where it is known; \"%1\" is none"_s.arg(entry));
        profile.resellerGroups.append({PrincipalId(group), ResellerId(reseller)});
    }
    return Done();
}

//! "OBJECT:PARTNER-ID:WHO": the identity, the partner id it is linked to, and who says so.
Result<Done> setDeclaredLinks(Profile &profile, const QString &value)
{
    profile.declaredLinks.clear();
    for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
        const QString identity = entry.section(u':', 0, 0).trimmed();
        const QString partnerId = entry.section(u':', 1, 1).trimmed();
        const QString who = entry.section(u':', 2).trimmed();
        const bool digits = !partnerId.isEmpty()
                            && std::all_of(partnerId.cbegin(), partnerId.cend(),
                                           [](QChar c) { return c.isDigit(); });
        if (!isGuid(identity) || !digits || who.isEmpty())
            return wrong(u"declared-links takes OBJECT-ID:PARTNER-ID:WHO-TOLD-IT, and \"%1\" is "
                         "none"_s.arg(entry));
        profile.declaredLinks.append(
            {PrincipalId(identity), partnerId, {who, QDate::currentDate()}});
    }
    return Done();
}

Result<Done> applySetting(Profile &profile, const QString &setting)
{
    const QString key = setting.section(u'=', 0, 0);
    const QString value = setting.section(u'=', 1);
    if (key == "rate"_L1) {
        const auto rate = Decimal::parse(value.toLatin1());
        if (!rate || !isRate(*rate))
            return wrong(u"rate takes a number between 0 and 1, for example 0.15"_s);
        profile.rate = Rate{*rate, u"setting"_s, QDate::currentDate()};
        return Done();
    }
    if (key == "persona"_L1) {
        profile.persona = personaNamed(value);
        if (!profile.persona)
            return wrong(u"persona takes indirect-provider, direct-bill or indirect-reseller"_s);
        return Done();
    }
    if (key == "reseller-groups"_L1)
        return setResellerGroups(profile, value);
    if (key == "agreement"_L1) {
        profile.agreement.reset();
        if (!value.trimmed().isEmpty())
            profile.agreement = Declaration{value.trimmed(), QDate::currentDate()};
        return Done();
    }
    if (key == "declared-links"_L1)
        return setDeclaredLinks(profile, value);
    return wrong(u"there is no setting \"%1\"; there are rate, persona, reseller-groups, agreement "
                 "and declared-links"_s.arg(key));
}

} // namespace

void ProfileCommand::start()
{
    const QString &verb = m_arguments.names.first();
    const QString name = m_arguments.names.value(1);
    Result<Done> done = Done();
    if (verb == "list"_L1)
        list();
    else if (name.isEmpty() || !QStringList{u"add"_s, u"set"_s, u"remove"_s}.contains(verb))
        done = wrong(u"profile takes add NAME, list, set NAME, or remove NAME"_s);
    else if (verb == "add"_L1)
        done = add(name);
    else if (verb == "set"_L1)
        done = set(name, m_arguments.names.mid(2));
    else
        return remove(name);
    if (done)
        end(ExitStatus::Done);
    else
        fail(done.error());
}

void ProfileCommand::remove(const QString &name)
{
    whenFinished(m_context.removeProfile(name), this, [this](const Result<Done> &removed) {
        if (removed)
            end(ExitStatus::Done);
        else
            fail(removed.error());
    });
}

Result<Done> ProfileCommand::add(const QString &name)
{
    Profile profile = newProfile(m_context.policy());
    profile.name = name;
    profile.tenant = m_arguments.value(u"--tenant"_s);
    profile.clientId = m_arguments.value(u"--client-id"_s);
    if (profile.tenant.isEmpty() || profile.clientId.isEmpty())
        return wrong(u"profile add needs --tenant (GUID or domain) and --client-id"_s);
    if (!isTenant(profile.tenant))
        return wrong(
            u"--tenant takes a directory id or a domain, not \"%1\""_s.arg(profile.tenant));
    if (!isGuid(profile.clientId))
        return wrong(
            u"--client-id takes the application id, 32 digits in five groups, not \"%1\""_s.arg(
                profile.clientId));
    if (find(name))
        return wrong(
            u"there is a profile \"%1\" already; remove it first, or choose another name"_s.arg(
                name));
    for (const auto &[option, url] : {std::pair{u"--authority"_s, &profile.authority},
                                      {u"--arm"_s, &profile.arm},
                                      {u"--graph"_s, &profile.graph},
                                      {u"--partner-center"_s, &profile.partnerCenter},
                                      {u"--clock"_s, &profile.clock}}) {
        auto set = setUrl(m_arguments, option, *url);
        if (!set)
            return set;
    }
    if (const QString ca = m_arguments.value(u"--ca"_s); !ca.isEmpty())
        profile.caFile = QDir::current().absoluteFilePath(ca);
    return m_context.saveProfile(profile);
}

Result<Done> ProfileCommand::set(const QString &name, const QStringList &settings)
{
    auto profile = find(name);
    if (!profile)
        return failure(profile.error());
    if (settings.isEmpty())
        return wrong(u"profile set needs at least one setting, for example rate=0.15"_s);
    for (const QString &setting : settings) {
        auto applied = applySetting(*profile, setting);
        if (!applied)
            return applied;
    }
    return m_context.saveProfile(*profile);
}

Result<Profile> ProfileCommand::find(const QString &name) const
{
    for (const Profile &profile : m_context.profiles()) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
    }
    return wrong(
        u"there is no profile \"%1\"; \"pec-console profile list\" lists them"_s.arg(name));
}

void ProfileCommand::list() const
{
    for (const Profile &profile : m_context.profiles()) {
        const bool last = profile.name == m_context.lastUsedProfile();
        m_console.print(u"%1 %2  %3  %4\n"_s.arg(last ? u"*"_s : u" "_s, profile.name,
                                                 profile.tenant, profile.authority.toString()));
    }
}

} // namespace Pec
