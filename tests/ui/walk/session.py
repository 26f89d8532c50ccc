# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a home and an accessibility bus of a walk's own, on which nobody else presses keys."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def missing_tools():
    missing = [tool for tool in ("Xvfb", "xdotool", "openbox", "dbus-run-session") if not shutil.which(tool)]
    if not os.path.exists(LAUNCHER):
        missing.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    return missing


def run(walk, language="en", size="1400x900", longest=330):
    """Exit status of walk(), which is called in a second process on the private screen.

    language: of the desktop, as a program finds it at its first start; longest: seconds."""
    if missing := missing_tools():
        print("skipped, since these are missing: " + ", ".join(missing))
        return SKIPPED
    if "PEC_WALK_HOME" in os.environ:
        return _with_helpers(walk)
    return _inside_a_bus(language, size, longest)


def _with_helpers(walk):
    ready = os.path.join(os.environ["PEC_WALK_HOME"], "ready")
    helpers = [subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL),
               subprocess.Popen(["openbox", "--startup", "touch " + ready],
                                stderr=subprocess.DEVNULL)]
    try:
        # A window that is there before its manager never gets the keys.
        for _ in range(600):
            if os.path.exists(ready):
                return walk()
            time.sleep(0.05)
        print("FAIL: no window manager")
        return 1
    finally:
        for helper in helpers:
            helper.kill()


def _inside_a_bus(language, size, longest):
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size + "x24", "-nolisten", "tcp",
         "-noreset"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    display = os.read(read_end, 16).decode().strip()
    with tempfile.TemporaryDirectory() as home:
        runtime = os.path.join(home, "run")
        os.mkdir(runtime, 0o700)
        environment = dict(
            os.environ, DISPLAY=":" + display, HOME=home, XDG_RUNTIME_DIR=runtime,
            XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
            XDG_CACHE_HOME=home + "/cache", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE=language, TZ="UTC",
            PEC_WALK_HOME=home, PYTHONDONTWRITEBYTECODE="1")
        # What the bus starts outlives the walk and would hold the caller's pipe open.
        with tempfile.TemporaryFile("w+") as told:
            session = subprocess.Popen(
                ["dbus-run-session", "--", sys.executable, *sys.argv],
                env=environment, stdin=subprocess.DEVNULL, stdout=told, stderr=told,
                start_new_session=True)
            try:
                return session.wait(longest)
            except subprocess.TimeoutExpired:
                print(f"FAIL: the walk took longer than {longest} s")
                return 1
            finally:
                try:
                    os.killpg(session.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                screen.terminate()
                screen.wait()
                told.seek(0)
                sys.stdout.write(told.read())
