// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "core/async.h"
#include "core/strings.h"

namespace Pec {

Command::Command(const Arguments &arguments, Console &console, AppContext &context)
    : m_arguments(arguments)
    , m_console(console)
    , m_context(context)
{
    connect(&console, &Console::interrupted, this, &Command::interrupt);
}

void Command::interrupt()
{
    m_stop.request_stop();
    fail(failure(ErrorCode::Cancelled, u"interrupted"_s).value());
}

void Command::withTenant(std::function<void()> goOn)
{
    FutureResult<Done> opening;
    if (m_arguments.demo) {
        opening = m_context.openDemo();
    } else {
        const QString name =
            m_arguments.profile.isEmpty() ? m_context.lastUsedProfile() : m_arguments.profile;
        if (name.isEmpty())
            return fail(
                failure(
                    ErrorCode::BadInput,
                    u"no tenant is connected yet: add one by \"pec-console profile add\", or use --demo"_s)
                    .value());
        opening = m_context.open(name);
    }
    whenFinished(opening, this, [this, goOn = std::move(goOn)](const Result<Done> &opened) {
        if (opened)
            goOn();
        else
            fail(opened.error());
    });
}

void Command::fail(const Error &error)
{
    if (m_ended)
        return;
    m_console.endProgress();
    m_console.explain(error);
    end(exitStatus(error.code));
}

void Command::end(ExitStatus status)
{
    if (std::exchange(m_ended, true))
        return;
    m_console.endProgress();
    // Queued, so that a command which ends inside start() is already in the event loop.
    QMetaObject::invokeMethod(
        this, [this, status] { Q_EMIT ended(status); }, Qt::QueuedConnection);
}

} // namespace Pec
