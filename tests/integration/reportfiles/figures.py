#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every value of every table and chart has the same digits in each file of a report.

Reads the JSON, checks it against its schema, and looks each value up where it has to stand in the
CSV, the workbook and the page, which are read here and not by what wrote them.

    figures.py FOLDER SCHEMA
"""
import csv
import datetime
import html.parser
import io
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from decimal import ROUND_HALF_UP, Decimal

import jsonschema

POINT = {"en": ".", "nl": ",", "fr": ",", "de": ","}
PLACES = {"JPY": 0}
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
checked = 0


def expect(found, wanted, where):
    global checked
    checked += 1
    if found != wanted:
        sys.exit(f"{where}: {found!r} instead of {wanted!r}")


def blocks_of(report, kind):
    return [block for part in report["parts"] for block in part["blocks"] if block["kind"] == kind]


def chart_rows(chart):
    """What each row of a chart's values begins with, and its values."""
    if chart["shape"] == "points":
        return [(point["label"], [point["x"], point["y"]]) for point in chart["points"]]
    return list(zip(chart["categories"], zip(*(series["values"] for series in chart["series"]))))


def spread(table):
    """For each column of the report: does it hold ranges, and in which currencies."""
    rows = table["rows"] + ([table["total"]] if "total" in table else [])
    for column in table["columns"]:
        values = [row[column["key"]] for row in rows]
        money = [value for value in values if isinstance(value, dict)]
        yield column, any("low" in value for value in money), {value["currency"] for value in money}


def cells_of(row, table):
    """The row as a spreadsheet has it: text, Decimal, date or None."""
    cells = []
    for column, is_range, currencies in spread(table):
        value = row[column["key"]]
        if isinstance(value, dict):
            low = Decimal(value["low"] if "low" in value else value["amount"])
            high = Decimal(value["high"] if "low" in value else value["amount"])
        elif value is None:
            low = high = None
        elif column["kind"] in ("share", "count"):
            low = Decimal(value)
        elif column["kind"] == "day":
            low = datetime.date.fromisoformat(value)
        else:
            low = value
        cells.append(low)
        if is_range:
            cells.append(high)
        if len(currencies) > 1:
            cells.append(value["currency"] if isinstance(value, dict) else None)
    return cells


def rows_of(table):
    return [cells_of(row, table) for row in table["rows"]] + (
        [cells_of(table["total"], table)] if "total" in table else [])


def check_csv(table, path, point):
    with open(path, "rb") as file:
        raw = file.read()
    expect(raw[:3], b"\xef\xbb\xbf", path)
    separator = ";" if point == "," else ","
    lines = list(csv.reader(io.StringIO(raw[3:].decode(), newline=""), delimiter=separator, strict=True))
    wanted = rows_of(table)
    expect(len(lines) - 1, len(wanted), path)
    for line, cells in zip(lines[1:], wanted):
        expect(len(line), len(lines[0]), path)
        expect(len(line), len(cells), path)
        for text, cell in zip(line, cells):
            if cell is None:
                expect(text, "", path)
            elif isinstance(cell, Decimal):
                expect(Decimal(text.replace(point, ".")), cell, path)
            elif isinstance(cell, datetime.date):
                expect(text, cell.isoformat(), path)
            else:
                # Each begin of a cell, also where another country's spreadsheet parts them.
                parts = "".join({",", ";", "\t", "\n"} - {separator})
                expect(text, re.sub(rf"(^|[{parts}])(?=\s*[=+@-])", r"\1'", cell), path)


class Book:
    """The cells of a workbook by its tables' names: text, Decimal or None."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.strings = ["".join(text.text or "" for text in entry.iter(MAIN + "t"))
                        for entry in self.xml("xl/sharedStrings.xml")]
        self.tables, self.sheets = {}, {}
        for name in self.zip.namelist():
            if not re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                continue
            self.sheets[name] = self.cells(self.xml(name))
            links = os.path.dirname(name) + "/_rels/" + os.path.basename(name) + ".rels"
            targets = [link.get("Target") for link in self.xml(links)] if links in self.zip.namelist() else []
            for target in targets:
                if "/tables/" in target:
                    table = self.xml("xl/tables/" + os.path.basename(target))
                    self.tables[table.get("name")] = (table.get("ref"), self.sheets[name])

    def xml(self, name):
        return ElementTree.fromstring(self.zip.read(name))

    def cells(self, sheet):
        cells = {}
        for cell in sheet.iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is not None:
                is_text = cell.get("t") == "s"
                cells[cell.get("r")] = self.strings[int(value.text)] if is_text else Decimal(value.text)
            expect(cell.find(MAIN + "f"), None, "a formula in " + cell.get("r"))
        return cells


def letters(column):
    return chr(ord("A") + column)


def fifteen_digits(number):
    return Decimal(f"{number:.14e}")


def check_workbook(table, book, path):
    ref, cells = book.tables["pec_" + table["key"]]
    top = int(re.match(r"[A-Z]+(\d+)", ref).group(1))
    wanted = rows_of(table)
    expect(ref, f"A{top}:{letters(len(wanted[0]) - 1)}{top + len(table['rows'])}", path)
    for i, row in enumerate(wanted, top + 1):
        for j, cell in enumerate(row):
            found = cells.get(letters(j) + str(i))
            where = f"{path} {table['key']} {letters(j)}{i}"
            if isinstance(cell, Decimal):
                expect(fifteen_digits(found), fifteen_digits(cell), where)
            elif isinstance(cell, datetime.date):
                expect(found, Decimal((cell - datetime.date(1899, 12, 30)).days), where)
            else:
                expect(found, cell or None, where)


def check_chart_sheet(chart, book, number, path):
    cells = book.sheets[f"xl/worksheets/sheet{number}.xml"]
    expect(cells["A1"], chart["title"], path)
    rows = chart_rows(chart)
    (top,) = [int(place[1:]) for place, text in cells.items() if place[0] == "A" and text == rows[0][0]]
    for i, (label, values) in enumerate(rows, top):
        expect(cells[f"A{i}"], label, path)
        for j, value in enumerate(values, 1):
            found, wanted = cells.get(letters(j) + str(i)), value and Decimal(value)
            expect(found and fifteen_digits(found), wanted and fifteen_digits(wanted), f"{path} {chart['key']}")


class Page(html.parser.HTMLParser):
    """The tables of a page by their caption: rows of what a person sees."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.row, self.text, self.caption, self.unseen = {}, None, None, "", 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.row = []
        elif tag in ("td", "th", "caption"):
            self.text = ""
        elif tag == "span" and ("class", "heard") in attributes:
            self.unseen = 1

    def handle_endtag(self, tag):
        if tag == "caption":
            self.caption = self.text
            self.tables[self.caption] = []
        elif tag in ("td", "th"):
            self.row.append(self.text)
        elif tag == "tr":
            self.tables[self.caption].append(self.row)
        elif tag == "span":
            self.unseen = 0

    def handle_data(self, data):
        if self.text is not None and not self.unseen:
            self.text += data


def digits(text, point):
    """The numbers in what a person reads, without the marks between groups of digits."""
    group = {".": ",", ",": ".\u00a0\u202f"}[point]
    plain = re.sub(f"(?<=\\d)[{group}](?=\\d{{3}})", "", text)
    numbers = re.findall(rf"\d+(?:\{point}\d+)?", plain)
    negative = re.search(r"[-\u2212]", plain.split("\u2013")[0]) is not None
    return [Decimal(number.replace(point, ".")) * (-1 if negative else 1) for number in numbers]


def shown(value, currency):
    return Decimal(value).quantize(Decimal(1).scaleb(-PLACES.get(currency, 2)), ROUND_HALF_UP)


def check_page(table, page, point, path):
    found = page.tables[table["caption"]]
    rows = table["rows"] + ([table["total"]] if "total" in table else [])
    expect(len(found) - 1, len(rows), path)
    for texts, row in zip(found[1:], rows):
        expect(len(texts), len(table["columns"]), path)
        for text, column in zip(texts, table["columns"]):
            value = row[column["key"]]
            where = f"{path} {table['key']} {column['key']}"
            if value is None:
                expect(text in ("\u2013", ""), True, where)
            elif isinstance(value, dict):
                ends = [value["amount"]] if "amount" in value else [value["low"], value["high"]]
                ends = list(dict.fromkeys(ends))  # the same at both ends is one amount
                expect(digits(text, point), [shown(end, value["currency"]) for end in ends], where)
            elif column["kind"] == "share":
                expect(digits(text, point), [percent(value)], where)
            elif column["kind"] == "count":
                expect(digits(text, point), [Decimal(value)], where)
            elif column["kind"] == "day":
                day = datetime.date.fromisoformat(value)
                expect([int(number) for number in re.findall(r"\d+", text)], [day.day, day.year], where)
            else:
                expect(text, value, where)


def percent(share):
    """Rounded to a tenth, but never to a mark that is not reached."""
    share = Decimal(share) * 100
    shown = share.quantize(Decimal("0.1"), ROUND_HALF_UP)
    for mark in (Decimal(100), Decimal(99)):
        if share < mark <= shown:
            shown = mark - Decimal("0.1")
    return Decimal("0.1") if share > 0 and shown == 0 else shown


def check_chart_page(chart, page, point, path):
    found = page.tables[chart["title"]][1:]
    rows = chart_rows(chart)
    expect([row[0] for row in found], [label for label, _ in rows], path)
    for texts, (_, values) in zip(found, rows):
        expect(len(texts) - 1, len(values), path)
        for j, (text, value) in enumerate(zip(texts[1:], values)):
            if value is None:
                wanted = []
            elif chart["unit"] == "share":
                wanted = [percent(value)]
            elif chart["shape"] == "points" and j == 0:
                wanted = [Decimal(value)]
            else:
                wanted = [shown(value, chart["currency"])]
            expect(digits(text, point), wanted, f"{path} {chart['key']}")


def main(folder, schema_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft4Validator.check_schema(schema)
    for language, point in POINT.items():
        path = os.path.join(folder, language)
        with open(path + ".json", encoding="utf-8") as file:
            report = json.load(file)
        jsonschema.Draft4Validator(schema).validate(report)
        with open(path + ".html", encoding="utf-8") as file:
            page = Page(file.read())
        book = Book(path + ".xlsx")
        tables = blocks_of(report, "table")
        expect(len(book.tables), len(tables), path)
        for table in tables:
            check_csv(table, f"{path}-{table['key']}.csv", point)
            check_workbook(table, book, path + ".xlsx")
            check_page(table, page, point, path + ".html")
        for number, chart in enumerate(blocks_of(report, "chart"), 2):
            check_chart_sheet(chart, book, number, path + ".xlsx")
            check_chart_page(chart, page, point, path + ".html")
    print(f"{checked} values are where they belong")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
