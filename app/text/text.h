// SPDX-License-Identifier: GPL-3.0-or-later
//! States, reasons, errors, money and dates in the words of one language. A value of its own, not
//! tied to the window's language, so that a report may speak another one.
#pragma once

#include "core/error.h"
#include "domain/assessment.h"
#include "domain/change.h"
#include "domain/explanation.h"
#include "domain/facets.h"
#include "domain/plan.h"
#include "domain/sentprofile.h"

#include <QLocale>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QTranslator;

namespace Pec {

enum class Language { English, Dutch, French, German };

[[nodiscard]] std::optional<Language>
languageNamed(const QString &code); //!< "en", "nl", "fr", "de"
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] QString languageName(Language language); //!< in itself: "Nederlands"
//! The user's system language where there is a translation, else English.
[[nodiscard]] Language systemLanguage();

//! An error as a person reads it: what happened, and what to do next.
struct ErrorText
{
    QString sentence;
    QString nextStep;
    QString reference; //!< "Request 4f..": to quote to Microsoft's support; may be empty
};

//! Of the request to an administrator, in the order of the paper.
struct RegistrationWords
{
    QString title, request, harmless;
    QString permissions, permission, why, without, together;
    QString byScript, scriptHow, byPortal, after, byHand;
};

//! Of a report's files, beside what the report itself says.
struct ReportFileWords
{
    QString skip; //!< leads past the navigation
    QString chartFigures; //!< leads to the values behind a chart
    QString unknown; //!< "not known", for who hears it
    QString low, high, currency; //!< headings of columns made of one; %1: its heading
};

class Text
{
public:
    explicit Text(Language language);
    ~Text();
    Text(Text &&) noexcept;
    Text &operator=(Text &&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString status(Status status) const; //!< "Not earning"
    [[nodiscard]] QString statusMeaning(Status status) const; //!< one sentence
    [[nodiscard]] QString method(AccessMethod method) const; //!< "Admin on behalf of (AOBO)"
    [[nodiscard]] QString methodShort(AccessMethod method) const; //!< "AOBO"
    //! The tree's access column: the main path's method, "none", "not read yet", "not readable".
    [[nodiscard]] QString accessSummary(const SubscriptionAssessment &subscription) const;
    [[nodiscard]] QString access(AccessFacet facet) const; //!< the same words, by their kind
    //! The tree's role column: "Owner, eligible"; empty when there is no path.
    [[nodiscard]] QString roleSummary(const SubscriptionAssessment &subscription) const;
    [[nodiscard]] QString role(RoleFacet facet) const; //!< "eligible, limited in time", "none"
    [[nodiscard]] QString eligibility(RoleEligibility eligibility) const;
    [[nodiscard]] QString scope(ScopeKind kind) const;
    [[nodiscard]] QString partnerLink(PartnerLink link) const;
    [[nodiscard]] QString validity(Validity validity) const;
    [[nodiscard]] QString accessState(AccessState state) const;
    [[nodiscard]] QString persona(Persona persona) const;
    [[nodiscard]] QString reason(Reason reason) const; //!< a sentence
    [[nodiscard]] QString reasonShort(Reason reason) const; //!< a few words for a column
    //! The same where it stands: says whether it is proved or inferred.
    [[nodiscard]] QString reason(Reason reason, const SubscriptionAssessment &subscription) const;
    [[nodiscard]] QString
    partnerRole(const QString &group) const; //!< "AdminAgents" -> "Admin agent"
    [[nodiscard]] QString partnerRoleMeaning(const QString &group) const; //!< what it may read
    [[nodiscard]] QString missingPart(const MissingPart &part) const; //!< what, of whom, and why

    [[nodiscard]] ErrorText error(const Error &error) const;

    // Explanations
    [[nodiscard]] QString rule(RuleId rule) const; //!< a heading
    [[nodiscard]] QString ruleMeaning(RuleId rule) const; //!< what it asks for, a sentence
    [[nodiscard]] QString ruleResult(RuleResult result) const; //!< "in order"
    [[nodiscard]] QString evidence(const Evidence &evidence) const; //!< a sentence
    [[nodiscard]] QString principal(const AccessPath &path) const; //!< who, never empty
    [[nodiscard]] QString path(const AccessPath &path) const; //!< who has which role where
    [[nodiscard]] QString fix(Fix fix) const; //!< a heading
    [[nodiscard]] QString fixHow(Fix fix) const; //!< what to do, a few sentences
    [[nodiscard]] QString who(const Recommendation &recommendation) const; //!< who, where, how long
    [[nodiscard]] QString confidence(Confidence confidence) const; //!< a sentence, may be empty
    [[nodiscard]] QString productKind(ProductKind kind) const; //!< "savings plan"
    [[nodiscard]] QString costPart(CostPart part) const; //!< "PEC applied"
    [[nodiscard]] QString costPartMeaning(CostPart part) const; //!< a sentence
    //! "12 to 34 a month" in a currency; empty for nothing.
    [[nodiscard]] QString creditPerMonth(Decimal low, Decimal high, const QString &currency) const;
    [[nodiscard]] QString
    sourceOf(const Source &source) const; //!< "Microsoft, page of 13 Apr 2023"
    [[nodiscard]] QString comesAfter(Fix fix) const; //!< "Do this first: ..."
    [[nodiscard]] QString rate(const Rate &rate) const; //!< "15%", cut to a tenth
    [[nodiscard]] QString rateSource(const Rate &rate) const; //!< "set by you on 3 Nov 2026"
    [[nodiscard]] QString formula(const Assessment &assessment) const; //!< how credit is counted
    [[nodiscard]] QString ruleBook(const RuleBookInfo &book) const; //!< version and date
    [[nodiscard]] QString changeKind(ChangeKind kind) const; //!< "Access lost"
    [[nodiscard]] QString changeEvidence(const Change &change) const; //!< sentences

    // The plan
    [[nodiscard]] QString planState(PlanState state) const; //!< "Left out"
    [[nodiscard]] QString planField(PlanField field) const; //!< "Due date"
    [[nodiscard]] QString findingTitle(const Finding &finding) const; //!< what to do, and for whom
    [[nodiscard]] QString planChange(const PlanChange &change) const; //!< "State: Open -> Done"
    [[nodiscard]] QString noLongerFound(QDate day) const; //!< a sentence

    // The app registration. A permission by its scope: "https://graph.microsoft.com/User.Read".
    [[nodiscard]] QString permissionWhy(const QString &scope) const; //!< a sentence
    [[nodiscard]] QString permissionWithout(const QString &scope) const; //!< what is unknown
    [[nodiscard]] QStringList registrationSteps() const; //!< sentences
    [[nodiscard]] RegistrationWords registrationWords() const;
    [[nodiscard]] QString sendProfileBack(const QString &file) const; //!< sentences
    [[nodiscard]] QString sentProfileProblem(const SentProfileProblem &problem) const; //!< likewise

    [[nodiscard]] ReportFileWords reportFileWords() const;

    //! "€ 1.234,50" by locale; the currency's own number of decimals unless \a places is given.
    [[nodiscard]] QString money(Decimal amount, const QString &currency, int places = -1) const;
    //! The same without the currency: "1.234,50".
    [[nodiscard]] QString amount(Decimal amount, int places = 2) const;
    [[nodiscard]] QString
    percent(std::optional<int> basisPoints) const; //!< "71.3%", cut, by locale; "-" for nothing
    //! A rate as a person types it: "12.5" of 0.125, all digits, by locale.
    [[nodiscard]] QString percentNumber(Decimal fraction) const;
    //! The way back, with or without the sign; nothing for any other text.
    [[nodiscard]] std::optional<Decimal> fraction(const QString &percentNumber) const;
    [[nodiscard]] QString date(QDate date) const; //!< "20 Nov 2026" by locale
    [[nodiscard]] QString month(QDate month) const; //!< "Nov 2026"
    [[nodiscard]] QString dateTime(const QDateTime &utc) const; //!< local time of the desk
    //! "20 Nov 2026, 08:00 UTC": for papers, which are read anywhere.
    [[nodiscard]] QString dateTimeUtc(const QDateTime &utc) const;
    [[nodiscard]] QString age(const QDateTime &then, const QDateTime &now) const; //!< "2 hours ago"
    [[nodiscard]] QString duration(std::chrono::milliseconds duration) const; //!< "12 seconds"

    // Of a paper
    [[nodiscard]] QString noValues() const; //!< a sentence, in place of a chart
    [[nodiscard]] QString contentsTitle() const;
    [[nodiscard]] QString pageOf(int page, int pages) const; //!< "Page 2 of 9"

    // Of the command line
    [[nodiscard]] QString signedInTitle() const; //!< of the page that the browser shows at the end
    [[nodiscard]] QString signedInText() const;
    [[nodiscard]] QString deviceCodePrompt(const QString &code, const QUrl &address) const;
    [[nodiscard]] QString signedInAs(const QString &userName) const;
    [[nodiscard]] QString tokenNotKept() const;
    [[nodiscard]] QString refreshProgress(int done, int total, int requests, int planned) const;
    //! Microsoft's name of a service by its stable one: "cost-management".
    [[nodiscard]] QString serviceName(const QString &service) const;
    //! "cost queries left 3 of 4"
    [[nodiscard]] QString quotaLeft(int left, int limit) const;
    //! Why a refresh waits, and until when; \a asked: the service asked for it.
    [[nodiscard]] QString waiting(const QString &service, const QDateTime &until,
                                  const QDateTime &now, bool asked) const;
    [[nodiscard]] QString planned(int requests) const; //!< where more or fewer were sent
    [[nodiscard]] QString answersTaken(int answers) const;
    [[nodiscard]] QString refreshed(int customers, int subscriptions,
                                    std::chrono::milliseconds took) const;
    [[nodiscard]] QString portfolioHead(const Assessment &assessment) const; //!< four lines
    [[nodiscard]] QString changesHead(const Changes &changes) const; //!< one line

    struct TableHeads
    {
        QString name, status, access, role, cost, share, missed, currency, reseller, customers;
        QString customer, change, day, creditPerMonth;
    };
    [[nodiscard]] TableHeads tableHeads() const;

private:
    friend class HealthText; // more of the same catalogue
    friend class OnboardingText;
    friend class ReportText;
    [[nodiscard]] QString translated(const char *source, int n = -1) const;
    [[nodiscard]] QString days(int number) const;
    [[nodiscard]] QString planValue(PlanField field, const QString &value) const;
    [[nodiscard]] QString scopeName(const AccessPath &path) const;
    [[nodiscard]] ErrorText sentences(const Error &error, bool billing) const;

    Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace Pec
