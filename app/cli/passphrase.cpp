// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "core/strings.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Pec {

Result<QByteArray> passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput,
                       u"the vault key file cannot be read: "_s + file.errorString(), path);
    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & kOthers)
        return failure(ErrorCode::BadInput,
                       u"the vault key file may be readable by its owner only (chmod 600)"_s, path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::BadInput, u"the vault key file is empty"_s, path);
    return line;
}

Result<QByteArray> passphraseFromTerminal(const QString &prompt)
{
    termios shown{};
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return failure(
            ErrorCode::BadInput,
            u"the vault's pass phrase is needed: name a file by --vault-key-file, or use a terminal"_s);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    const QByteArray question = prompt.toUtf8();
    std::fwrite(question.constData(), 1, size_t(question.size()), stderr);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::array<char, 1024> buffer{};
    const bool read = std::fgets(buffer.data(), int(buffer.size()), stdin) != nullptr;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    QByteArray line = read ? QByteArray(buffer.data()).trimmed() : QByteArray();
    buffer.fill('\0');
    if (line.isEmpty())
        return failure(ErrorCode::BadInput, u"no pass phrase was typed"_s);
    return line;
}

} // namespace Pec
