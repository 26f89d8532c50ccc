// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft's published example answers of the token endpoint.
#include "core/strings.h"
#include "identity/oauth/tokenanswer.h"
#include "support/testdata.h"

#include <QFile>
#include <QTest>

using namespace Pec;

class tst_IdentityContracts : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{{2026, 11, 22}, {10, 0}, Qt::UTC};

    static HttpReply example(const QString &name, int status)
    {
        QFile file(Testing::contractFile(u"identity/"_s + name));
        HttpReply reply;
        reply.status = status;
        reply.headers = {{"content-type", "application/json; charset=utf-8"}};
        if (file.open(QIODevice::ReadOnly))
            reply.body = file.readAll();
        return reply;
    }

private Q_SLOTS:
    void readsTheTokens()
    {
        HttpReply reply = example(u"TokenSuccess.json"_s, 200);
        // As published it ends in a comma, which is no JSON and is refused as such.
        QCOMPARE(parseTokenAnswer(reply, TokenPurpose::SignIn, m_now).error().code,
                 ErrorCode::BadAnswer);
        reply.body.remove(reply.body.lastIndexOf(','), 1);
        const auto answer = parseTokenAnswer(reply, TokenPurpose::SignIn, m_now);
        QVERIFY(answer);
        QCOMPARE(answer->expiresAt, m_now.addSecs(3599));
        QVERIFY(answer->accessToken.startsWith("eyJ0eXAi"));
        QVERIFY(!answer->refreshToken.isEmpty());
        QVERIFY(!answer->idToken.isEmpty());
    }

    void readsTheError()
    {
        const Error error =
            oauthError(example(u"TokenError.json"_s, 400), TokenPurpose::SignIn, m_now);
        QCOMPARE(error.code, ErrorCode::SignInFailed);
        QCOMPARE(error.serviceCode, u"invalid_scope"_s);
        QCOMPARE(error.requestId, u"aaaa0000-bb11-2222-33cc-444444dddddd"_s);
        QVERIFY(error.detail.contains("70011"_L1));
        QVERIFY(!error.detail.contains("foo.microsoft.com"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_IdentityContracts)
#include "tst_identitycontracts.moc"
