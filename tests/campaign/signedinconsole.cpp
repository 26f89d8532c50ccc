// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/signedinconsole.h"

#include "campaign/campaign.h"
#include "context/demobrowser.h"
#include "core/strings.h"
#include "store/snapshotstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace Pec::Testing {

namespace {

Result<Done> signIn(AppContext &context, const QString &userName)
{
    static const SystemClock clock;
    HttpClient::Options options;
    options.caFile = context.profile()->caFile;
    auto http = HttpClient::create(options, clock);
    if (!http)
        return failure(http.error());
    DemoBrowser browser(**http);
    SignInRequest request;
    request.loginHint = userName;
    request.openUrl = [&browser](const QUrl &address) { browser.open(address); };
    const auto user = awaited(context.signIn(std::move(request), {}));
    if (!user)
        return failure(user.error());
    return Done();
}

} // namespace

QString SignedInConsole::profileName() { return u"campaign"_s; }

Result<std::unique_ptr<SignedInConsole>> SignedInConsole::open(const Wish &wish)
{
    auto console = std::unique_ptr<SignedInConsole>(new SignedInConsole);
    Simulator::Cloud::Options chosen = wish.cloud;
    chosen.caFile = console->m_dir.filePath(u"ca.pem"_s);
    auto cloud = Simulator::Cloud::start(chosen);
    if (!cloud)
        return failure(cloud.error());
    console->m_cloud = std::move(*cloud);
    const QJsonObject ready = console->m_cloud->readyLine();

    AppContext::Options settings;
    settings.dataDir = console->dataDir();
    settings.timeout = wish.timeout;
    settings.vaultPassphrase = wish.passphrase;
    auto context = AppContext::create(std::move(settings));
    if (!context)
        return failure(context.error());
    console->m_context = std::move(*context);

    Profile profile;
    profile.name = profileName();
    profile.tenant = ready["tenantId"_L1].toString();
    profile.clientId = ready["clientId"_L1].toString();
    profile.authority = profile.arm = profile.graph = profile.partnerCenter = profile.clock =
        console->m_cloud->origin();
    profile.caFile = chosen.caFile;
    profile.tokenStore = wish.passphrase.isEmpty() ? TokenStoreKind::Memory : TokenStoreKind::Vault;
    if (const auto saved = console->m_context->saveProfile(profile); !saved)
        return failure(saved.error());
    if (const auto opened = awaited(console->m_context->open(profileName())); !opened)
        return failure(opened.error());
    const QString user = ready["users"_L1].toArray().first().toString();
    if (const auto signedIn = signIn(*console->m_context, user); !signedIn)
        return failure(signedIn.error());
    return console;
}

Ending SignedInConsole::refresh(const RefreshExtent &extent, std::chrono::milliseconds bound,
                                std::optional<std::chrono::milliseconds> cancelAfter)
{
    Ending ending;
    QElapsedTimer elapsed;
    elapsed.start();
    const std::unique_ptr<RefreshJob> job = m_context->makeRefresh(extent);
    if (!job)
        return ending;
    QEventLoop loop;
    QObject::connect(job.get(), &RefreshJob::finished, &loop,
                     [&](const Result<RefreshSummary> &result) {
                         ++ending.times;
                         ending.result = result;
                         loop.quit();
                     });
    QTimer::singleShot(bound, &loop, &QEventLoop::quit);
    if (cancelAfter)
        QTimer::singleShot(*cancelAfter, job.get(), &RefreshJob::cancel);
    job->start();
    loop.exec();
    ending.milliseconds = elapsed.elapsed();
    (void)stored(); // time for whatever is still on its way
    QCoreApplication::processEvents();
    return ending;
}

Result<std::optional<Snapshot>> SignedInConsole::stored() const
{
    const auto store = SnapshotStore::open(dataDir() + u"/snapshots.sqlite"_s);
    if (!store)
        return failure(store.error());
    return awaited((*store)->latest(profileName()));
}

} // namespace Pec::Testing
