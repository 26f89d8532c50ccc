// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentprofile.h"

#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Pec {

namespace {

constexpr auto kKind = "pecConsoleProfile"_L1; // with the version of the file
constexpr int kVersion = 1;
constexpr std::array kMembers{kKind, "name"_L1, "tenant"_L1, "clientId"_L1};

bool isOfASecret(const QString &member)
{
    static constexpr std::array words{"secret"_L1,     "password"_L1,   "token"_L1,
                                      "credential"_L1, "privatekey"_L1, "certificate"_L1};
    return std::any_of(words.begin(), words.end(), [&member](QLatin1StringView word) {
        return member.contains(word, Qt::CaseInsensitive);
    });
}

tl::unexpected<SentProfileProblem> problem(SentProfileFault fault, const QString &member = {})
{
    return tl::make_unexpected(SentProfileProblem{fault, member});
}

//! The first member that may not be there; a secret is told of before all else.
std::optional<SentProfileProblem> strangerIn(const QJsonObject &json)
{
    const QStringList members = json.keys();
    for (const QString &member : members) {
        if (isOfASecret(member))
            return SentProfileProblem{SentProfileFault::Secret, member};
    }
    for (const QString &member : members) {
        if (std::find(kMembers.begin(), kMembers.end(), member) == kMembers.end())
            return SentProfileProblem{SentProfileFault::UnknownMember, member};
    }
    return std::nullopt;
}

} // namespace

tl::expected<SentProfile, SentProfileProblem> sentProfileFrom(const QByteArray &bytes)
{
    if (bytes.size() > kMostSentProfileBytes)
        return problem(SentProfileFault::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return problem(SentProfileFault::NotJson);
    const QJsonObject json = document.object();
    if (json.value(kKind).toInt() != kVersion)
        return problem(SentProfileFault::OtherFile);
    if (const auto stranger = strangerIn(json))
        return tl::make_unexpected(*stranger);
    const SentProfile profile{json.value("name"_L1).toString().trimmed(),
                              json.value("tenant"_L1).toString().trimmed(),
                              json.value("clientId"_L1).toString().trimmed()};
    if (profile.name.isEmpty())
        return problem(SentProfileFault::WrongValue, u"name"_s);
    if (!isTenant(profile.tenant))
        return problem(SentProfileFault::WrongValue, u"tenant"_s);
    if (!isGuid(profile.clientId))
        return problem(SentProfileFault::WrongValue, u"clientId"_s);
    return profile;
}

} // namespace Pec
