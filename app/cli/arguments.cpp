// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

constexpr std::array kGlobalValues{"--profile"_L1, "--language"_L1, "--log-level"_L1,
                                   "--vault-key-file"_L1, "--data-dir"_L1};
constexpr std::array kGlobalFlags{"--demo"_L1, "--offline"_L1, "--help"_L1, "-h"_L1,
                                  "--version"_L1};

template <size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &options, const QString &option)
{
    return std::find(options.begin(), options.end(), option) != options.end();
}

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

Result<Done> setGlobalFlag(Arguments &result, const QString &flag)
{
    if (flag == "--demo"_L1)
        result.demo = true;
    else if (flag == "--offline"_L1)
        result.offline = true;
    else if (flag == "--version"_L1)
        result.version = true;
    else
        result.help = true;
    return Done();
}

Result<Done> setGlobalValue(Arguments &result, const QString &option, const QString &value)
{
    if (option == "--profile"_L1) {
        result.profile = value;
    } else if (option == "--vault-key-file"_L1) {
        result.vaultKeyFile = value;
    } else if (option == "--data-dir"_L1) {
        result.dataDir = value;
    } else if (option == "--language"_L1) {
        result.language = languageNamed(value);
        if (!result.language)
            return wrong(u"--language takes en, nl, fr or de, not \"%1\""_s.arg(value));
    } else if (option == "--log-level"_L1) {
        result.logLevel = logLevelNamed(value);
        if (!result.logLevel)
            return wrong(
                u"--log-level takes debug, info, warning or error, not \"%1\""_s.arg(value));
    }
    return Done();
}

//! The value of "--name=value" or of the next word.
Result<QString> optionValue(const QStringList &words, qsizetype &at, const QString &option,
                            const QString &inlineValue, bool hasInline)
{
    if (hasInline)
        return inlineValue;
    if (at + 1 >= words.size())
        return wrong(u"%1 needs a value"_s.arg(option));
    return words[++at];
}

Result<Done> takeOption(Arguments &result, const CommandShape *shape, const QStringList &words,
                        qsizetype &at)
{
    const qsizetype equals = words[at].indexOf(u'=');
    const bool hasInline = equals > 0;
    const QString option = hasInline ? words[at].left(equals) : words[at];
    if (isOneOf(kGlobalFlags, option))
        return setGlobalFlag(result, option);
    const bool global = isOneOf(kGlobalValues, option);
    if (global || (shape && shape->valueOptions.contains(option))) {
        const auto value = optionValue(words, at, option, words[at].mid(equals + 1), hasInline);
        if (!value)
            return failure(value.error());
        if (global)
            return setGlobalValue(result, option, *value);
        result.values.insert(option, *value);
        result.allValues[option].append(*value);
        return Done();
    }
    if (shape && shape->flags.contains(option) && !hasInline) {
        result.flags.append(option);
        return Done();
    }
    return wrong(shape ? u"\"%1\" is not an option of %2"_s.arg(option, shape->name)
                       : u"unknown option \"%1\""_s.arg(option));
}

CommandShape reportShape()
{
    return {
        u"report"_s,
        {u"--customer"_s, u"--reseller"_s, u"--audience"_s, u"--out"_s, u"--format"_s, u"--paper"_s,
         u"--brand"_s, u"--report-language"_s, u"--sections"_s, u"--currency"_s, u"--month"_s,
         u"--introduction"_s},
        {u"--all"_s, u"--each"_s, u"--attach"_s},
        0,
        0,
        u"the improvement plan as files"_s,
        u"(--customer ID | --reseller ID | --all [--each]) --out DIR\n"
        "      [--audience partner|customer] [--format pdf,xlsx,csv,json,html]\n"
        "      [--paper A4|Letter] [--brand FILE] [--report-language en|nl|fr|de]\n"
        "      [--sections LIST] [--currency billing|usd] [--month YYYY-MM]\n"
        "      [--introduction TEXT] [--attach]\n\n"
        "  --sections takes summary, trust, situation, findings, not-eligible, schedule, how-to,\n"
        "  follow-up, method and appendix, with commas between; without it all are written.\n"
        "  --attach puts the figures into the PDF as JSON and CSV. --introduction is written as "
        "it\n"
        "  is typed, before the first sentence.\n"
        "  --all and --reseller give one plan, with --each one per customer. An edition for a\n"
        "  customer is always one per customer, holds no amount and names no other. Prints the\n"
        "  names of the files."_s};
}

CommandShape onboardShape()
{
    return {
        u"onboard"_s,
        {u"--customer"_s, u"--subscription"_s, u"--method"_s, u"--role"_s, u"--principal"_s,
         u"--partner-id"_s, u"--files"_s, u"--letter-language"_s, u"--format"_s},
        {u"--yes"_s, u"--link"_s},
        1,
        10'000,
        u"plan, run or take back access that earns, step by step and on record"_s,
        u"plan --customer ID... [--subscription ID]... [--method "
        "aobo|lighthouse|user|service-principal|group|link]\n"
        "      [--role ID] [--principal ID] [--partner-id N] [--link]\n"
        "      [--files DIR|FILE.zip [--letter-language en|nl|fr|de]]\n"
        "  onboard run|resume|undo CASE... [--yes]\n"
        "  onboard check CASE\n"
        "  onboard offboard CASE\n"
        "  onboard list [--format table|json]\n\n"
        "  The last lines that plan and offboard print are the ids of the cases, one for each\n"
        "  customer. Of several customers one whose checks fail is left out, with exit status 5,\n"
        "  unless it gets files; one failure stops no other. Nothing is written to a customer's\n"
        "  tenant without --yes. --method link gives nothing new: who is signed in links the\n"
        "  partner ID to access that stands; --link does so beside what is given. --files: what\n"
        "  the customer is sent, as a folder or one file; link.sh lies beside it. check looks\n"
        "  whether the customer has run the files."_s};
}

} // namespace

const QList<CommandShape> &commandShapes()
{
    static const QList<CommandShape> kShapes{
        {u"profile"_s,
         {u"--tenant"_s, u"--client-id"_s, u"--authority"_s, u"--arm"_s, u"--graph"_s,
          u"--partner-center"_s, u"--ca"_s, u"--clock"_s},
         {},
         1,
         8,
         u"add, list, set or remove connected tenants"_s,
         u"add NAME --tenant T --client-id ID [--authority URL] [--arm URL] [--graph URL] "
         u"[--partner-center URL]"
         " [--ca FILE] [--clock URL]\n  profile list\n  profile set NAME [rate=0.15]"
         " [persona=indirect-provider|direct-bill|indirect-reseller] "
         "[reseller-groups=GROUP-ID[@RESELLER-ID],...]\n"
         "      [agreement=WHO-CONFIRMED-IT] "
         "[declared-links=OBJECT-ID:PARTNER-ID:WHO-TOLD-IT,...]\n"
         "  profile remove NAME"_s},
        {u"sign-in"_s,
         {u"--token-store"_s},
         {u"--device-code"_s, u"--print-url"_s},
         0,
         0,
         u"sign in with the system browser or a device code"_s,
         u"[--device-code] [--print-url] [--token-store keychain|memory|vault]"_s},
        {u"sign-out"_s, {}, {}, 0, 0, u"forget every token of the profile"_s, {}},
        {u"refresh"_s,
         {},
         {u"--full"_s, u"--only-first-picture"_s, u"--plan"_s},
         0,
         0,
         u"read the tenant into a new snapshot; one that was broken off is taken up again"_s,
         u"[--full] [--only-first-picture] [--plan]"_s},
        {u"status"_s,
         {u"--format"_s, u"--group-by"_s, u"--filter"_s, u"--month"_s, u"--fail-over"_s},
         {},
         0,
         0,
         u"the portfolio: who earns, who does not, and how much it is"_s,
         u"[--format table|json|csv] [--group-by customer|reseller] [--filter TEXT] [--month "
         u"YYYY-MM]"
         " [--fail-over AMOUNT]"_s},
        {u"explain"_s,
         {u"--format"_s},
         {},
         1,
         1,
         u"why one subscription earns or not, rule by rule, and what to do"_s,
         u"SUBSCRIPTION [--format text|json]"_s},
        {u"changes"_s,
         {u"--since"_s, u"--format"_s},
         {},
         0,
         0,
         u"who gained and lost access or credit since an earlier snapshot"_s,
         u"[--since DATE] [--format table|json]"_s},
        reportShape(),
        onboardShape(),
        {u"diagnostics"_s,
         {u"--out"_s, u"--format"_s},
         {u"--with-customer-data"_s},
         0,
         0,
         u"how the program is: versions, ages of data, keyring, proxy; or a file for support"_s,
         u"[--format table|json]\n"
         "  diagnostics --out FILE.zip [--with-customer-data]\n\n"
         "  The file holds the health report, settings, connected tenants, log and reports of\n"
         "  crashes. Sign-ins and pass phrases are never in it; names, ids and amounts of "
         "customers\n"
         "  only with --with-customer-data, and pseudonyms otherwise. Nothing is sent."_s},
        {u"pictures"_s,
         {u"--out"_s, u"--theme"_s},
         {},
         0,
         0,
         u"write pictures of the window and its chart, of the demo tenant"_s,
         u"--out DIR [--theme light|dark]"_s},
    };
    return kShapes;
}

const CommandShape *commandShape(const QString &name)
{
    for (const CommandShape &shape : commandShapes()) {
        if (shape.name == name)
            return &shape;
    }
    return nullptr;
}

Result<Arguments> parseArguments(const QStringList &words)
{
    Arguments result;
    const CommandShape *shape = nullptr;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at].startsWith(u'-')) {
            const auto taken = takeOption(result, shape, words, at);
            if (!taken)
                return failure(taken.error());
        } else if (!shape) {
            shape = commandShape(words[at]);
            if (!shape)
                return wrong(u"there is no command \"%1\""_s.arg(words[at]));
            result.command = shape->name;
        } else {
            result.names.append(words[at]);
        }
    }
    if (shape && !result.help && result.names.size() < shape->minNames)
        return wrong(u"%1 needs more: %1 %2"_s.arg(shape->name, shape->usage));
    if (shape && result.names.size() > shape->maxNames)
        return wrong(u"%1 does not take \"%2\""_s.arg(shape->name, result.names.last()));
    return result;
}

QString helpText(const QString &command)
{
    if (const CommandShape *shape = commandShape(command))
        return u"pec-console %1 %2\n\n  %3\n"_s.arg(shape->name, shape->usage, shape->help);
    QString text =
        u"pec-console [OPTIONS] [COMMAND]\n\nWithout a command the window opens.\n\nCommands\n"_s;
    for (const CommandShape &shape : commandShapes())
        text += u"  %1 %2\n"_s.arg(shape.name, -11).arg(shape.help);
    return text
           + u"\nOptions\n"
             "  --profile NAME         a connected tenant; otherwise the last used\n"
             "  --demo                 the demo tenant of the embedded Microsoft cloud; no "
             "network, no set-up\n"
             "  --offline              the last snapshot only\n"
             "  --language CODE        en, nl, fr or de\n"
             "  --log-level LEVEL      debug, info, warning or error: on stderr, and in the log\n"
             "  --vault-key-file FILE  pass phrase of the vault; readable by its owner only\n"
             "  --data-dir DIR         settings and snapshots; otherwise by platform convention\n"
             "  --help, --version\n"
             "\nExit status: 0 done, 1 done and --fail-over exceeded, 2 wrong use, 3 sign-in "
             "needed,\n"
             "4 service or network not available, 5 done in part, 6 local data, or what an "
             "administrator\n"
             "set in /etc/pec-console/policy.json, not usable\n"_s;
}

} // namespace Pec
