// SPDX-License-Identifier: GPL-3.0-or-later
//! How the program is: versions, ages of its data, where they lie, and what it stands on. One value
//! for the window, the command line and the diagnostics, so that all tell the same. Holds no secret
//! and nothing of a customer; what is not known is empty.
#pragma once

#include "core/log.h"
#include "domain/profile.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Pec {

enum class SecretStoreState {
    NotLookedAt,
    Keyring, //!< the desktop's keyring takes what it is given
    Locked, //!< there is one, and it refuses
    Absent, //!< there is none
    Vault, //!< an encrypted file of the program's own
    Memory, //!< until the program ends
};

//! Which way requests go.
struct ProxyFact
{
    enum class From { NotLookedAt, Nowhere, System, Settings };
    From from = From::NotLookedAt; //!< Nowhere: straight to the services
    QString host;
    int port = 0;
};

//! A refresh that ended, well or not.
struct RefreshNote
{
    QDateTime endedAt; //!< UTC
    QString outcome; //!< "done", or the name of an ErrorCode
    qint64 snapshot = 0; //!< what it stored; 0: nothing
    std::chrono::milliseconds took{0}; //!< real time
    int customers = 0;
    int subscriptions = 0;
    int missingParts = 0;
    QHash<QString, int> requests; //!< by service, tries included
    QHash<QString, int> waits; //!< by service: how often nothing was sent for its quota
    std::chrono::milliseconds waited{0}; //!< all of them together, of the tenant's clock
    friend bool operator==(const RefreshNote &, const RefreshNote &) = default;
};

//! What is stored of one profile.
struct ProfileFact
{
    QString name;
    QString tenant; //!< GUID or domain
    TokenStoreKind tokenStore = TokenStoreKind::Keychain;
    bool hasOwnCertificate = false;
    bool isManaged = false; //!< made by the administrator
    qsizetype snapshots = 0;
    QDateTime oldest = {}; //!< UTC; invalid: nothing was read
    QDateTime newest = {}; //!< UTC
};

//! What a file of the diagnostics for support tells.
enum class BundlePart { Health, Settings, Profiles, Log, Crash, Customers };

//! A library that the program stands on.
struct LibraryFact
{
    QString name;
    QString version; //!< the one that is loaded, where it tells; else the one built with
    QString licence; //!< SPDX
    QString url; //!< where it comes from
    QString copyright; //!< the notice that its licence wants kept
};

struct FileFact
{
    QString name; //!< within the data folder
    qint64 bytes = 0;
};

//! What an administrator set for every user of the computer.
struct PolicyFact
{
    QString file; //!< empty: there is none
    QStringList given; //!< keys that have a value in it
    QStringList locked; //!< of these, those that a user cannot change
};

//! What was heard of newer versions.
struct UpdateFact
{
    QString source; //!< file or address; empty: not asked for
    QDateTime askedAt; //!< UTC; invalid: not yet
    QString newest; //!< empty: not known
    QString problem; //!< English, of the last try
};

struct HealthReport
{
    QDateTime at; //!< UTC
    QString version; //!< of the program
    QString qt;
    QString tls;
    QString system; //!< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;
    QString desktop;
    QList<LibraryFact> libraries;

    QString ruleBookVersion;
    QDate ruleBookDate;
    bool ruleBookBuiltIn = true;

    QString dataDir;
    QList<FileFact> files; //!< in it, largest first
    int schemaStep = 0; //!< of the store
    QList<ProfileFact> profiles;

    QString openProfile; //!< empty: none is open
    bool isDemo = false;
    std::optional<bool> signedIn;

    SecretStoreState secrets = SecretStoreState::NotLookedAt;
    QString secretsDetail; //!< English
    ProxyFact proxy;
    LogLevel logLevel = LogLevel::Info;
    QString logFile;
    QStringList crashes; //!< names of reports of a crash, within the data folder
    QList<RefreshNote> refreshes; //!< the last ones, newest first
    PolicyFact policy;
    UpdateFact update;

    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        for (const FileFact &file : files)
            sum += file.bytes;
        return sum;
    }
};

} // namespace Pec
