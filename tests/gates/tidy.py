#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy, or clazy, over the sources of app/ and ui/ that a change touches; with --all over every one.

    tidy.py BUILD_FOLDER [--all] [--clazy]

A change is what differs from PEC_BASE, by default from the commit before the last.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SKIPPED = 77
# libqpdf 11 has a vector of what it is just declaring, which clang refuses where vectors are constexpr.
PAST_QPDF = ["-std=c++17", "-Wno-c++20-extensions"]


def changed_sources():
    base = os.environ.get("PEC_BASE", "HEAD~1")
    run = subprocess.run(["git", "diff", "--name-only", "--diff-filter=d", base, "--", "app", "ui"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(SKIPPED)  # a tarball, or a checkout of one commit
    return {Path(name).resolve() for name in run.stdout.split() if name.endswith(".cpp")}


def own_commands(build):
    """clang cannot read g++'s precompiled header, nor its options for that and for coverage."""
    own = tuple(f"{Path(name).resolve()}/" for name in ("app", "ui"))
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if not entry["file"].startswith(own) or "autogen" in entry["file"]:
            continue
        words = entry["command"].split()
        kept = []
        for word, before in zip(words, [""] + words):
            if word in ("-fpch-preprocess", "-Winvalid-pch", "-fprofile-abs-path", "-include") or before == "-include":
                continue
            kept.append(word)
        kept.append("-Wno-unused-lambda-capture")  # as app/core/options.cmake has it for clang
        if "#include <qpdf/QPDF" in Path(entry["file"]).read_text():
            kept += PAST_QPDF
        start = next(i for i, word in enumerate(kept) if word.endswith(("c++", "g++")))
        yield {**entry, "command": " ".join(kept[start:])}


def main():
    # clazy calls what it finds a warning; -Werror on the compile line makes it a failure.
    linter = (["clazy-standalone", "--checks=level1"] if "--clazy" in sys.argv else ["clang-tidy", "--quiet"])
    if not shutil.which(linter[0]):
        sys.exit(SKIPPED)
    commands = list(own_commands(Path(sys.argv[1])))
    every = {Path(entry["file"]) for entry in commands}
    wanted = sorted(every if "--all" in sys.argv else every & changed_sources())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "compile_commands.json").write_text(json.dumps(commands))

        def lint(source):
            run = subprocess.run([*linter, "-p", folder, str(source)], capture_output=True, text=True)
            return source, run.returncode, run.stdout + (run.stderr if run.returncode else "")

        wrong = 0
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for source, status, text in pool.map(lint, wanted):
                if status != 0:
                    wrong += 1
                    print(f"{source}:\n{text}", flush=True)
    print(f"{len(wanted)} sources linted, {wrong} with findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
