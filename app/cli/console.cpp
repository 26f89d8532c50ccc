// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/strings.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>

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

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console(Language language)
    : m_text(language)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_wakeUp.data()) != 0)
        return;
    m_signals = std::make_unique<QSocketNotifier>(s_wakeUp[1], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t read = ::read(s_wakeUp[1], &byte, 1);
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Console::~Console()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_signals.reset();
    for (int &descriptor : s_wakeUp)
        ::close(std::exchange(descriptor, -1));
}

void Console::print(const QString &result) const { write(stdout, result); }

void Console::note(const QString &line) const { write(stderr, line + u'\n'); }

void Console::explain(const Error &error) const
{
    // What was typed wrong is said best by the words that name it.
    if (error.code == ErrorCode::BadInput && !error.detail.isEmpty())
        return note(error.detail);
    const ErrorText words = m_text.error(error);
    note(words.sentence);
    for (const QString &line : {words.nextStep, words.reference}) {
        if (!line.isEmpty())
            note(u"  "_s + line);
    }
    if (!error.detail.isEmpty())
        note(u"  ("_s + error.detail + u')');
}

void Console::progress(const QString &line)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, u"\r\x1b[K"_s + line);
    m_inProgress = true;
}

void Console::endProgress()
{
    if (std::exchange(m_inProgress, false))
        write(stderr, u"\r\x1b[K"_s);
}

} // namespace Pec
