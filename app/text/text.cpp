// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"

#include "core/log.h"
#include "core/strings.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>

namespace Pec {

namespace {

constexpr std::array kLanguages{Language::English, Language::Dutch, Language::French,
                                Language::German};

//! One country's conventions each, so that a report looks the same wherever it is made.
QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Dutch:
        return {QLocale::Dutch, QLocale::Netherlands};
    case Language::French:
        return {QLocale::French, QLocale::France};
    case Language::German:
        return {QLocale::German, QLocale::Germany};
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

bool isBillingPart(const QString &part)
{
    for (const QLatin1StringView name :
         {"cost"_L1, "billing"_L1, "customers"_L1, "subscriptions"_L1, "resellers"_L1}) {
        if (part == name || part.startsWith(name + u'.'))
            return true;
    }
    return false;
}

} // namespace

std::optional<Language> languageNamed(const QString &code)
{
    for (const Language language : kLanguages) {
        if (languageCode(language).compare(code, Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Dutch:
        return u"nl"_s;
    case Language::French:
        return u"fr"_s;
    case Language::German:
        return u"de"_s;
    }
    return u"en"_s;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Dutch:
        return u"Nederlands"_s;
    case Language::French:
        return u"Français"_s;
    case Language::German:
        return u"Deutsch"_s;
    }
    return u"English"_s;
}

Language systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const std::optional<Language> language = languageNamed(wanted.left(2)))
            return *language;
    }
    return Language::English;
}

Text::Text(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_catalogue(std::make_unique<QTranslator>())
{
    const QString file = u":/i18n/pec_text_"_s + languageCode(language) + u".qm"_s;
    if (!m_catalogue->load(file))
        qCCritical(logUi).noquote() << "cannot load" << file;
}

Text::~Text() = default;
Text::Text(Text &&) noexcept = default;
Text &Text::operator=(Text &&) noexcept = default;

QString Text::translated(const char *source, int n) const
{
    QString text = m_catalogue->translate("Pec::Text", source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace("%n"_L1, m_locale.toString(n));
}

QString Text::status(Status status) const { return translated(Words::of(status)); }
QString Text::statusMeaning(Status status) const { return translated(Words::meaning(status)); }
QString Text::method(AccessMethod method) const { return translated(Words::of(method)); }
QString Text::methodShort(AccessMethod method) const { return translated(Words::shortOf(method)); }
QString Text::eligibility(RoleEligibility eligibility) const
{
    return translated(Words::of(eligibility));
}
QString Text::scope(ScopeKind kind) const { return translated(Words::of(kind)); }
QString Text::partnerLink(PartnerLink link) const { return translated(Words::of(link)); }
QString Text::validity(Validity validity) const { return translated(Words::of(validity)); }
QString Text::accessState(AccessState state) const { return translated(Words::of(state)); }
QString Text::persona(Persona persona) const { return translated(Words::of(persona)); }
QString Text::reason(Reason reason) const { return translated(Words::of(reason)); }

QString Text::reasonShort(Reason reason) const { return translated(Words::shortOf(reason)); }

QString Text::accessSummary(const SubscriptionAssessment &subscription) const
{
    return access(accessFacet(subscription));
}

QString Text::access(AccessFacet facet) const
{
    switch (facet) {
    case AccessFacet::Aobo:
        return methodShort(AccessMethod::Aobo);
    case AccessFacet::Lighthouse:
        return methodShort(AccessMethod::Lighthouse);
    case AccessFacet::Guest:
        return methodShort(AccessMethod::Guest);
    case AccessFacet::User:
        return methodShort(AccessMethod::User);
    case AccessFacet::ServicePrincipal:
        return methodShort(AccessMethod::ServicePrincipal);
    case AccessFacet::Group:
        return methodShort(AccessMethod::Group);
    case AccessFacet::None:
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "none"));
    case AccessFacet::Partly:
        return accessState(AccessState::Partly);
    case AccessFacet::NotReadable:
        return accessState(AccessState::Refused);
    case AccessFacet::NotReadYet:
        return accessState(AccessState::NotReadYet);
    }
    return {};
}

QString Text::role(RoleFacet facet) const
{
    switch (facet) {
    case RoleFacet::Eligible:
        return eligibility(RoleEligibility::Yes);
    case RoleFacet::EligibleTimeBound:
        return eligibility(RoleEligibility::Yes) + u", "_s
               + translated(QT_TRANSLATE_NOOP("Pec::Text", "limited in time"));
    case RoleFacet::NotEligible:
        return eligibility(RoleEligibility::No);
    case RoleFacet::Unlisted:
        return eligibility(RoleEligibility::Unlisted);
    case RoleFacet::Custom:
        return eligibility(RoleEligibility::Custom);
    case RoleFacet::NoPath:
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "none"));
    }
    return {};
}

QString Text::roleSummary(const SubscriptionAssessment &subscription) const
{
    const AccessPath *path = subscription.mainPath();
    if (!path)
        return {};
    QStringList parts{eligibility(path->roleEligible)};
    if (!path->roleName.isEmpty())
        parts.prepend(path->roleName);
    if (path->timeBound)
        parts << translated(QT_TRANSLATE_NOOP("Pec::Text", "limited in time"));
    return parts.join(u", "_s);
}

QString Text::partnerRole(const QString &group) const
{
    const char *words = Words::partnerRole(group);
    return words ? translated(words) : group;
}

QString Text::partnerRoleMeaning(const QString &group) const
{
    const char *words = Words::partnerRoleMeaning(group);
    return translated(
        words ? words : QT_TRANSLATE_NOOP("Pec::Text", "It is not known what this role may read."));
}

QString Text::missingPart(const MissingPart &part) const
{
    const char *words = Words::missingPart(part.part);
    const QString what = words ? translated(words) : part.part;
    const QString why = sentences(part.error, isBillingPart(part.part)).sentence;
    if (part.subject.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "%1: %2")).arg(what, why);
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "%1 (%2): %3")).arg(what, part.subject, why);
}

ErrorText Text::error(const Error &error) const { return sentences(error, false); }

QString Text::listed(const QStringList &parts) const
{
    const QString pair = translated(QT_TRANSLATE_NOOP("Pec::Text", "%1; %2"));
    QString list = parts.value(0);
    for (const QString &part : parts.mid(1))
        list = pair.arg(list, part);
    return list;
}

ErrorText Text::sentences(const Error &error, bool billing) const
{
    const Words::ErrorWords words = Words::of(error, billing);
    // The subject of a network error is a host; without one the service is meant.
    const QString who = error.subject.isEmpty()
                            ? translated(QT_TRANSLATE_NOOP("Pec::Text", "The service"))
                            : error.subject;
    ErrorText text{translated(words.sentence), translated(words.nextStep), {}};
    if (text.sentence.contains("%1"_L1))
        text.sentence = text.sentence.arg(who);
    if (text.nextStep.contains("%1"_L1))
        text.nextStep =
            text.nextStep.arg(error.retryAfter ? duration(*error.retryAfter) : error.subject);
    if (!error.requestId.isEmpty())
        text.reference =
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Request %1")).arg(error.requestId);
    return text;
}

} // namespace Pec
