// SPDX-License-Identifier: GPL-3.0-or-later
//! A large tenant to measure against: pec-simulator as a process of its own, and a console that is
//! signed in to it.
#pragma once

#include "context/appcontext.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Pec::Bench {

class LargeTenant
{
public:
    //! Starts the simulator and signs in; ends the program with a sentence when that fails.
    explicit LargeTenant(const QStringList &simulatorArguments);
    ~LargeTenant();

    [[nodiscard]] AppContext &context() { return *m_context; }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString journalFile() const
    {
        return m_folder.filePath(QStringLiteral("journal"));
    }
    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }

    //! Sets the simulator's clock on by \a days, and the console's with it.
    void moveOn(int days);
    //! Closes the console; its data stay until the tenant goes.
    void close() { m_context.reset(); }

private:
    void open();

    QTemporaryDir m_folder;
    QProcess m_simulator;
    QJsonObject m_ready;
    std::unique_ptr<AppContext> m_context;
};

//! The result of a future, waited for by an event loop; ends the program with the error otherwise.
template <class T>
[[nodiscard]] T awaited(FutureResult<T> future);

[[noreturn]] void giveUp(const QString &why);

} // namespace Pec::Bench

#include "core/async.h"

#include <QEventLoop>

template <class T>
T Pec::Bench::awaited(FutureResult<T> future)
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    whenFinished(std::move(future), &loop, [&](Result<T> result) {
        outcome = std::move(result);
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    if (!*outcome)
        giveUp(logLine(outcome->error()));
    return **outcome;
}
