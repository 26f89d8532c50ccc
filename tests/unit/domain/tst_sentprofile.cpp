// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/sentprofile.h"

#include <QtTest>

using namespace Pec;

namespace {

//! JSON that is written with single quotes, to be read.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

} // namespace

class tst_SentProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheScriptsWrite_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("with the mark of Windows") << QByteArray("\xef\xbb\xbf");
    }
    void readsWhatTheScriptsWrite()
    {
        QFETCH(QByteArray, start);
        const auto sent =
            sentProfileFrom(start
                            + json("{'pecConsoleProfile': 1, 'name': ' Noordzee \\'Cloud\\' ', "
                                   "'tenant': 'noordzee.example', "
                                   "'clientId': '2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11'}"));
        QVERIFY(sent);
        QCOMPARE(*sent, (SentProfile{u"Noordzee \"Cloud\""_s, u"noordzee.example"_s,
                                     u"2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11"_s}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SentProfileFault>("fault");
        QTest::addColumn<QString>("member");
        const auto with = [](const QByteArray &more) -> QByteArray {
            return json("{'pecConsoleProfile':1,'name':'A','tenant':'a.example','clientId':'"
                        "2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11'")
                   + more + "}";
        };
        const auto row = [](const char *name, const QByteArray &bytes, SentProfileFault fault,
                            const QString &member = {}) {
            QTest::newRow(name) << bytes << fault << member;
        };
        row("nothing", "", SentProfileFault::NotJson);
        row("a letter", "Dear Anna,", SentProfileFault::NotJson);
        row("a list", "[]", SentProfileFault::NotJson);
        row("cut off", with({}).chopped(4), SentProfileFault::NotJson);
        row("another kind of file", json("{'name':'A'}"), SentProfileFault::OtherFile);
        row("a later version", json("{'pecConsoleProfile':2}"), SentProfileFault::OtherFile);
        row("a secret", with(json(",'clientSecret':'x'")), SentProfileFault::Secret,
            u"clientSecret"_s);
        row("a password beside a stranger", with(json(",'a':1,'PASSWORD':'x'")),
            SentProfileFault::Secret, u"PASSWORD"_s);
        row("a token", with(json(",'refresh_token':'x'")), SentProfileFault::Secret,
            u"refresh_token"_s);
        row("a stranger", with(json(",'authority':'https://evil.example'")),
            SentProfileFault::UnknownMember, u"authority"_s);
        row("too large", with(",\"x\":\"" + QByteArray(kMostSentProfileBytes, 'x') + '"'),
            SentProfileFault::TooLarge);
        row("no name", json("{'pecConsoleProfile':1,'tenant':'a.example'}"),
            SentProfileFault::WrongValue, u"name"_s);
        row("no tenant", json("{'pecConsoleProfile':1,'name':'A','tenant':'a/b'}"),
            SentProfileFault::WrongValue, u"tenant"_s);
        row("a client id of another kind",
            json("{'pecConsoleProfile':1,'name':'A','tenant':'a.example','clientId':5}"),
            SentProfileFault::WrongValue, u"clientId"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SentProfileFault, fault);
        QFETCH(QString, member);
        const auto sent = sentProfileFrom(bytes);
        QVERIFY(!sent);
        QCOMPARE(sent.error().fault, fault);
        QCOMPARE(sent.error().member, member);
    }
};

QTEST_GUILESS_MAIN(tst_SentProfile)
#include "tst_sentprofile.moc"
