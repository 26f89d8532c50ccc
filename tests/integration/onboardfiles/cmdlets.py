# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: cmdlets.py FOLDER DATA

Compares each cmdlet that the PowerShell files below FOLDER call, and its parameters, with those of
DATA/cmdlets.json. It reads our own plain style, not PowerShell as such: powershell.mjs does.
"""
import json
import pathlib
import re
import sys


def code_of(text):
    """The script without comments, strings and line continuations."""
    text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"'(?:[^']|'')*'", "'", text)
    text = re.sub(r'"[^"]*"', '"', text)
    return re.sub(r"`\n\s*", "", text)


def calls_in(code):
    """Each cmdlet with the parameters behind it, as far as the call goes."""
    for call in re.finditer(r"(?<![\w$-])([A-Z][a-z]+-[A-Z][A-Za-z0-9]+)([^|;)}\n]*)", code):
        yield call[1], re.findall(r"(?<=\s)-([A-Z][A-Za-z]*)", call[2])


def main():
    folder, data = (pathlib.Path(argument) for argument in sys.argv[1:])
    table = json.loads((data / "cmdlets.json").read_text())
    known = table["cmdlets"] | table["ofPowerShell"]["cmdlets"]
    problems = set()
    calls = 0
    for path in sorted(folder.glob("*/*.ps1")):
        code = code_of(path.read_text())
        own = set(re.findall(r"^function ([\w-]+)", code, re.MULTILINE))
        for cmdlet, parameters in calls_in(code):
            calls += 1
            if cmdlet in own:
                continue
            if cmdlet not in known:
                problems.add(f"{path}: {cmdlet} is not known")
            for parameter in set(parameters) - set(known.get(cmdlet, parameters)):
                problems.add(f"{path}: {cmdlet} has no -{parameter}")
    for problem in sorted(problems):
        print(problem)
    print(f"{calls} calls")
    sys.exit(1 if problems or not calls else 0)


main()
