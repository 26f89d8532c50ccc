#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promises that hold because there is one place where a thing is done: the sources of app/ and ui/
are searched for any other. And every test that SECURITY.md names is there. Usage: sourcerules.py ROOT. Exit status 1: something was found."""
import pathlib
import re
import sys

# What may stand only in these files, and why nowhere else.
ONE_PLACE = {
    r"\bQDesktopServices\b": ({"ui/common/knownpage.cpp", "ui/report/exportbar.cpp",
                               "ui/windows/healthdialog.cpp"},
                              "addresses are opened through knownpage.h; the others open own folders"),
    r"\bQClipboard\b|\bclipboard\(\)": ({"ui/common/controls.cpp"},
                                        "all that is copied goes through copyToClipboard()"),
    r"\bQNetworkAccessManager\b": ({"app/net/httpclient.cpp", "app/net/httpclient.h",
                                    "app/context/demobrowser.cpp", "app/context/demobrowser.h"},
                                   "requests go through HttpClient, which bounds and checks them"),
    r"[iI]gnoreSslErrors|VerifyNone|QueryPeer": (set(), "no certificate is taken that is not good"),
    r"\bQProcess::\w+|\b(popen|execv\w*|posix_spawn\w*)\(|(?<![\w:])system\(": (
        {"app/cli/signincommand.cpp"}, "no program is run, but the browser to sign in"),
    r"QHostAddress::Any|INADDR_ANY|0\.0\.0\.0": (set(), "nothing listens to other machines"),
    r"\bsetOpenExternalLinks\b": (set(), "links go through knownpage.h"),
    r"\bQXmlStreamReader\b|\bQDomDocument\b": ({"app/reports/look/logo.cpp",
                                                "ui/common/helpbook.cpp"},  # its own pages
                                               "XML is read where entities are refused"),
    r"\bzip_open\b|\bzip_fopen|unz\w+\(": (set(), "no archive is unpacked"),
}

# Parts of a statement that are put in as text: names of the program's own tables and columns, and
# numbers. File, what is joined.
SQL_PARTS = {
    "app/store/namedvalues.cpp": {"table", "columns", "sets", "key"},
    "app/store/onboardingrows.cpp": {"where", "ofThese"},  # "id = ?" and its like
    "app/store/opening.cpp": {"draft"},  # VACUUM INTO takes no bound value; the quotes are doubled
    "app/store/planrows.cpp": {"table"},
    "app/store/schema.cpp": {"name", "columns", "kApplicationId", "steps"},
    "app/store/snapshotreader.cpp": {"table", "columnsOf<Part>()", ".join", "only.column"},
    "app/store/snapshotwriter.cpp": {"QString::fromLatin1(kTable<Part>)", "columns", "condition",
                                     "placeholders"},
    "app/store/thinning.cpp": {"ids"},  # numbers that the query before has read
}

LITERAL = re.compile(r'(?:u8?|L)?"(?:\\.|[^"\\])*"(?:_s|_L1)?')
SQL = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|VACUUM|PRAGMA|CREATE|WHERE)\b")
JOINED = re.compile(r'""\s*\+\s*([\w:<>.]+(?:\([^()]*\))?)|([\w:<>.]+(?:\([^()]*\))?)\s*\+\s*""'
                    r'|""\s*\.arg\(([^;]*)\)')


def withoutComments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/",
                  lambda found: "\n" * found[0].count("\n"), text, flags=re.DOTALL)


def onePlace(name, text):
    for pattern, (allowed, why) in ONE_PLACE.items():
        found = re.search(pattern, text)
        if found and name not in allowed:
            yield f"{name}: {found[0].strip()}: {why}"


def boundSql(name, text, used):
    for statement in re.split(r"[;{}]\s*\n", text):
        if not any(SQL.search(literal) for literal in LITERAL.findall(statement)):
            continue
        bare = re.sub(r'""(\s*"")+', '""', LITERAL.sub('""', statement))
        for joined in JOINED.finditer(bare):
            part = next(group for group in joined.groups() if group is not None).strip()
            known = {one for one in SQL_PARTS.get(name, ()) if one in part}
            used |= {(name, one) for one in known}
            if not known:
                yield f'{name}: "{part}" is put into SQL as text; bind it'


def namedTests(root):
    sources = {file.stem: file.read_text(encoding="utf-8")
               for file in (root / "tests").rglob("tst_*.cpp")}
    table = [line for line in (root / "SECURITY.md").read_text(encoding="utf-8").splitlines()
             if line.startswith("| ") and "`" in line]
    named = 0
    for line in table:
        test = ""
        for word in re.findall(r"`((?:tst_\w+)?(?:\.\w+)?)`", line):
            test = word.split(".")[0] or test
            function = word.partition(".")[2]
            named += 1
            if test not in sources or (function and f"{function}()" not in sources[test]):
                yield f"SECURITY.md: there is no {test}.{function}"
    if named < 30:
        yield "SECURITY.md: the table of promises is not where it was"


def main(root):
    files = [file for folder in ("app", "ui") for kind in ("*.cpp", "*.h")
             for file in (root / folder).rglob(kind) if "simulator" not in file.parts]
    problems = []
    used = set()
    statements = 0
    for file in sorted(files):
        name = file.relative_to(root).as_posix()
        text = withoutComments(file.read_text(encoding="utf-8"))
        problems += onePlace(name, text)
        if name.startswith("app/store/"):
            statements += len(SQL.findall(text))
            problems += boundSql(name, text, used)
    problems += namedTests(root)
    listed = {(name, part) for name, parts in SQL_PARTS.items() for part in parts}
    problems += [f"{name}: {part} is let through and not there" for name, part in listed - used]
    print("\n".join(problems))
    if len(files) < 100 or statements < 50:
        print("the sources are not where they were")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
