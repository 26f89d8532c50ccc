// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/strings.h"

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace Pec {

namespace {

//! A reader that has seen enough, as head does, is no failure.
bool write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    return (written == size_t(bytes.size()) && std::fflush(stream) == 0) || errno == EPIPE;
}

//! The end of a line of CSV has two signs.
bool movesTheCursor(const QString &text, qsizetype at)
{
    const QChar letter = text[at];
    return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t'
           && !(letter == u'\r' && text.size() > at + 1 && text[at + 1] == u'\n');
}

} // namespace

QString withoutControls(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (movesTheCursor(text, at))
            text[at] = u' ';
    }
    return text;
}

QString oneLine(const QString &name)
{
    QString line = withoutControls(name);
    return line.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ');
}

Console::Console(Language language)
    : m_text(language)
{
    connect(&m_signals, &EndSignals::endWanted, this, &Console::interrupted);
}

void Console::print(const QString &result)
{
    m_printed = write(stdout, withoutControls(result)) && m_printed;
}

void Console::note(const QString &line) const { write(stderr, withoutControls(line) + u'\n'); }

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
    write(stderr, u"\r\x1b[K"_s + oneLine(line));
    m_inProgress = true;
}

void Console::endProgress()
{
    if (std::exchange(m_inProgress, false))
        write(stderr, u"\r\x1b[K"_s);
}

} // namespace Pec
