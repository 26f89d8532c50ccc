#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a report's files as other programs do, and tells what is in them as JSON.

A file that does not parse, or a page that Debian's tidy finds an error in where that is installed, ends it
with an error. Told are the cells of CSV, the words and formulas of a
workbook, the values of JSON, and the words, elements and attributes' names of a page.

    readback.py FOLDER
"""
import csv
import glob
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree
import zipfile


def cells_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [cell for row in csv.reader(file, strict=True) for cell in row]


def unescaped(text):
    """ECMA-376, ST_Xstring: what XML cannot hold is written as its number."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def book_of(path):
    words, formulas = [], []
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            sys.exit(f"{path}: {archive.testzip()} is damaged")
        for name in archive.namelist():
            root = xml.etree.ElementTree.fromstring(archive.read(name))
            tags = [(element.tag.rpartition("}")[2], element) for element in root.iter()]
            if name == "xl/sharedStrings.xml":
                words += [unescaped("".join(item.itertext())) for tag, item in tags if tag == "si"]
            if name.startswith("xl/worksheets/") or name.startswith("xl/tables/"):
                formulas += [element.text for tag, element in tags if tag == "f" or tag.endswith("Formula")]
    return words, formulas


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings_of(one)


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.words, self.elements, self.attributes = [""], set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.words.append("")
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attributes)

    def handle_endtag(self, tag):
        self.words.append("")

    def handle_data(self, data):
        self.words[-1] += data


def refuse_faults(path):
    if shutil.which("tidy"):
        # Its warnings are of a time before groups within <dl>.
        faults = subprocess.run(
            ["tidy", "-quiet", "-errors", "-utf8", "--show-warnings", "no", path],
            stderr=subprocess.PIPE, text=True, check=False).stderr
        if faults:
            sys.exit(f"{path}: {faults}")


def main(folder):
    told = {"csv": [], "xlsx": [], "formulas": [], "json": [], "html": [], "elements": [], "attributes": []}
    for path in sorted(glob.glob(os.path.join(glob.escape(folder), "*"))):
        if path.endswith(".csv"):
            told["csv"] += cells_of(path)
        elif path.endswith(".xlsx"):
            words, formulas = book_of(path)
            told["xlsx"] += words
            told["formulas"] += formulas
        elif path.endswith(".json"):
            with open(path, encoding="utf-8") as file:
                told["json"] += strings_of(json.load(file))
        elif path.endswith(".html"):
            refuse_faults(path)
            with open(path, encoding="utf-8", newline="") as file:
                page = Page(file.read())
            told["html"] += page.words
            told["elements"] += sorted(page.elements)
            told["attributes"] += sorted(page.attributes)
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
