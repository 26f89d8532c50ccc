// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/knownpage.h"

#include <QTest>

using namespace Pec;

//! What is opened in the browser, and what is not whoever names it.
class tst_KnownPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensKnownPagesOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("known");
        const auto row = [](const char *name, const QString &address, bool known) {
            QTest::newRow(name) << address << known;
        };
        row("documentation", u"https://learn.microsoft.com/partner-center/x?view=y#z"_s, true);
        row("Azure portal", u"https://portal.azure.com/#@a/resource/subscriptions/b"_s, true);
        row("Partner Center", u"https://partner.microsoft.com/dashboard"_s, true);
        row("capitals", u"HTTPS://Portal.Azure.COM/"_s, true);
        row("the port by number", u"https://portal.azure.com:443/"_s, true);
        row("javascript", u"javascript:alert(1)"_s, false);
        row("javascript with a known host", u"javascript://portal.azure.com/%0aalert(1)"_s, false);
        row("file", u"file:///etc/passwd"_s, false);
        row("file on a known host", u"file://portal.azure.com/share/x"_s, false);
        row("data", u"data:text/html,<script>1</script>"_s, false);
        row("a program's scheme", u"ms-msdt:/id PCWDiagnostic"_s, false);
        row("http", u"http://portal.azure.com/"_s, false);
        row("somebody's name", u"https://anna@portal.azure.com/"_s, false);
        row("a name and a password", u"https://a:b@portal.azure.com/"_s, false);
        row("a known host as a name", u"https://portal.azure.com@evil.example/"_s, false);
        row("a known host behind a backslash", u"https://evil.example\\@portal.azure.com/"_s,
            false);
        row("a host that begins so", u"https://portal.azure.com.evil.example/"_s, false);
        row("a host that ends so", u"https://evilportal.azure.com/"_s, false);
        row("a host below it", u"https://x.portal.azure.com/"_s, false);
        row("a host above it", u"https://azure.com/"_s, false);
        row("a dot at the end", u"https://portal.azure.com./"_s, false);
        row("a letter of another alphabet", u"https://port\u0430l.azure.com/"_s, false);
        row("the same, encoded", u"https://xn--portl-7nf.azure.com/"_s, false);
        row("a wide dot for a dot", u"https://portal\uff0eazure.com.evil.example/"_s, false);
        row("another port", u"https://portal.azure.com:8443/"_s, false);
        row("no host", u"https:///x"_s, false);
        row("a path alone", u"/portal.azure.com/"_s, false);
        row("nothing", QString(), false);
    }
    void opensKnownPagesOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, known);
        QCOMPARE(isKnownPage(QUrl(address, QUrl::StrictMode)), known);
        QCOMPARE(isKnownPage(QUrl(address)), known); // nor when it is read with good will
    }

    void opensAPageAboutANewerVersionByHttpsOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opened");
        QTest::newRow("https") << u"https://software.example/pec-console"_s << true;
        QTest::newRow("http") << u"http://software.example/"_s << false;
        QTest::newRow("another port") << u"https://software.example:8443/"_s << false;
        QTest::newRow("somebody's name") << u"https://anna@software.example/"_s << false;
        QTest::newRow("a program") << u"file:///usr/bin/xterm"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
    }
    void opensAPageAboutANewerVersionByHttpsOnly()
    {
        QFETCH(QString, address);
        QTEST(isUpdatePage(QUrl(address, QUrl::StrictMode)), "opened");
    }

    void opensSignInPagesOfTheProfileOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("known");
        const QString global = u"https://login.microsoftonline.com"_s;
        const QString china = u"https://login.partner.microsoftonline.cn"_s;
        const QString local = u"https://127.0.0.1:8443"_s;
        const auto row = [](const char *name, const QString &address, const QString &authority,
                            bool known) { QTest::newRow(name) << address << authority << known; };
        row("at the authority", global + u"/common/oauth2/v2.0/authorize?x=y"_s, global, true);
        row("at that of a sovereign cloud", china + u"/common/oauth2"_s, china, true);
        row("on this computer", local + u"/devicelogin"_s, local, true);
        row("device codes", u"https://microsoft.com/devicelogin"_s, global, true);
        row("device codes, newer", u"https://login.microsoft.com/device"_s, global, true);
        row("of another profile", china + u"/common/oauth2"_s, global, false);
        row("another port", u"https://127.0.0.1:8444/devicelogin"_s, local, false);
        row("http", u"http://127.0.0.1:8443/devicelogin"_s, local, false);
        row("somebody's name", u"https://a@login.microsoftonline.com/x"_s, global, false);
        row("a look-alike", u"https://login.microsoftonline.com.evil.example/"_s, global, false);
        row("of no profile", u"https://signin.example/device"_s, QString(), false);
        row("javascript", u"javascript:alert(1)"_s, global, false);
    }
    void opensSignInPagesOfTheProfileOnly()
    {
        QFETCH(QString, address);
        QFETCH(QString, authority);
        QFETCH(bool, known);
        QCOMPARE(isSignInPage(QUrl(address), QUrl(authority)), known);
    }
};

QTEST_GUILESS_MAIN(tst_KnownPage)
#include "tst_knownpage.moc"
