// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/brandkeeper.h"
#include "core/strings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

constexpr int kLongest = 120'000;

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QStringList files() const
    {
        return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
    }
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(name)).object();
}

} // namespace

//! The improvement plan by the command line, on the demo tenant.
class tst_ReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryFormat();
    void looksAsTheProfileDoesUnlessAFileSaysOtherwise();
    void onePlanOfAllHasTheFiguresOfTheStatus();
    void anEditionForCustomersIsOneEachAndNamesNoOther();
    void writesWhatIsChosenAndNothingElse();
    void theNextPlanSaysWhatBecameOfThisOne();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void saysWhichFileCouldNotBeWritten();

private:
    [[nodiscard]] Outcome report(const QStringList &arguments) const;

    QTemporaryDir m_dir;
    QStringList m_global;
    QJsonObject m_status;
};

void tst_ReportCommand::initTestCase()
{
    m_global = {u"--demo"_s, u"--data-dir"_s, m_dir.filePath(u"data"_s)};
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE),
                  m_global + QStringList{u"status"_s, u"--format"_s, u"json"_s});
    QVERIFY(process.waitForFinished(kLongest));
    m_status = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(m_status["customers"_L1].toArray().size() > 20);
}

Outcome tst_ReportCommand::report(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE),
                  m_global + QStringList{u"--language"_s, u"en"_s, u"report"_s} + arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_ReportCommand::writesEveryFormat()
{
    const Outcome made =
        report({u"--customer"_s, u"Bakkerij Jansen"_s, u"--out"_s, m_dir.filePath(u"every"_s),
                u"--format"_s, u"pdf,xlsx,csv,json,html"_s, u"--paper"_s, u"Letter"_s});
    QVERIFY2(made.status == (m_status["complete"_L1].toBool() ? 0 : 5), made.err.constData());
    const QStringList files = made.files();
    for (const QString &end : {u".pdf"_s, u".xlsx"_s, u".json"_s, u".html"_s, u"-findings.csv"_s,
                               u"-subscriptions.csv"_s}) {
        const auto found = std::find_if(files.cbegin(), files.cend(),
                                        [&end](const QString &one) { return one.endsWith(end); });
        QVERIFY2(found != files.cend(), qPrintable(end + files.join(u' ')));
        QVERIFY2(contentOf(*found).size() > 100, qPrintable(*found));
        QVERIFY(QFileInfo(*found).fileName().startsWith(u"improvement-plan-Bakkerij-Jansen-"_s));
    }
    QCOMPARE(QDir(m_dir.filePath(u"every"_s)).entryList(QDir::Files).size(), files.size());
}

void tst_ReportCommand::looksAsTheProfileDoesUnlessAFileSaysOtherwise()
{
    ReportLook look;
    look.footer = u"The footer of the profile"_s;
    QVERIFY(BrandKeeper(m_dir.filePath(u"data"_s)).save(u"demo"_s, look));
    QFile brand(m_dir.filePath(u"brand.json"_s));
    QVERIFY(brand.open(QIODevice::WriteOnly)
            && brand.write(R"({"schema": 1, "footer": "The footer of the file"})") > 0);
    brand.close();
    const QStringList wanted{u"--customer"_s, u"Bakkerij Jansen"_s, u"--format"_s,
                             u"html"_s,       u"--out"_s,           m_dir.filePath(u"looks"_s)};
    const QByteArray own = contentOf(report(wanted).files().value(0));
    QVERIFY(own.contains("The footer of the profile"));
    const QByteArray other =
        contentOf(report(wanted + QStringList{u"--brand"_s, brand.fileName()}).files().value(0));
    QVERIFY(other.contains("The footer of the file") && !other.contains("of the profile"));
    QVERIFY(BrandKeeper(m_dir.filePath(u"data"_s)).save(u"demo"_s, {}));
}

void tst_ReportCommand::onePlanOfAllHasTheFiguresOfTheStatus()
{
    const Outcome made =
        report({u"--all"_s, u"--out"_s, m_dir.filePath(u"all"_s), u"--format"_s, u"json"_s});
    QCOMPARE(made.files().size(), 1);
    const QJsonObject plan = jsonOf(made.files().first());
    QVERIFY(!plan.isEmpty());
    const QByteArray all = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    const QJsonObject totals = m_status["totals"_L1].toObject();
    for (const auto &name : {"cost"_L1, "pecApplied"_L1, "notEligible"_L1})
        QVERIFY2(all.contains(QByteArray('"' + totals[name].toString().toLatin1() + '"')),
                 name.data());
}

void tst_ReportCommand::anEditionForCustomersIsOneEachAndNamesNoOther()
{
    const Outcome made = report({u"--all"_s, u"--audience"_s, u"customer"_s, u"--out"_s,
                                 m_dir.filePath(u"customers"_s), u"--format"_s, u"json"_s,
                                 u"--report-language"_s, u"nl"_s});
    const QJsonArray customers = m_status["customers"_L1].toArray();
    const QStringList files = made.files();
    QCOMPARE(files.size(), customers.size());
    QCOMPARE(QSet<QString>(files.cbegin(), files.cend()).size(), files.size());
    for (int i = 0; i < files.size(); ++i) {
        const QString content = QString::fromUtf8(contentOf(files[i]));
        QVERIFY(!content.contains(u"\"amount\""_s));
        QVERIFY(!content.contains(u"EUR"_s));
        int named = 0;
        for (const auto customer : customers) {
            const QString name = customer["name"_L1].toString();
            // As a value, since one name may be a part of another's.
            named += content.contains(QString(u'"' + name + u'"')) ? 1 : 0;
        }
        QVERIFY2(named == 1, qPrintable(files[i]));
    }
}

void tst_ReportCommand::writesWhatIsChosenAndNothingElse()
{
    const Outcome made =
        report({u"--customer"_s, u"Bakkerij Jansen"_s, u"--out"_s, m_dir.filePath(u"chosen"_s),
                u"--format"_s, u"json,pdf"_s, u"--sections"_s, u"summary,situation"_s,
                u"--currency"_s, u"usd"_s, u"--introduction"_s, u"As discussed."_s, u"--attach"_s});
    QCOMPARE(made.files().size(), 2);
    const QByteArray json = contentOf(made.files().first());
    QStringList parts;
    for (const auto part : jsonOf(made.files().first())["parts"_L1].toArray())
        parts.append(part["section"_L1].toString());
    QCOMPARE(parts, QStringList({u"summary"_s, u"situation"_s}));
    QVERIFY(json.contains("As discussed."));
    QVERIFY(json.contains("\"USD\"") && !json.contains("\"EUR\""));
    QProcess detach;
    detach.start(u"pdfdetach"_s, {u"-list"_s, made.files().last()});
    QVERIFY(detach.waitForFinished(kLongest));
    const QByteArray attached = detach.readAllStandardOutput();
    QVERIFY2(attached.contains(".json") && attached.contains("-states.csv"), attached.constData());
}

void tst_ReportCommand::theNextPlanSaysWhatBecameOfThisOne()
{
    const QStringList arguments{u"--customer"_s, u"Bakkerij Jansen"_s,
                                u"--out"_s,      m_dir.filePath(u"again"_s),
                                u"--format"_s,   u"json"_s};
    const auto tables = [this, &arguments] {
        QStringList keys;
        for (const auto part : jsonOf(report(arguments).files().value(0))["parts"_L1].toArray()) {
            for (const auto block : part["blocks"_L1].toArray())
                keys.append(block["key"_L1].toString());
        }
        return keys;
    };
    QVERIFY(tables().contains(u"findings"_s));
    QVERIFY(!tables().contains(u"followUp"_s)); // nor one of the same day
    QProcess monthAgo;
    monthAgo.start(u"python3"_s,
                   {u"-c"_s,
                    u"import glob,sqlite3,sys\n"
                    "db=sqlite3.connect(glob.glob(sys.argv[1]+'/**/*.sqlite',recursive=True)[0])\n"
                    "for t in 'exported_plan','exported_finding':\n"
                    " assert db.execute('UPDATE '+t+' SET day=day-30').rowcount>0\n"
                    "db.commit()"_s,
                    m_dir.filePath(u"data"_s)});
    QVERIFY(monthAgo.waitForFinished(kLongest));
    QVERIFY2(monthAgo.exitCode() == 0, monthAgo.readAllStandardError().constData());
    QVERIFY(tables().contains(u"followUp"_s));
}

void tst_ReportCommand::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *title, const QString &arguments, const char *says) {
        QTest::newRow(title) << arguments.split(u' ') << QByteArray(says);
    };
    row("no scope", u"--out x"_s, "--customer ID");
    row("two scopes", u"--all --customer x --out x"_s, "--customer ID");
    row("no folder", u"--all"_s, "--out");
    row("another format", u"--all --out x --format doc"_s, "--format takes");
    row("no format", u"--all --out x --format ,"_s, "names no format");
    row("another audience", u"--all --out x --audience press"_s, "--audience takes");
    row("another part", u"--all --out x --sections summary,cover"_s, "follow-up, method, appendix");
    row("another currency", u"--all --out x --currency gold"_s, "--currency takes");
    row("no month", u"--all --out x --month 2026-13"_s, "--month takes");
    row("a month that was not read", u"--all --out x --month 2019-01"_s,
        "do not include that month");
    row("another paper", u"--all --out x --paper A5"_s, "--paper takes");
    row("another language", u"--all --out x --report-language it"_s, "--report-language takes");
    row("nobody", u"--customer nobody --out x"_s, "there is no customer");
    row("no such reseller", u"--reseller nobody --out x"_s, "no customer belongs");
    row("a brand that is not there", u"--all --out x --brand /nowhere.json"_s,
        "the brand file cannot be read");
}
void tst_ReportCommand::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome made = report(arguments);
    QVERIFY2(made.status == 2 || made.status == 6, made.err.constData());
    QVERIFY2(made.err.contains(says), made.err.constData());
    QVERIFY(made.out.isEmpty());
    QVERIFY(!QDir(u"x"_s).exists());
}

void tst_ReportCommand::saysWhichFileCouldNotBeWritten()
{
    QFile inTheWay(m_dir.filePath(u"a-file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Outcome made = report({u"--customer"_s, u"Bakkerij Jansen"_s, u"--out"_s,
                                 inTheWay.fileName() + u"/below"_s, u"--format"_s, u"json"_s});
    QVERIFY(made.status != 0 && made.status != 5);
    QVERIFY2(made.err.contains("a-file/below"), made.err.constData());
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_reportcommand.moc"
