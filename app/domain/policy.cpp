// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

constexpr std::array<std::pair<SettingKey, const char *>, 9> kNames{{
    {SettingKey::Language, "language"},
    {SettingKey::Theme, "theme"},
    {SettingKey::Proxy, "proxy"},
    {SettingKey::CaFile, "caFile"},
    {SettingKey::Snapshots, "snapshots"},
    {SettingKey::TokenStore, "tokenStore"},
    {SettingKey::RuleBook, "ruleBook"},
    {SettingKey::Updates, "updates"},
    {SettingKey::LogLevel, "logLevel"},
}};

//! One member of the settings with the key that locks it.
template <class Visit>
void forEachMember(Visit visit)
{
    visit(SettingKey::Proxy, &ProgramSettings::proxy);
    visit(SettingKey::Snapshots, &ProgramSettings::kept);
    visit(SettingKey::RuleBook, &ProgramSettings::ruleBook);
    visit(SettingKey::Updates, &ProgramSettings::updates);
    visit(SettingKey::LogLevel, &ProgramSettings::logLevel);
}

} // namespace

QString name(SettingKey key)
{
    const auto *known = std::find_if(kNames.begin(), kNames.end(),
                                     [key](const auto &one) { return one.first == key; });
    return QString::fromLatin1(known->second);
}

std::optional<SettingKey> settingKeyNamed(const QString &wanted)
{
    for (const auto &[key, name] : kNames) {
        if (wanted == QLatin1StringView(name))
            return key;
    }
    return std::nullopt;
}

const Profile *Policy::managed(const QString &name) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == profiles.end() ? nullptr : &*found;
}

ProgramSettings underPolicy(const ProgramSettings &own, const Policy &policy)
{
    ProgramSettings settings = own;
    forEachMember([&](SettingKey key, auto member) {
        if (policy.isLocked(key))
            settings.*member = policy.settings.*member;
    });
    return settings;
}

Profile underPolicy(const Profile &own, const Policy &policy)
{
    Profile profile = own;
    if (const Profile *managed = policy.managed(own.name)) {
        profile.name = managed->name;
        profile.tenant = managed->tenant;
        profile.clientId = managed->clientId;
    }
    if (policy.isLocked(SettingKey::CaFile) || profile.caFile.isEmpty())
        profile.caFile = policy.caFile;
    if (policy.isLocked(SettingKey::TokenStore))
        profile.tokenStore = policy.tokenStore;
    return profile;
}

Profile withoutPolicy(const Profile &inForce, const Policy &policy)
{
    Profile own = inForce;
    if (own.caFile == policy.caFile)
        own.caFile.clear();
    return own;
}

QList<Profile> underPolicy(const QList<Profile> &own, const Policy &policy)
{
    QList<Profile> profiles;
    for (const Profile &profile : own)
        profiles.append(underPolicy(profile, policy));
    for (const Profile &managed : policy.profiles) {
        const bool known = std::any_of(profiles.cbegin(), profiles.cend(), [&](const Profile &one) {
            return one.name == managed.name;
        });
        if (known)
            continue;
        Profile profile = newProfile(policy);
        profile.name = managed.name;
        profiles.append(underPolicy(profile, policy));
    }
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return profiles;
}

Profile newProfile(const Policy &policy)
{
    Profile profile;
    profile.caFile = policy.caFile;
    profile.tokenStore = policy.tokenStore;
    return profile;
}

Error managedError(const QString &what, const Policy &policy)
{
    Error error;
    error.code = ErrorCode::BadInput;
    error.serviceCode = u"managed"_s;
    error.subject = what;
    error.detail = u"\"%1\" is set by the administrator in %2"_s.arg(what, policy.file);
    return error;
}

Result<Done> mayBe(const ProgramSettings &wanted, const Policy &policy)
{
    std::optional<SettingKey> wrong;
    forEachMember([&](SettingKey key, auto member) {
        if (policy.isLocked(key) && wanted.*member != policy.settings.*member)
            wrong = key;
    });
    if (wrong)
        return failure(managedError(name(*wrong), policy));
    return Done{};
}

Result<Done> mayBe(const Profile &wanted, const Policy &policy)
{
    const Profile inForce = underPolicy(wanted, policy);
    if (wanted.tokenStore != inForce.tokenStore)
        return failure(managedError(name(SettingKey::TokenStore), policy));
    if (policy.isLocked(SettingKey::CaFile) && !wanted.caFile.isEmpty()
        && wanted.caFile != inForce.caFile)
        return failure(managedError(name(SettingKey::CaFile), policy));
    if (wanted.tenant != inForce.tenant || wanted.clientId != inForce.clientId)
        return failure(managedError(inForce.name, policy));
    return Done{};
}

} // namespace Pec
