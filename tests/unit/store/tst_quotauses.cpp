// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0, 0, 123}, Qt::UTC);
const QString kTenant = u"a0000000-0000-4000-8000-000000000001"_s;
const QString kOtherTenant = u"a0000000-0000-4000-8000-000000000002"_s;
const QString kScope = u"/providers/Microsoft.Billing/billingAccounts/b'1"_s;

StoredUse use(qint64 id, qint64 secondsAgo, std::optional<qint64> answeredAgo = std::nullopt)
{
    return {id,
            kTenant,
            kScope,
            13,
            kNow.addSecs(-secondsAgo),
            answeredAgo ? kNow.addSecs(-*answeredAgo) : QDateTime()};
}

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = opened();

    [[nodiscard]] std::unique_ptr<SnapshotStore> opened() const
    {
        auto result = SnapshotStore::open(file);
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }
    void note(const StoredUse &one) const
    {
        const auto noted = waited(store->noteUse(one));
        if (!noted)
            qFatal("%s", qPrintable(logLine(noted.error())));
    }
    [[nodiscard]] QList<StoredUse> uses(const QDateTime &now = kNow,
                                        const QString &tenant = kTenant) const
    {
        return waited(store->usesOf(tenant, now)).value();
    }
    [[nodiscard]] QList<qint64> ids(const QDateTime &now = kNow) const
    {
        QList<qint64> list;
        for (const StoredUse &one : uses(now))
            list.append(one.id);
        return list;
    }
    [[nodiscard]] std::unique_ptr<Database> raw() const
    {
        return std::move(
            Database::open(file, Database::Mode::ReadWrite, std::chrono::seconds(1)).value());
    }
};

} // namespace

//! Requests that the next run of the program has to count.
class tst_QuotaUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasUsedAtFirst() { QVERIFY(Fixture().uses().isEmpty()); }

    void anotherRunFindsWhatWasNoted()
    {
        Fixture f;
        const StoredUse answered = use(std::numeric_limits<qint64>::max(), 40, 38);
        const StoredUse open = use(1, 3);
        f.note(open);
        f.note(answered);
        f.store = f.opened();
        QCOMPARE(f.uses(), (QList<StoredUse>{answered, open}));
        QCOMPARE(f.uses().first().sentAt.timeSpec(), Qt::UTC);
    }

    void twoRunsShareOneFile()
    {
        const Fixture f;
        const auto other = f.opened();
        f.note(use(1, 20, 19));
        QVERIFY(waited(other->noteUse(use(2, 10, 9))));
        QCOMPARE(f.ids(), (QList<qint64>{1, 2}));
        QCOMPARE(waited(other->usesOf(kTenant, kNow)).value(), f.uses());
    }

    void theAnswerGoesWithItsUse()
    {
        const Fixture f;
        f.note(use(7, 30));
        f.note(use(8, 20));
        f.note(use(7, 30, 10));
        QCOMPARE(f.uses(), (QList<StoredUse>{use(7, 30, 10), use(8, 20)}));
    }

    void anAnswerWhoseUseWasNotNotedCounts()
    {
        const Fixture f;
        f.note(use(7, 30, 10));
        QCOMPARE(f.uses(), (QList<StoredUse>{use(7, 30, 10)}));
    }

    void eachTenantHasItsOwn()
    {
        const Fixture f;
        StoredUse other = use(2, 10);
        other.tenant = kOtherTenant;
        f.note(use(1, 20));
        f.note(other);
        QCOMPARE(f.uses(), (QList<StoredUse>{use(1, 20)}));
        QCOMPARE(f.uses(kNow, kOtherTenant), (QList<StoredUse>{other}));
    }

    void whatHasNoScopeIsNotedToo()
    {
        const Fixture f;
        StoredUse bare = use(1, 20);
        bare.tenant = bare.scope = QString();
        f.note(bare);
        QCOMPARE(f.uses(kNow, {}).size(), 1);
    }

    void whatIsOlderThanAnHourGoes()
    {
        const Fixture f;
        StoredUse other = use(5, 4000);
        other.tenant = kOtherTenant;
        f.note(other);
        f.note(use(1, 4000)); // an hour and some minutes
        f.note(use(2, 4000, 3700));
        f.note(use(3, 3599));
        QCOMPARE(f.ids(), (QList<qint64>{2, 3})); // the time of the answer is what counts
        const QDateTime later = kNow.addSecs(3600);
        QVERIFY(f.ids(later).isEmpty());
        f.note(use(4, -3600));
        // Of its own tenant: another one may live on another clock.
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM quota_use"_s)->toInt(), 2);
    }

    void notingAloneKeepsTheTableShort()
    {
        const Fixture f;
        for (int i = 0; i < 300; ++i)
            f.note(use(i + 1, -60 * i));
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM quota_use"_s)->toInt(), 65);
    }

    void aClockThatWasSetBackMakesThemOfNow()
    {
        const Fixture f;
        f.note(use(2, -7200, -7205));
        f.note(use(3, -7200));
        f.note(use(1, 100, 99));
        const QList<StoredUse> uses = f.uses();
        QCOMPARE(uses, (QList<StoredUse>{use(1, 100, 99), use(2, 0, 0), use(3, 0)}));
        // And they age from then on.
        QCOMPARE(f.uses(kNow.addSecs(600)), uses);
        QVERIFY(f.uses(kNow.addSecs(3901)).isEmpty());
    }

    void holdsNoMoreThanWhatIsCounted()
    {
        const Fixture f;
        const auto columns =
            f.raw()->value(u"SELECT group_concat(name, ' ') FROM pragma_table_info('quota_use')"_s);
        QCOMPARE(columns->toString(), u"id tenant scope units sent_at answered_at"_s);
    }

    void aFileThatCannotGrowIsAnError()
    {
        const Fixture f;
        const auto raw = f.raw();
        const int pages = raw->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        QVERIFY(noteUse(*raw, use(1, 10)));
        StoredUse large = use(2, 10);
        large.scope = QString(100'000, u'x');
        const auto noted = noteUse(*raw, large);
        QVERIFY(!noted);
        QCOMPARE(noted.error().serviceCode, QLatin1StringView(StoreFault::kDiskFull));
        QVERIFY(noteUse(*raw, use(3, 10))); // and no transaction is left open
        QCOMPARE(f.ids(), (QList<qint64>{1, 3}));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        Fixture f;
        f.note(use(1, 10));
        f.store.reset();
        const ReadOnlyFolder readOnly(f.folder.path());
        f.store = f.opened();
        QVERIFY(f.store->isReadOnly());
        const auto noted = waited(f.store->noteUse(use(2, 5)));
        QVERIFY(!noted);
        QCOMPARE(noted.error().serviceCode, QLatin1StringView(StoreFault::kReadOnly));
    }
};

QTEST_GUILESS_MAIN(tst_QuotaUses)
#include "tst_quotauses.moc"
