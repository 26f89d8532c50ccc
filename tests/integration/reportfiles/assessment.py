#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan of the demo tenant says in every format what the assessment says.

Asks the program for the assessment ("status") and for the plan in every format and language, looks
each amount of the plan's JSON up in the assessment, and each value of the other files in that JSON.
With LibreOffice at hand the workbook is opened by it as well.

    assessment.py PEC-CONSOLE SCHEMA
"""
import bisect
import collections
import csv
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

import jsonschema

import figures
from figures import expect

FORMATS = "pdf,xlsx,csv,json,html"


def run(console, data, *arguments):
    done = subprocess.run([console, "--demo", "--data-dir", data, "--language", "en", *arguments],
                          stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 5):
        sys.exit(f"{arguments}: exit status {done.returncode}")
    return done.stdout.decode()


def money(value):
    return Decimal(value["amount"]), value["currency"]


def month(value):
    """Low and high of a range, or twice the one amount."""
    return ((Decimal(value["low"]), Decimal(value["high"])) if "low" in value
            else (Decimal(value["amount"]),) * 2)


def tables_of(plan):
    return {table["key"]: table for table in figures.blocks_of(plan, "table")}


def expect_subscriptions(table, status):
    wanted = [(customer, one) for customer in status["customers"] for one in customer["subscriptions"]]
    rows = {(row.get("customer"), row["subscription"]): row for row in table["rows"]}
    expect(len(table["rows"]), len(wanted), "subscriptions")
    for customer, one in wanted:
        row = rows[(customer["name"] if len(status["customers"]) > 1 else None, one["name"])]
        where = f"{customer['name']} {one['name']}"
        expect(money(row["cost"])[0], Decimal(one["totals"]["cost"]), where)
        low, high = month(row["missed"])
        expect((low, high), (Decimal(one["perMonth"]["missedCreditLow"]),
                             Decimal(one["perMonth"]["missedCreditHigh"])), where)


def expect_sums(plan, totals, per_month):
    tables = tables_of(plan)
    total = tables["states"]["total"]
    expect(money(total["cost"])[0], Decimal(totals["cost"]), "all cost")
    expect(money(total["withCredit"])[0], Decimal(totals["pecApplied"]), "cost with credit")
    for column, all_of_it in (("cost", "cost"), ("withCredit", "pecApplied")):
        expect(sum(money(row[column])[0] for row in tables["states"]["rows"]),
               Decimal(totals[all_of_it]), "by state: " + column)
    kinds = sorted(money(row["amount"])[0] for row in tables["notEligible"]["rows"])
    expect(kinds, sorted(Decimal(amount) for amount in totals["notEligibleByKind"].values()), "kinds")
    expect(money(tables["notEligible"]["total"]["amount"])[0], Decimal(totals["notEligible"]), "not eligible")
    (causes,) = [one for one in figures.blocks_of(plan, "chart") if one["key"] == "missedByCause"]
    expect(sum(Decimal(value) for value in causes["series"][0]["values"]),
           Decimal(per_month["missedCreditHigh"]), "missed by cause")
    shown = [figure["value"] for block in figures.blocks_of(plan, "figures") for figure in block["figures"]]
    ranges = [month(value) for value in shown if isinstance(value, dict) and "low" in value]
    wanted = (Decimal(per_month["missedCreditLow"]), Decimal(per_month["missedCreditHigh"]))
    if wanted[0] != wanted[1]:
        expect(wanted in ranges, True, "missed a month on the first page")


def expect_paper(path, plan, page):
    """Each amount and share of the tables; those of a chart are drawn, and rounded."""
    text = subprocess.run(["pdftotext", "-layout", path, "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
    # The marks between groups of digits are a space in some languages, as between columns.
    marks = {"en": r"[,\s]", "nl": r"[.\s]", "de": r"[.\s]", "fr": r"\s"}[plan["language"]]
    on_paper = re.sub(marks, "", text)
    cells = [cell for table in figures.blocks_of(plan, "table")
             for row in page.tables[table["caption"]] for cell in row if re.search(r"\d[.,]\d", cell)]
    numbers = collections.Counter(number for cell in cells
                                  for number in re.findall(r"\d+[.,]\d+", re.sub(marks, "", cell)))
    expect(len(numbers) > 10, True, path)
    for number, times in numbers.items():
        expect(on_paper.count(number) >= times, True, f"{path}: {number}, {times} times in the tables")


def expect_in_office(workbook, plan, folder):
    """Each amount of the tables, as LibreOffice reads them; it writes a CSV for each sheet."""
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1"
    subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "office"), "--headless",
                    "--convert-to", options, "--outdir", folder, workbook], check=True, stdout=subprocess.DEVNULL)
    found = []
    for name in glob.glob(os.path.join(glob.escape(folder), "*.csv")):
        with open(name, encoding="utf-8", newline="") as file:
            found += [amount_in(cell) for row in csv.reader(file) for cell in row]
    found = sorted(number for number in found if number is not None)
    for table in figures.blocks_of(plan, "table"):
        for cell in (cell for row in figures.rows_of(table) for cell in row if isinstance(cell, Decimal)):
            near = found[max(0, bisect.bisect_left(found, cell) - 1):][:2]
            # It counts in binary, of fifteen digits or so.
            expect(any(abs(cell - one) <= abs(cell) * Decimal("1e-12") for one in near), True,
                   f"{workbook} {table['key']} {cell}")


def amount_in(cell):
    """A share is written as a percentage."""
    if not re.fullmatch(r"-?\d+(\.\d+)?(E[-+]\d+)?%?", cell):
        return None
    return Decimal(cell[:-1]) / 100 if cell.endswith("%") else Decimal(cell)


def check_plan(files, schema, point, status):
    (path,) = [one[:-5] for one in files if one.endswith(".json")]
    with open(path + ".json", encoding="utf-8") as file:
        plan = json.load(file)
    jsonschema.Draft4Validator(schema).validate(plan)
    if len(status["customers"]) > 1:
        totals, per_month = status["totals"], status["perMonth"]
    else:
        totals, per_month = sums_of(status["customers"][0])
    expect_sums(plan, totals, per_month)
    expect_subscriptions(tables_of(plan)["subscriptions"], status)
    with open(path + ".html", encoding="utf-8") as file:
        page = figures.Page(file.read())
    book = figures.Book(path + ".xlsx")
    for table in figures.blocks_of(plan, "table"):
        figures.check_csv(table, f"{path}-{table['key']}.csv", point)
        figures.check_workbook(table, book, path + ".xlsx")
        figures.check_page(table, page, point, path + ".html")
    expect_paper(path + ".pdf", plan, page)
    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as folder:
            expect_in_office(path + ".xlsx", plan, folder)


def sums_of(customer):
    """A customer's own sums, which status has by subscription."""
    totals, per_month, kinds = (collections.defaultdict(Decimal) for _ in range(3))
    for one in customer["subscriptions"]:
        for name in ("cost", "pecApplied", "notEligible"):
            totals[name] += Decimal(one["totals"][name])
        for name, amount in one["totals"]["notEligibleByKind"].items():
            kinds[name] += Decimal(amount)
        for name in ("missedCreditLow", "missedCreditHigh"):
            per_month[name] += Decimal(one["perMonth"][name])
    return {**totals, "notEligibleByKind": kinds}, per_month


def main(console, schema_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        status = json.loads(run(console, data, "status", "--format", "json"))
        one = next(customer for customer in status["customers"] if customer["currency"] == "EUR"
                   and any(Decimal(each["totals"]["notEligible"]) for each in customer["subscriptions"]))
        for language, point in figures.POINT.items():
            for scope, of in ((["--all"], status), (["--customer", one["name"]], {"customers": [one]})):
                files = run(console, data, "report", *scope, "--format", FORMATS, "--report-language", language,
                            "--out", os.path.join(folder, language + str(len(of)))).split("\n")
                check_plan([file for file in files if file], schema, point, of)
    print(f"{figures.checked} values are those of the assessment")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
