// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/storelinks.h"

#include "core/async.h"
#include "core/log.h"
#include "store/snapshotstore.h"

namespace Pec {

void connectStore(SnapshotStore &store, const QString &profile,
                  const std::function<KeptFor()> &keptFor, TenantRefresh::Input &input)
{
    input.before = [&store, profile] { return store.latest(profile); };
    input.save = [&store, keptFor](const Snapshot &snapshot, const TenantRefresh::SaveAs &as) {
        return store.save(snapshot, {as.replaces, as.last, keptFor()});
    };
    input.journal.begin = [&store, profile](const QDateTime &now, bool anew) {
        return store.beginRefresh(profile, now, anew);
    };
    input.journal.find = [&store, profile](const QByteArray &key) {
        return andThen<std::optional<HttpReply>>(
            store.reply(profile, key), &store,
            [](const Result<std::optional<StoredReply>> &stored)
                -> Result<std::optional<HttpReply>> {
                if (!stored)
                    return failure(stored.error());
                if (!*stored)
                    return std::nullopt;
                return HttpReply{(*stored)->status, {}, (*stored)->body, {}, (*stored)->receivedAt};
            });
    };
    input.journal.keep = [&store, profile](const QByteArray &key, const HttpReply &reply) {
        // A full disk is told of when the snapshot is stored; until then it costs nothing but the
        // way back.
        whenFinished(store.keepReply(profile, key, {reply.status, reply.body, reply.receivedAt}),
                     &store, [](const Result<Done> &kept) {
                         if (!kept)
                             qCWarning(logStore).noquote() << logLine(kept.error());
                     });
    };
}

QuotaNotes quotaNotes(SnapshotStore &store)
{
    const auto warn = [told = std::make_shared<bool>(false)](const Error &error) {
        if (!std::exchange(*told, true))
            qCWarning(logStore).noquote() << logLine(error);
    };
    QuotaNotes notes;
    notes.keep = [&store, warn](const QuotaUse &use) {
        const auto noted =
            store.noteUse({use.id, use.tenant, use.scope, use.units, use.sentAt, use.answeredAt});
        return andThen<Done>(noted, &store, [warn](const Result<Done> &done) {
            if (!done)
                warn(done.error());
            return done;
        });
    };
    notes.find = [&store, warn](const TenantId &tenant, const QDateTime &now) {
        return andThen<QList<QuotaUse>>(
            store.usesOf(tenant.value(), now), &store,
            [warn](const Result<QList<StoredUse>> &stored) -> Result<QList<QuotaUse>> {
                if (!stored) {
                    warn(stored.error());
                    return failure(stored.error());
                }
                QList<QuotaUse> uses;
                for (const StoredUse &use : *stored)
                    uses.append(
                        {use.id, use.tenant, use.scope, use.units, use.sentAt, use.answeredAt});
                return uses;
            });
    };
    return notes;
}

} // namespace Pec
