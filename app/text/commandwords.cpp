// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/text.h"

#include <QCoreApplication>

namespace Pec {

QString Text::signedInTitle() const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "You are signed in"));
}

QString Text::signedInText() const
{
    return translated(
        QT_TRANSLATE_NOOP("Pec::Text", "You can close this page and go back to PEC Console."));
}

QString Text::deviceCodePrompt(const QString &code, const QUrl &address) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Open %1 and type the code %2"))
        .arg(address.toDisplayString(), code);
}

QString Text::signedInAs(const QString &userName) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Signed in as %1.")).arg(userName);
}

QString Text::tokenNotKept() const
{
    return translated(QT_TRANSLATE_NOOP(
        "Pec::Text", "No keyring is available here, so the sign-in is not kept and ends with this "
                     "program. To keep it, sign in with --token-store vault."));
}

QString Text::refreshProgress(int done, int total, int requests, int planned) const
{
    const QString sent =
        planned > requests
            ? translated(QT_TRANSLATE_NOOP("Pec::Text", "%1 of about %2 requests"))
                  .arg(m_locale.toString(requests), m_locale.toString(planned))
            : translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n request(s)"), requests);
    if (total == 0)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "Reading customers and cost: %1"))
            .arg(sent);
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Reading access: %1 of %2 customers, %3"))
        .arg(m_locale.toString(done), m_locale.toString(total), sent);
}

QString Text::serviceName(const QString &service) const
{
    // Microsoft's own names, the same in every language.
    static const QHash<QString, QString> kNames{
        {u"arm"_s, u"Azure Resource Manager"_s},
        {u"billing"_s, u"Azure billing"_s},
        {u"consumption"_s, u"Azure Consumption"_s},
        {u"cost-management"_s, u"Cost Management"_s},
        {u"resource-graph"_s, u"Azure Resource Graph"_s},
        {u"management-partner"_s, u"Partner Admin Link"_s},
        {u"graph"_s, u"Microsoft Graph"_s},
        {u"partner-center"_s, u"Partner Center"_s},
        {u"identity"_s, u"Microsoft Entra ID"_s},
    };
    return kNames.value(service, service);
}

QString Text::quotaLeft(int left, int limit) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "cost queries left %1 of %2"))
        .arg(m_locale.toString(left), m_locale.toString(limit));
}

QString Text::waiting(const QString &service, const QDateTime &until, const QDateTime &now,
                      bool asked) const
{
    const QString sentence =
        asked ? translated(QT_TRANSLATE_NOOP("Pec::Text", "%1 asks to wait: %2, until %3"))
              : translated(
                  QT_TRANSLATE_NOOP("Pec::Text", "The quota of %1 is used up: %2, until %3"));
    const auto wait = std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(until)));
    return sentence.arg(serviceName(service), duration(wait),
                        m_locale.toString(until.toLocalTime().time(), u"HH:mm:ss"_s));
}

QString Text::planned(int requests) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "(planned %1)"))
        .arg(m_locale.toString(requests));
}

QString Text::answersTaken(int answers) const
{
    return translated(
        QT_TRANSLATE_N_NOOP("Pec::Text",
                            "%n answer(s) were taken over from a refresh that was broken off."),
        answers);
}

QString Text::refreshed(int customers, int subscriptions, std::chrono::milliseconds took) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Read %1 and %2 in %3."))
        .arg(translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n customer(s)"), customers),
             translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n subscription(s)"), subscriptions),
             duration(took));
}

QString Text::portfolioHead(const Assessment &assessment) const
{
    const Totals &totals = assessment.totals;
    const Decimal eligible = totals.pecApplied + totals.missed + totals.cannotTell;
    const QString first =
        translated(QT_TRANSLATE_NOOP("Pec::Text", "%1, %2 to %3, data of %4"))
            .arg(assessment.partnerName, date(assessment.period.from), date(assessment.period.to),
                 age(assessment.readAt, assessment.generatedAt));
    const QString second =
        translated(QT_TRANSLATE_NOOP("Pec::Text",
                                     "Eligible cost %1, with PEC %2, missed credit %3 to %4, %5"))
            .arg(money(eligible, assessment.currency), percent(totals.pecShareBasisPoints()),
                 money(totals.missedCreditLow, assessment.currency),
                 money(totals.missedCreditHigh, assessment.currency),
                 translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n customer(s) need action"),
                            assessment.customersNeedingAction));
    return first + u'\n' + second + u'\n' + formula(assessment) + u'\n'
           + ruleBook(assessment.ruleBook);
}

QString Text::changesHead(const Changes &changes) const
{
    const QString span =
        changes.from.isValid()
            ? translated(QT_TRANSLATE_NOOP("Pec::Text", "Changes between %1 and %2"))
                  .arg(date(changes.from), date(changes.to))
            : translated(QT_TRANSLATE_NOOP("Pec::Text",
                                           "There is no earlier snapshot to compare with; "
                                           "what the days up to %1 show by themselves"))
                  .arg(date(changes.to));
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "%1: %2"))
        .arg(span, translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n change(s)"),
                              int(changes.changes.size())));
}

Text::TableHeads Text::tableHeads() const
{
    return {translated(QT_TRANSLATE_NOOP("Pec::Text", "Name")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Status")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Access")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Role")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Cost")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "With PEC")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Missed credit")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Currency")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Reseller")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Customers")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Customer")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Change")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "From day")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "Credit a month"))};
}

} // namespace Pec
