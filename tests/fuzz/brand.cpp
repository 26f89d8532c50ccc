// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/brand.h"
#include "fuzz/fuzz.h"

#include <QGuiApplication>

using namespace Pec;
using namespace Pec::Fuzz;

// NOLINTNEXTLINE: the name is LeakSanitizer's
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() // Qt's cache of fonts lives to the end
{
    return "leak:libQt6Gui\nleak:libfontconfig\nleak:libfreetype\nleak:libharfbuzz\n";
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    static int argc = 1;
    static char name[] = "fuzz_brand";
    static char *argv[] = {name, nullptr};
    [[maybe_unused]] static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto look = brandFromJson(bytes, QStringLiteral("/nowhere"));
    if (look)
        require(brandFromJson(brandJson(*look), {}) == look, "a brand is read as it was written");
    return 0;
}
