#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A report's page is built so that a screen reader finds its way.

Checked without a browser: elements closed in order, one title and one first heading, headings that
skip no level, landmarks, names, heads of tables, and no way out of the page but links. Where Debian's
tidy is installed, it may find no error either.

    page.py FOLDER
"""
import glob
import html.parser
import os
import re
import shutil
import subprocess
import sys

EMPTY = {"meta", "img", "br", "hr", "rect", "path", "polyline", "polygon", "circle", "ellipse", "line"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.faults, self.elements = [], [], []
        self.feed(text)
        if self.open:
            self.faults.append(f"not closed: {self.open}")

    def fault(self, words):
        self.faults.append(f"line {self.getpos()[0]}: {words}")

    def handle_starttag(self, tag, attributes):
        if len(attributes) != len(dict(attributes)):
            self.fault(f"an attribute twice in {tag}")
        self.elements.append((tag, dict(attributes), tuple(self.open)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes), tuple(self.open)))

    def handle_endtag(self, tag):
        if tag in EMPTY and (not self.open or self.open[-1] != tag):
            return
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> within {self.open[-3:]}")
        else:
            self.open.pop()

    def named(self, tag):
        return [attributes for name, attributes, _ in self.elements if name == tag]


def faults_of(text, language):
    page = Page(text)
    yield from page.faults
    if page.named("html")[0].get("lang") != language:
        yield "lang is not the report's language"
    for tag in ("title", "h1", "main", "header", "nav", "footer"):
        if len([1 for name, _, inside in page.elements if name == tag and "svg" not in inside]) != 1:
            yield f"not one {tag}"
    levels = [int(name[1]) for name, _, _ in page.elements if re.fullmatch("h[1-6]", name)]
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"h{after} after h{before}"
    names = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    if len(names) != len(set(names)):
        yield "an id twice"
    for tag, attributes, inside in page.elements:
        target = attributes.get("href", "")
        if target.startswith("#") and target[1:] not in names:
            yield f"{target} leads nowhere"
        if tag == "a" and not re.match(r"#|https://", target):
            yield f"a link to {target}"
        for reference in attributes.get("aria-labelledby", "").split():
            if reference not in names:
                yield f"named by {reference}, which is nowhere"
        if attributes.get("role") in ("img", "region", "group") and not attributes.get("aria-label"):
            yield f"{tag} of role {attributes['role']} without a name"
        if tag == "img" and "alt" not in attributes:
            yield "a picture without words"
        if tag == "th" and attributes.get("scope") not in ("col", "row"):
            yield "a head that is of nothing"
        if tag in ("script", "link", "iframe", "object", "form") or any(name.startswith("on") for name in attributes):
            yield f"{tag} can run or load"
        if not attributes.get("src", "data:").startswith("data:"):
            yield f"{tag} loads {attributes['src']}"
    tables, captions = page.named("table"), page.named("caption")
    if not tables or len(tables) != len(captions):
        yield f"{len(tables)} tables with {len(captions)} captions"


def tidy_faults(path):
    if not shutil.which("tidy"):
        return
    # Its warnings are of a time before groups within <dl>.
    yield from subprocess.run(
        ["tidy", "-quiet", "-errors", "-utf8", "--show-warnings", "no", path],
        stderr=subprocess.PIPE, text=True, check=False).stderr.splitlines()


def main(folder):
    paths = sorted(glob.glob(os.path.join(folder, "*.html")))
    faults = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        language = os.path.basename(path).removesuffix(".html")
        for fault in [*faults_of(text, language), *tidy_faults(path)]:
            faults += 1
            print(f"{path}: {fault}")
    print(f"{len(paths)} pages, {faults} faults")
    sys.exit(0 if paths and not faults else 1)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
