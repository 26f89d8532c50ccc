// SPDX-License-Identifier: GPL-3.0-or-later
//! Gives the target each kept input once: fuzz_NAME FOLDER. Without libFuzzer, with any compiler.
#include "fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>

int main(int argc, char *argv[])
{
    if (argc != 2)
        return EXIT_FAILURE;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), QDir::Files);
    int read = 0;
    for (; files.hasNext(); ++read) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        std::fprintf(stderr, "%s\n", qPrintable(files.fileName()));
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                               size_t(bytes.size()));
    }
    return read > 0 ? EXIT_SUCCESS : EXIT_FAILURE; // nothing read is nothing proved
}
