// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace Pec {

namespace {

std::array<int, 2> s_wakeUp{-1, -1}; // a signal handler may only write to a descriptor

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_wakeUp[0], &byte, 1);
}

//! Not by std::signal(), after which a read goes on: a question on the terminal has to end, too.
void handle(void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_wakeUp.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(s_wakeUp[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t read = ::read(s_wakeUp[1], &byte, 1);
        Q_EMIT endWanted();
    });
    handle(onSignal);
}

EndSignals::~EndSignals()
{
    handle(SIG_DFL);
    m_notifier.reset();
    for (int &descriptor : s_wakeUp)
        ::close(std::exchange(descriptor, -1));
}

} // namespace Pec
