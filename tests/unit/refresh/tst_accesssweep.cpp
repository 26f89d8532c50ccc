// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/reading/accesssweep.h"

#include <QStringList>
#include <QtTest>

#include <map>

using namespace Pec;

namespace {

CustomerId customer(int number) { return CustomerId(u"c%1"_s.arg(number, 2, 10, QChar(u'0'))); }

QList<CustomerId> customers(int count)
{
    QList<CustomerId> list;
    for (int i = 1; i <= count; ++i)
        list.append(customer(i));
    return list;
}

//! A sweep whose tenants are asked one request each, which is refused when the test says so.
struct Fixture
{
    QStringList asked; //!< in order; with "!" where somebody waits for it
    QStringList read;
    int dones = 0;
    std::map<QString, QPromise<Result<HttpReply>>> held;
    AccessSweep sweep{
        AccessSweep::Input{
            [this](const CustomerId &one, bool wanted) { return tenant(one, wanted); },
            [this](const TenantOutcome &outcome) { read.append(outcome.reading.customer.value()); },
            [this] { ++dones; }},
        nullptr};

    [[nodiscard]] TenantAccess::Input tenant(const CustomerId &one, bool wanted)
    {
        TenantAccess::Input input;
        input.customer = one;
        input.arm.base = QUrl(u"https://arm.example"_s);
        input.arm.send = [this, one, wanted](const HttpRequest &, const std::stop_token &) {
            asked.append(one.value() + (wanted ? u"!"_s : QString()));
            QPromise<Result<HttpReply>> &promise = held[one.value()];
            promise.start();
            return promise.future();
        };
        return input;
    }

    //! Answers a tenant's request and lets the sweep take it.
    void release(const CustomerId &one)
    {
        const auto found = held.find(one.value());
        if (found == held.end())
            qFatal("%s was not asked", qPrintable(one.value()));
        QPromise<Result<HttpReply>> promise = std::move(found->second);
        held.erase(found);
        promise.addResult(failure(ErrorCode::TenantRefused, u"no consent"_s));
        promise.finish();
        const qsizetype before = read.size();
        if (!QTest::qWaitFor([&] { return read.size() > before; }))
            qFatal("%s was not taken", qPrintable(one.value()));
    }

    void releaseAll()
    {
        while (!held.empty())
            release(CustomerId(held.begin()->first));
    }
};

} // namespace

class tst_AccessSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInTheOrderGivenEightAtOnce()
    {
        Fixture f;
        f.sweep.start(customers(11));
        QCOMPARE(f.asked.join(u' '), u"c01 c02 c03 c04 c05 c06 c07 c08"_s);
        f.release(customer(5));
        QCOMPARE(f.asked.size(), 9);
        QCOMPARE(f.asked.last(), u"c09"_s);
        f.release(customer(9));
        f.release(customer(1));
        QCOMPARE(f.asked.join(u' '), u"c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11"_s);
        QCOMPARE(f.read, (QStringList{u"c05"_s, u"c09"_s, u"c01"_s}));
        QCOMPARE(f.dones, 0);
        f.releaseAll();
        QCOMPARE(f.read.size(), 11);
        QCOMPARE(f.dones, 1);
    }

    void nobodyToReadIsDoneAtOnce()
    {
        Fixture f;
        f.sweep.start({});
        QCOMPARE(f.dones, 1);
        QVERIFY(f.asked.isEmpty());
    }

    void whoIsLookedAtGoesFirst()
    {
        Fixture f;
        f.sweep.start(customers(12));
        f.sweep.readNext(customer(11));
        f.sweep.readNext(customer(12)); // looked at last
        QCOMPARE(f.asked.size(), 8);
        f.release(customer(1));
        f.release(customer(2));
        f.release(customer(3));
        QCOMPARE(f.asked.mid(8).join(u' '), u"c12! c11! c09"_s);
        f.releaseAll();
        QCOMPARE(f.asked.size(), 12); // each once
        QCOMPARE(f.dones, 1);
    }

    void whoIsUnderWayIsNotReadTwice()
    {
        Fixture f;
        f.sweep.start(customers(9));
        f.sweep.readNext(customer(3));
        f.release(customer(1));
        QCOMPARE(f.asked.mid(8).join(u' '), u"c09"_s);
        f.releaseAll();
        QCOMPARE(f.asked.size(), 9);
    }

    void whoHasBeenReadIsNotReadAgain()
    {
        Fixture f;
        f.sweep.start(customers(10));
        f.release(customer(1));
        f.sweep.readNext(customer(1));
        f.sweep.readNext(customer(1));
        f.releaseAll();
        QCOMPARE(f.asked.count(u"c01"_s) + f.asked.count(u"c01!"_s), 1);
        QCOMPARE(f.read.size(), 10);
        QCOMPARE(f.dones, 1);
    }

    void whoWasPassedOverIsReadAfterAll()
    {
        Fixture f;
        f.sweep.start(customers(9));
        f.sweep.readNext(customer(50));
        f.release(customer(1));
        QCOMPARE(f.asked.last(), u"c50!"_s);
        f.releaseAll();
        QCOMPARE(f.read.size(), 10);
        QCOMPARE(f.dones, 1);
    }

    void whoIsLookedAtIsReadAtOnceWhereThereIsAPlace()
    {
        Fixture f;
        f.sweep.start(customers(2));
        f.sweep.readNext(customer(50));
        QCOMPARE(f.asked.join(u' '), u"c01 c02 c50!"_s);
        f.releaseAll();
        QCOMPARE(f.dones, 1);
    }

    void nothingIsReadAfterTheEnd()
    {
        Fixture f;
        f.sweep.start(customers(1));
        f.release(customer(1));
        QCOMPARE(f.dones, 1);
        f.sweep.readNext(customer(50));
        QCOMPARE(f.asked.size(), 1);
        QCOMPARE(f.dones, 1);
    }
};

QTEST_GUILESS_MAIN(tst_AccessSweep)
#include "tst_accesssweep.moc"
