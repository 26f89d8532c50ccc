# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: azcommands.py FOLDER DATA [--cli AZ | --record AZ]

Runs each shell script below FOLDER against a stand-in for Azure CLI and compares every command that
it calls, its options and their values with what the real CLI takes, as DATA/azurecli.json recorded
it and DATA/managementpartner.json was read from Microsoft's page of that extension. A command that
stands in a script but was not called on any way through it is a failure too.

--cli asks the CLI named so instead of the record (minutes); --record writes the record anew from it.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# Each call is one line of JSON. How many of what is asked for stand is chosen from outside; where
# none does, the first look at anything fails.
STAND_IN = """#!/usr/bin/python3
import json, os, sys
words = sys.argv[1:]
with open(os.environ["CALLS"], "a+") as calls:
    print(json.dumps(words), file=calls, flush=True)
    calls.seek(0)
    looks = sum("show" in json.loads(line) for line in calls)
if "--query" in words:
    print(os.environ["STANDS"])
elif "show" in words and looks == 1 and os.environ["STANDS"] == "0":
    sys.exit(3)
"""


def calls_of(script, stands):
    """The calls of AZ on the way through the script on which so many stand."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("az", STAND_IN), ("sleep", "#!/bin/sh\n")):
            path = pathlib.Path(folder, name)
            path.write_text(content)
            path.chmod(0o755)
        copy = pathlib.Path(folder, script.name)
        copy.write_bytes(script.read_bytes())
        copy.chmod(0o755)
        calls = pathlib.Path(folder, "calls")
        environment = os.environ | {
            "PATH": f"{folder}:{os.environ['PATH']}",
            "CALLS": str(calls),
            "STANDS": stands,
        }
        done = subprocess.run(
            [copy], env=environment, input="typed\n", capture_output=True, text=True, timeout=60
        )
        if done.returncode not in (0, 1) or done.stderr:
            raise SystemExit(f"{script}: exit status {done.returncode}\n{done.stderr}")
        return [json.loads(line) for line in calls.read_text().splitlines()]


def command_of(words):
    """The words before the first option."""
    command = []
    for word in words:
        if word.startswith("-"):
            break
        command.append(word)
    return " ".join(command)


def options_of(words):
    """Each option with the words that follow it."""
    options = {}
    option = None
    for word in words:
        if word.startswith("-"):
            option, _, value = word.partition("=")
            options[option] = [value] if value else []
        elif option:
            options[option].append(word)
    return options


def written_commands(text):
    """What stands in a script as a command, called or not."""
    joined = re.sub(r"\\\n\s*", "", text)
    code = "\n".join(line for line in joined.splitlines() if not line.lstrip().startswith("#"))
    return {found.strip() for found in re.findall(r"\baz((?: [a-z][a-z-]*)+)", code)}


def wrong_with(words, table):
    """What the CLI would refuse of one call."""
    command = command_of(words)
    known = table["commands"].get(command)
    if known is None:
        return [f"there is no command az {command}"]
    problems = []
    for option, values in options_of(words).items():
        if option not in known and option not in table["global"]:
            problems.append(f"az {command} takes no {option}")
        allowed = known.get(option)
        if allowed and not set(values) <= set(allowed):
            problems.append(f"az {command} {option} takes {', '.join(allowed)}")
    return problems


def options_in(help_text):
    """Options of a help page with their allowed values, where it lists them."""
    options = {}
    for entry in re.split(r"\n    (?=-)", help_text):
        names = re.findall(r"(?<!\S)--[a-z][a-z-]*", entry.split(" : ")[0])
        flat = re.sub(r"\s+", " ", entry.split("\n\n")[0])
        listed = re.search(r"Allowed values: ([^.]*)\.", flat)
        for name in names:
            options[name] = [one.strip() for one in listed[1].split(",")] if listed else []
    return options


def table_of(az, commands):
    """The same as the record, asked of a CLI that is installed."""
    table = {"commands": {}, "global": set()}
    for command in sorted(commands):
        page = subprocess.run(
            [az, *command.split(), "--help"], capture_output=True, text=True, timeout=120
        ).stdout
        arguments, _, common = page.partition("\nGlobal Arguments")
        if "\nCommand" not in arguments:
            continue
        table["commands"][command] = options_in(arguments.partition("\nArguments")[2])
        table["global"] |= set(options_in(common.partition("\n\n")[0]))
    table["global"] = sorted(table["global"])
    return table


def laid_out(record):
    """JSON with one line for each command."""
    entries = []
    for name, value in record.items():
        if isinstance(value, dict):
            inner = [f"  {json.dumps(key)}: {json.dumps(one)}" for key, one in value.items()]
            entries.append(f" {json.dumps(name)}: {{\n" + ",\n".join(inner) + "\n }")
        else:
            entries.append(f" {json.dumps(name)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(entries) + "\n}\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--cli")
    parser.add_argument("--record")
    arguments = parser.parse_args()

    problems = []
    calls = []
    scripts = sorted(arguments.folder.glob("*/*.sh"))
    for script in scripts:
        for shell in ("bash", "sh"):
            subprocess.run([shell, "-n", script], check=True)
        own = [call for stands in ("0", "1") for call in calls_of(script, stands)]
        for command in written_commands(script.read_text()) - {command_of(one) for one in own}:
            problems.append(f"{script}: az {command} was never called")
        calls += own

    extension = json.loads((arguments.data / "managementpartner.json").read_text())
    commands = {command_of(one) for one in calls} - set(extension["commands"])
    record = arguments.data / "azurecli.json"
    az = arguments.record or arguments.cli
    table = table_of(az, commands) if az else json.loads(record.read_text())
    if arguments.record:
        version = json.loads(subprocess.check_output([az, "version"]))["azure-cli"]
        about = {
            "about": "Options of Azure CLI's commands that our scripts call, by its own help",
            "version": version,
            "recorded": datetime.date.today().isoformat(),
            "again": "azcommands.py FOLDER DATA --record az",
        }
        record.write_text(laid_out(about | table))
    table["commands"] |= extension["commands"]
    problems += [problem for one in calls for problem in wrong_with(one, table)]
    for problem in sorted(set(problems)):
        print(problem)
    print(f"{len(scripts)} scripts, {len(calls)} calls of {len(commands)} commands")
    sys.exit(1 if problems or not calls else 0)


main()
