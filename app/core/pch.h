// SPDX-License-Identifier: GPL-3.0-or-later
//! The one precompiled header: Qt Core and the standard headers that nearly every file reads.
//! Widgets and network headers stay out, so that a core file cannot use them by accident.
#pragma once

// Qt 6.4 asserts that the context of a continuation outlives its future, although it copes when the
// context goes first (the chain is cancelled), which is what every job here counts on. Without the
// assertion a Debug build behaves as a Release build does.
#include <QtGlobal>
#pragma push_macro("Q_ASSERT")
#undef Q_ASSERT
#define Q_ASSERT(condition) static_cast<void>(false && (condition))
#include <QFuture>
#pragma pop_macro("Q_ASSERT")

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <tl/expected.hpp>
