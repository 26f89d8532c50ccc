// SPDX-License-Identifier: GPL-3.0-or-later
//! pec-simulator: the embedded Microsoft cloud by itself. Prints one JSON line when it is ready and
//! serves until it is told to stop.
#include "core/strings.h"
#include "simulator/faults/faultplan.h"
#include "simulator/server/cloud.h"
#include "simulator/server/control.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <csignal>
#include <cstdio>
#include <optional>

namespace {

using namespace Pec;
using Simulator::Cloud;

constexpr int kWrongUse = 2;
constexpr int kMostCustomers = 100'000;
constexpr int kMostSubscriptions = 1'000;
constexpr int kMostPerPage = 5'000;

int refuse(const QString &why)
{
    std::fprintf(stderr, "pec-simulator: %s\n", qPrintable(why));
    return kWrongUse;
}

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        u"Serves an embedded Microsoft cloud over HTTPS on 127.0.0.1: sign-in, Azure Resource "
        u"Manager, "
        "Microsoft Graph and Partner Center of one invented partner tenant. Prints one JSON line "
        "when "
        "ready; its tokens.customers holds a token for each of the first %1 customers, and "
        "tokens.customerAdministrators one of each customer's own administrator where there are no "
        "more. Ctrl+C stops it."_s.arg(Cloud::kMostCustomerTokens));
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
        {u"port"_s, u"Port to listen on; a free one when not given."_s, u"N"_s},
        {u"customers"_s, u"Serve a large tenant with this many customers."_s, u"N"_s},
        {u"subscriptions-per-customer"_s, u"Azure subscriptions of each; 10 when not given."_s,
         u"N"_s},
        {u"seed"_s, u"Number that the tenant is drawn from; 1 when not given."_s, u"N"_s},
        {u"scenario"_s, u"Serve the tenant that this JSON file describes."_s, u"FILE"_s},
        {u"latency"_s, u"Milliseconds that every answer takes longer."_s, u"MS"_s},
        {u"quotas"_s,
         u"Limits of the services: off, or real for those that Microsoft documents, on the "
         "simulated clock."_s,
         u"off|real"_s, u"off"_s},
        {u"most-per-page"_s,
         u"Items of a page, of every list and answer; as many as the services give when not given."_s,
         u"N"_s},
        {u"faults"_s, u"Answer some requests wrongly, as this JSON file says."_s, u"FILE"_s},
        {u"now"_s, u"First instant of the simulated clock, ISO 8601."_s, u"ISO"_s},
        {u"time-scale"_s,
         u"How many times faster than real time the clock runs; 1 when not given."_s, u"X"_s},
        {u"client-id"_s, u"The only application that may sign in; any when not given."_s, u"ID"_s},
        {u"ca-out"_s, u"Write the certificate authority to this file and leave it there."_s,
         u"FILE"_s},
        {u"journal"_s, u"Write every exchange to this file, one JSON object per line."_s,
         u"FILE"_s},
    });
}

// A whole number in its bounds, the default without the option, nothing for anything else.
std::optional<int> number(const QCommandLineParser &parser, const QString &name, int usual,
                          int least, int most)
{
    if (!parser.isSet(name))
        return usual;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

QString readNumbers(const QCommandLineParser &parser, Cloud::Options *options)
{
    struct Row
    {
        QString name;
        int *target;
        int least;
        int most;
    };
    int latency = 0;
    const Row rows[] = {{u"port"_s, &options->port, 1, 65535},
                        {u"customers"_s, &options->customers, 1, kMostCustomers},
                        {u"subscriptions-per-customer"_s, &options->subscriptionsPerCustomer, 1,
                         kMostSubscriptions},
                        {u"latency"_s, &latency, 0, 600'000},
                        {u"most-per-page"_s, &options->mostPerPage, 1, kMostPerPage}};
    for (const Row &row : rows) {
        const auto value = number(parser, row.name, *row.target, row.least, row.most);
        if (!value)
            return u"--%1 takes a whole number from %2 to %3."_s.arg(
                row.name, QString::number(row.least), QString::number(row.most));
        *row.target = *value;
    }
    options->latency = std::chrono::milliseconds(latency);
    return {};
}

QString readClock(const QCommandLineParser &parser, Cloud::Options *options)
{
    if (parser.isSet(u"now"_s)) {
        options->now = Simulator::instantFromIso(parser.value(u"now"_s));
        if (!options->now.isValid())
            return u"--now takes an ISO 8601 instant, for example 2026-11-22T10:00:00Z."_s;
    }
    if (parser.isSet(u"time-scale"_s)) {
        bool ok = false;
        options->timeScale = parser.value(u"time-scale"_s).toDouble(&ok);
        if (!ok || options->timeScale < 0 || options->timeScale > Simulator::kFastestScale)
            return u"--time-scale takes a number from 0 to 1000000."_s;
    }
    return {};
}

// The sentence to refuse with, or an empty text.
QString readFile(const QString &path, QByteArray *content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2."_s.arg(path, file.errorString());
    *content = file.readAll();
    return content->isEmpty() ? u"%1: the file is empty."_s.arg(path) : QString();
}

QString readFaults(const QCommandLineParser &parser, Cloud::Options *options)
{
    if (!parser.isSet(u"faults"_s))
        return {};
    const QString path = parser.value(u"faults"_s);
    if (QString fault = readFile(path, &options->faults); !fault.isEmpty())
        return fault;
    const auto plan = Simulator::readFaultPlan(options->faults);
    return plan ? QString() : u"%1: %2"_s.arg(path, plan.error());
}

// The sentence to refuse with, or an empty text.
QString readOptions(const QCommandLineParser &parser, Cloud::Options *options)
{
    const QString quotas = parser.value(u"quotas"_s);
    if (quotas != "off"_L1 && quotas != "real"_L1)
        return u"--quotas takes off or real."_s;
    options->quotas = quotas == "real"_L1 ? Simulator::QuotaMode::Real : Simulator::QuotaMode::Off;
    if (!parser.positionalArguments().isEmpty())
        return u"Unexpected argument: %1."_s.arg(parser.positionalArguments().constFirst());
    if (QString fault = readNumbers(parser, options); !fault.isEmpty())
        return fault;
    if (QString fault = readClock(parser, options); !fault.isEmpty())
        return fault;
    if (parser.isSet(u"seed"_s)) {
        bool ok = false;
        options->seed = parser.value(u"seed"_s).toULongLong(&ok);
        if (!ok)
            return u"--seed takes a whole number."_s;
    }
    if (parser.isSet(u"scenario"_s)) {
        if (parser.isSet(u"customers"_s))
            return u"--scenario and --customers exclude each other."_s;
        if (QString fault = readFile(parser.value(u"scenario"_s), &options->scenario);
            !fault.isEmpty())
            return fault;
    }
    if (QString fault = readFaults(parser, options); !fault.isEmpty())
        return fault;
    options->clientId = parser.value(u"client-id"_s);
    options->journalFile = parser.value(u"journal"_s);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pec-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEC_VERSION));
    QCommandLineParser parser;
    addOptions(&parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    Cloud::Options options;
    if (QString fault = readOptions(parser, &options); !fault.isEmpty())
        return refuse(fault);

    QTemporaryFile authority(QDir::tempPath() + u"/pec-simulator-XXXXXX.pem"_s);
    options.caFile = parser.value(u"ca-out"_s);
    if (options.caFile.isEmpty()) {
        if (!authority.open())
            return refuse(authority.errorString());
        options.caFile = authority.fileName();
    }

    // Blocked before any thread exists, so that only the wait below sees them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const auto cloud = Cloud::start(options);
    if (!cloud) {
        Error error = cloud.error();
        if (error.subject.isEmpty() && !options.scenario.isEmpty())
            error.subject = parser.value(u"scenario"_s);
        return refuse(error.subject.isEmpty() ? error.detail
                                              : error.subject + u": "_s + error.detail);
    }
    const QByteArray line = QJsonDocument((*cloud)->readyLine()).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
    std::fflush(stdout);
    int received = 0;
    sigwait(&signals, &received);
    return 0;
}
