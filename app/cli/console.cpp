// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/strings.h"

#include <cstdio>

#include <unistd.h>

namespace Pec {

namespace {

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
    connect(&m_signals, &EndSignals::endWanted, this, &Console::interrupted);
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
