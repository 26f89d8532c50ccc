// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/crashreport.h"

#include "core/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <exception>

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace Pec {

namespace {

constexpr qsizetype kMostReports = 5;
constexpr int kMostCalls = 64;
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// A handler may neither allocate nor wait, so all it needs is made before.
std::array<char, 4096> s_file{};
std::array<char, 512> s_head{};
std::array<char, 64UL * 1024> s_stack{}; // the program's own may be what ran out
volatile std::sig_atomic_t s_terminated = 0;
const char *volatile s_exception = nullptr;

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void put(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

extern "C" void writeReport(int signal)
{
    const int file =
        ::open(s_file.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, s_head.data());
        put(file, nameOf(signal));
        if (s_terminated != 0)
            put(file, " by std::terminate");
        if (s_exception != nullptr) {
            put(file, ", exception ");
            put(file, s_exception);
        }
        put(file, "\n");
        std::array<void *, kMostCalls> calls{};
        ::backtrace_symbols_fd(calls.data(), ::backtrace(calls.data(), kMostCalls), file);
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

//! The type's name is of the program; what the exception says may be anybody's.
[[noreturn]] void terminated()
{
    s_terminated = 1;
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        s_exception = type->name();
    std::abort();
}

template <size_t N>
bool keep(const QByteArray &text, std::array<char, N> &place)
{
    if (size_t(text.size()) >= N)
        return false;
    std::memcpy(place.data(), text.constData(), size_t(text.size()) + 1);
    return true;
}

void removeOldReports(const QString &dataDir)
{
    for (const QString &name : crashReportsIn(dataDir).mid(kMostReports - 1))
        QFile::remove(dataDir + u'/' + name);
}

} // namespace

void reportCrashes(const QString &dataDir)
{
    removeOldReports(dataDir);
    const QString pid = QString::number(QCoreApplication::applicationPid());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file =
        dataDir + u"/crash-"_s + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u'-' + pid + u".txt"_s;
    const QString head = u"PEC Console " PEC_VERSION ", Qt "_s + QString::fromLatin1(qVersion())
                         + u", process "_s + pid + u", begun "_s + now.toString(Qt::ISODate)
                         + u"\nended by "_s;
    if (!keep(QFile::encodeName(file), s_file) || !keep(head.toUtf8(), s_head))
        return;
    std::array<void *, 2> none{};
    static_cast<void>(::backtrace(none.data(), 2)); // loads its library now, not in the handler
    stack_t stack = {};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = writeReport;
    action.sa_flags = SA_ONSTACK | int(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(terminated);
}

QStringList crashReportsIn(const QString &dataDir)
{
    return QDir(dataDir).entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace Pec
