// SPDX-License-Identifier: GPL-3.0-or-later
//! The one precompiled header: Qt Core and the standard headers that nearly every file reads.
//! Widgets and network headers stay out, so that a core file cannot use them by accident.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QFuture>
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
