// SPDX-License-Identifier: GPL-3.0-or-later
//! One command: begins with the open context and ends once, with an exit status.
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/exitstatus.h"
#include "context/appcontext.h"

#include <QObject>

namespace Pec {

class Command : public QObject
{
    Q_OBJECT

public:
    //! The references must outlive the command.
    Command(const Arguments &arguments, Console &console, AppContext &context);

    virtual void start() = 0;
    //! Ctrl+C: gives up in good order and then ends.
    virtual void interrupt();

Q_SIGNALS:
    void ended(Pec::ExitStatus status);

protected:
    //! Opens --demo, --profile or the last used profile, then goes on; ends the command otherwise.
    void withTenant(std::function<void()> goOn);
    void fail(const Error &error);
    void end(ExitStatus status);

    const Arguments &m_arguments;
    Console &m_console;
    AppContext &m_context;
    std::stop_source m_stop;

private:
    bool m_ended = false;
};

} // namespace Pec
