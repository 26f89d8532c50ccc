#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say what the programs' own help says: no command or option more, none less.

    manpages.py PEC_CONSOLE PEC_SIMULATOR FOLDER_OF_PAGES
"""
import re
import subprocess
import sys
from pathlib import Path


def told(program, *arguments):
    run = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=True)
    return run.stdout


def options_in(text):
    return set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", text))


def commands_of(help_text):
    part = help_text.split("Commands\n", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"^  ([a-z-]+) ", part, re.MULTILINE)


def page(folder, name):
    source = (folder / name).read_text(encoding="utf-8")
    options = set(re.findall(r"Fl -([a-z][a-z-]+)", source))
    commands = {line.split()[2] for line in source.splitlines() if line.startswith(".It Cm ")}
    return options, commands


def differences(what, helped, paged):
    return [f"{what} {name} is in the help, not in the manual page" for name in sorted(helped - paged)] + [
        f"{what} {name} is in the manual page, not in the help" for name in sorted(paged - helped)]


def main():
    console, simulator, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    overview = told(console, "--help")
    commands = commands_of(overview)
    assert len(commands) > 5, "the help's list of commands was not understood"
    helped = options_in(overview)
    for command in commands:
        helped |= options_in(told(console, command, "--help"))
    options, paged = page(folder, "pec-console.1")
    wrong = differences("option", helped, options) + differences("command", set(commands), paged)
    # What Qt adds to every program's help is not the simulator's own.
    of_qt = {"help-all"}
    options, _ = page(folder, "pec-simulator.1")
    wrong += differences("option of pec-simulator", options_in(told(simulator, "--help")) - of_qt, options - of_qt)
    print("\n".join(wrong) or f"{len(helped)} options and {len(commands)} commands stand in the manual page")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
