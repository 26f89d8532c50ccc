// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "core/strings.h"

#include <QList>
#include <QRegularExpression>
#include <QtTest>

using namespace Pec;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable_data();
    void namesAreStable();
    void namesAreUnique();
    void logLineNamesWhatIsKnown();
    void logLineOfABareCodeIsItsName();
    void failureCarriesCodeDetailAndSubject();
    void readyFutureIsFinishedWithItsResult();
};

namespace {

// The names stand in files and logs of users: a row may be added, none may change.
const QList<std::pair<ErrorCode, QString>> kNames{
    {ErrorCode::Cancelled, u"cancelled"_s},
    {ErrorCode::NoNetwork, u"no-network"_s},
    {ErrorCode::Timeout, u"timeout"_s},
    {ErrorCode::Tls, u"tls"_s},
    {ErrorCode::BadUrl, u"bad-url"_s},
    {ErrorCode::TooLarge, u"too-large"_s},
    {ErrorCode::BadAnswer, u"bad-answer"_s},
    {ErrorCode::NotJson, u"not-json"_s},
    {ErrorCode::Unauthorized, u"unauthorized"_s},
    {ErrorCode::ClaimsChallenge, u"claims-challenge"_s},
    {ErrorCode::Forbidden, u"forbidden"_s},
    {ErrorCode::NotFound, u"not-found"_s},
    {ErrorCode::Conflict, u"conflict"_s},
    {ErrorCode::Throttled, u"throttled"_s},
    {ErrorCode::ServiceFailure, u"service-failure"_s},
    {ErrorCode::HttpStatus, u"http-status"_s},
    {ErrorCode::PagingLoop, u"paging-loop"_s},
    {ErrorCode::SignInNeeded, u"sign-in-needed"_s},
    {ErrorCode::TenantRefused, u"tenant-refused"_s},
    {ErrorCode::SignInFailed, u"sign-in-failed"_s},
    {ErrorCode::StoreUnusable, u"store-unusable"_s},
    {ErrorCode::SecretStoreUnusable, u"secret-store-unusable"_s},
    {ErrorCode::BadInput, u"bad-input"_s},
    {ErrorCode::FileNotWritten, u"file-not-written"_s},
    {ErrorCode::Internal, u"internal"_s},
};

} // namespace

void tst_Error::namesAreStable_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("expected");
    for (const auto &[code, expected] : kNames)
        QTest::newRow(qPrintable(expected)) << code << expected;
}

void tst_Error::namesAreStable()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, expected);
    QCOMPARE(name(code), expected);
}

void tst_Error::namesAreUnique()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString one = name(ErrorCode(code));
        QVERIFY2(!seen.contains(one), qPrintable(one));
        QVERIFY2(QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(one).hasMatch(),
                 qPrintable(one));
        seen.insert(one);
    }
    QCOMPARE(seen.size(), kNames.size()); // a new code needs its row above
}

void tst_Error::logLineNamesWhatIsKnown()
{
    Error error;
    error.code = ErrorCode::Forbidden;
    error.httpStatus = 403;
    error.serviceCode = u"AuthorizationFailed"_s;
    error.requestId = u"4e8d"_s;
    error.subject = u"management.azure.com"_s;
    error.detail = u"no right to read"_s;
    QCOMPARE(logLine(error), u"forbidden http=403 service-says AuthorizationFailed request=4e8d "
                             "about=management.azure.com: no right to read"_s);
}

void tst_Error::logLineOfABareCodeIsItsName()
{
    Error error;
    error.code = ErrorCode::Timeout;
    QCOMPARE(logLine(error), u"timeout"_s);
}

void tst_Error::failureCarriesCodeDetailAndSubject()
{
    const Result<int> result = failure(ErrorCode::NotFound, u"no such thing"_s, u"tenant"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().detail, u"no such thing"_s);
    QCOMPARE(result.error().subject, u"tenant"_s);
    const Result<QString> handedOn = failure(result.error());
    QCOMPARE(handedOn.error(), result.error());
}

void tst_Error::readyFutureIsFinishedWithItsResult()
{
    const auto good = readyFuture<int>(7);
    QVERIFY(good.isFinished() && !good.isCanceled());
    QCOMPARE(*good.result(), 7);
    int seen = 0;
    QObject context;
    readyFuture<Done>(failure(ErrorCode::Cancelled, u"off"_s))
        .then(&context, [&seen](const Result<Done> &result) {
            seen += result.error().code == ErrorCode::Cancelled ? 1 : 100;
        });
    QTRY_COMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
