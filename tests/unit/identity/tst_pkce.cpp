// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/base64url.h"
#include "identity/oauth/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Pec;

class tst_Pkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesThePublishedChallenge()
    {
        // RFC 7636 appendix B
        QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void makesVerifiersOfTheAllowedShape()
    {
        const auto pkce = makePkce();
        QVERIFY(pkce);
        static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
        QVERIFY(shape.match(QString::fromLatin1(pkce->verifier)).hasMatch());
        QCOMPARE(pkce->challenge, pkceChallenge(pkce->verifier));
    }

    void makesTokensOf256BitsThatDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const auto token = randomToken();
            QVERIFY(token);
            QCOMPARE(fromBase64Url(*token)->size(), 32);
            seen.insert(*token);
        }
        QCOMPARE(seen.size(), 100);
    }

    void comparesByContent()
    {
        QVERIFY(equalInConstantTime("state", "state"));
        QVERIFY(!equalInConstantTime("state", "stale"));
        QVERIFY(!equalInConstantTime("state", "stat"));
        QVERIFY(!equalInConstantTime("state", ""));
    }

    void readsBase64OfEitherAlphabet()
    {
        QCOMPARE(*fromAnyBase64("-_8="), QByteArray("\xfb\xff"));
        QCOMPARE(*fromAnyBase64("+/8"), QByteArray("\xfb\xff"));
        QVERIFY(!fromAnyBase64("a b"));
        QVERIFY(!fromBase64Url("+/8"));
    }
};

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_pkce.moc"
