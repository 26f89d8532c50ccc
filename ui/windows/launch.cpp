// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/launch.h"

#include "core/strings.h"

#include <QCommandLineParser>

namespace Pec {

namespace {

void addOptions(QCommandLineParser &parser)
{
    const auto flag = [&](const QString &name) { parser.addOption(QCommandLineOption(name)); };
    const auto value = [&](const QString &name) {
        parser.addOption(QCommandLineOption(name, QString(), u"value"_s));
    };
    for (const QString &name : {u"demo"_s, u"offline"_s})
        flag(name);
    for (const QString &name :
         {u"profile"_s, u"language"_s, u"data-dir"_s, u"log-level"_s, u"theme"_s, u"out"_s})
        value(name);
}

//! Takes the values over; the first wrong one ends up in Launch::problem.
void readOptions(const QCommandLineParser &parser, Launch &launch)
{
    launch.demo = parser.isSet(u"demo"_s);
    launch.context.offline = parser.isSet(u"offline"_s);
    launch.context.dataDir = parser.value(u"data-dir"_s);
    launch.profile = parser.value(u"profile"_s);
    launch.outDir = parser.value(u"out"_s);
    if (parser.isSet(u"language"_s)) {
        launch.language = languageNamed(parser.value(u"language"_s));
        if (!launch.language)
            launch.problem = u"--language takes en, nl, fr or de."_s;
    }
    if (parser.isSet(u"theme"_s)) {
        launch.theme = themeNamed(parser.value(u"theme"_s));
        if (!launch.theme)
            launch.problem = u"--theme takes light, dark or system."_s;
    }
}

} // namespace

Launch parseLaunch(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    Launch launch;
    const bool understood = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const bool pictures = !words.isEmpty() && words.first() == "pictures"_L1;
    if (!pictures && (!understood || !words.isEmpty())) {
        launch.kind = Launch::Kind::CommandLine;
        return launch;
    }
    readOptions(parser, launch);
    if (pictures) {
        launch.kind = Launch::Kind::Pictures;
        if (!understood)
            launch.problem = parser.errorText();
        else if (words.size() > 1 || launch.outDir.isEmpty() || !launch.demo)
            launch.problem = u"Usage: pec-console --demo pictures --out DIR [--theme light|dark] "
                             "[--language en|nl|fr|de]"_s;
        return launch;
    }
    // Options that only pictures has, or values that the window cannot take: the command line says
    // so.
    if (!launch.problem.isEmpty() || parser.isSet(u"out"_s) || parser.isSet(u"theme"_s))
        launch.kind = Launch::Kind::CommandLine;
    return launch;
}

} // namespace Pec
