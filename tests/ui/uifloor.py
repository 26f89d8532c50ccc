#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window shows what app/ computed: no code of ui/ adds money up or reckons with dates.

Reads the relocations of the compiled window libraries, in which every call of an unoptimised build
stands by its full name, whatever the source called it through. Usage: uifloor.py LIBRARY.a...
Exit status: 0 none found; 1 some, each printed with the function that makes the call; 77 nothing
to read (an optimised build calls nothing by name)."""
import re
import subprocess
import sys

RECKONING = re.compile(
    r"Pec::operator[-+*/]\(Pec::(Decimal|Totals)[^,]*,"  # a sign alone is how a loss is shown
    r"|Pec::Decimal::(operator[-+*/]=|times|dividedBy|raw)"
    r"|Pec::Totals::operator"
    r"|QDate(Time)?::(add|daysTo|secsTo|msecsTo|current|setDate)"
    r"|QDate::QDate\(int")

# What reckons and may: file, what it calls, why.
ALLOWED = {
    ("chartaxes.cpp", "Pec::"): "where the lines of an axis are drawn",
    ("mainwindow.cpp", "QDateTime::current"): "the clock of the window, replaced by tests",
    ("plandesk.cpp", "QDateTime::current"): "the clock of the desk, replaced by tests",
    ("planmodel.cpp", "QDate::QDate(int"): "findings without a due date stand last",
}

# Inline functions of app/, Qt and the standard library end up in the object that calls them.
NOT_OURS = re.compile(r"^(Pec::(Decimal|Totals|Period|operator)|std::|Q[A-Z]|decltype|auto )")


def calls(library):
    """(object file, calling function, called function) of every call in the library."""
    listing = subprocess.run(["objdump", "--disassemble", "--reloc", "--no-show-raw-insn",
                              "--demangle", library], check=True, capture_output=True, text=True)
    source = function = ""
    for line in listing.stdout.splitlines():
        if opened := re.match(r"^(\S+)\.o:\s+file format", line):
            source = opened[1]
        elif head := re.match(r"^[0-9a-f]+ <(.*)>:$", line):
            function = head[1]
        elif "R_X86_64_PLT32" in line or "R_AARCH64_CALL26" in line or "R_X86_64_PC32" in line:
            called = line.split("\t")[-1].strip()
            yield source, function, re.sub(r"[-+]0x[0-9a-f]+$", "", called)


def main():
    found = set()
    seen = 0
    for library in sys.argv[1:]:
        for source, function, called in calls(library):
            seen += called.startswith("Pec::Text::money") or called.startswith("Pec::Text::date")
            if not RECKONING.match(called) or NOT_OURS.match(function):
                continue
            if any(source == name and called.startswith(start) for name, start in ALLOWED):
                continue
            found.add((source, function, called))
    if seen == 0:
        print("No call of the window can be read here; is this an unoptimised build?")
        return 77
    for source, function, called in sorted(found):
        print(f"{source}: {function}\n    calls {called}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
