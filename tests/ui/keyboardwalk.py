#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account manager's day by keyboard alone, in the running program, in one language.

Starts pec-console on a screen of its own, with the accessibility bus on. Keys go in through the X
server, as from a keyboard; what is on the screen is read as a screen reader reads it, and looked
for by the words of the catalogues. From the first start on the demo tenant to an exported view,
which is opened and counted, and on to the next language; in the walk that begins in English then a
note, which has to outlive a killed program.

    keyboardwalk.py PEC_CONSOLE [en|nl|fr|de]

Where PEC_WALK_PICTURES names a folder, a picture of each station is kept there.
"""
import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
import zipfile

from walk import session
from walk.words import LANGUAGES, Words

NOTE = "called on Friday: asks for the offer again"


def sheet_rows(file):
    """Rows of the first sheet, each as texts by the letters of their columns."""
    names = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(file) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            shared = ["".join(t.itertext()) for t in strings.findall("m:si", names)]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iterfind(".//m:row", names):
        cells = {}
        for cell in row.findall("m:c", names):
            value = cell.find("m:v", names)
            if cell.find("m:f", names) is not None:
                raise AssertionError("the workbook holds a formula")
            text = value.text if value is not None else ""
            column = cell.get("r").rstrip("0123456789")
            cells[column] = shared[int(text)] if cell.get("t") == "s" else text
        rows.append(cells)
    return rows


def start_and_refresh(walk):
    demo = walk.words("Explore the demo tenant")
    walk.until("the first start welcomes",
               lambda: walk.screen.active_window() and walk.screen.find(name=demo))
    walk.picture("welcome")
    walk.tab_to(demo)
    walk.key("space")
    walk.wait_for_demo()
    walk.screen.events.clear()
    walk.key("F5")
    progress = walk.words("Progress of the refresh")
    walk.until("a refresh is under way", lambda: any(
        event.name == progress for event in walk.screen.events))
    walk.wait_for_demo()


def search_and_tree(walk):
    customers = walk.rows()
    walk.key("ctrl+f")
    walk.type(walk.row(0).get_name())
    walk.until("the search leaves what was typed", lambda: 0 < walk.rows() < customers)
    walk.key("Return", "Home", "Down")
    onboard = walk.words("Onboard this subscription", "Pec::WhyPane")
    walk.until("a subscription is explained",
               lambda: walk.screen.find(name=walk.words("Rule by rule"))
               and walk.screen.find(name=onboard))


def detail_tabs(walk):
    """One of a switch has the focus; arrows choose."""
    contents = {"Cost": walk.words.pattern("Cost chart of %1"),
                "History": walk.words("Calendar of days with credit and access"),
                "Plan": walk.words("Findings", "Pec::PlanPane")}
    walk.tab_to(walk.words("Why", "Pec::DetailPane"))
    walk.picture("why")
    for tab, content in contents.items():
        walk.key("Right")
        walk.until(f"the page {tab} is shown", lambda: walk.screen.find(name=content))
        walk.picture(tab.lower())


def plan(walk):
    accepted = walk.words("Accepted", "Pec::Text") + " 1"
    walk.key("ctrl+f", "Return")  # back to the tree
    walk.key("Menu")
    walk.choose(walk.words("&Add to the plan"))
    walk.until("its finding is in the plan", lambda: walk.says(accepted))
    walk.picture("plan")
    walk.key("ctrl+z")
    walk.until("undo takes it out", lambda: not walk.says(accepted))
    walk.key("ctrl+shift+z")
    walk.until("redo takes it in again", lambda: walk.says(accepted))


def onboarding(walk):
    walk.key("Menu")
    walk.choose(walk.words("O&nboard \u2026"))
    title = walk.words.pattern("Onboard %1", "Pec::OnboardingWizard")
    walk.until("the onboarding opens", lambda: walk.dialog(title))
    walk.picture("onboarding")
    walk.tab_to(walk.words("Next", "Pec::WizardFrame"))
    walk.key("space")
    walk.until("its second page compares methods",
               lambda: walk.screen.find(name=walk.words("Ways to give access")))
    walk.key("Escape")
    walk.until("it is cancelled", lambda: not walk.dialog(title))


def report(walk):
    walk.key("ctrl+p")
    title = walk.words("Improvement plan", "Pec::ReportDialog")
    page = walk.words.pattern("Page %1 of %2", "Pec::Text")
    walk.until("the plan can be made", lambda: walk.dialog(title))
    walk.until("its first page is shown", lambda: walk.screen.find(name=page))
    first = walk.screen.find(name=page).get_name()
    walk.tab_to(walk.words("Next page"))
    walk.key("space")
    walk.until("the page is turned", lambda: walk.screen.find(name=page).get_name() != first)
    walk.picture("report")
    walk.key("Escape")
    walk.until("the plan is put away", lambda: not walk.dialog(title))


def filter_and_help(walk):
    customers = walk.rows()
    walk.key("Escape")
    walk.until("Escape shows everything", lambda: walk.rows() > customers)
    counts = f"({walk.words.pattern('%Ln customer(s)', 'Pec::FilterBar')}), .*"
    everything = walk.screen.find(name=counts).get_name()
    walk.key("ctrl+shift+f")
    walk.choose(walk.words("Customers that need &action"))
    taken = walk.words.pattern("Take the filter \u201c%1\u201d away")
    walk.until("a filter leaves some", lambda: walk.screen.find(name=taken) and walk.rows() > 0
               and walk.screen.find(name=counts).get_name() != everything)
    walk.picture("filter")
    walk.key("Escape")
    walk.until("Escape takes it away",
               lambda: walk.screen.find(name=counts).get_name() == everything)
    walk.key("F1")
    title = walk.words.pattern("Help: %1")
    walk.until("the help opens", lambda: walk.screen.find(name=title))
    walk.picture("help")
    walk.key("Escape")
    walk.until("the help closes", lambda: not walk.screen.find(name=title))


def export(walk):
    customers = walk.rows()
    file = os.path.join(os.environ["PEC_WALK_HOME"], "view.xlsx")
    walk.key("ctrl+e")
    walk.until("a file is asked for", lambda: walk.dialog(walk.words("Export the view")))
    walk.key("ctrl+a")
    walk.type(file)
    walk.key("Return")
    walk.until("the view is written", lambda: os.path.exists(file))
    walk.until("the program says so", lambda: walk.screen.find(
        name=walk.words("The view was written to %1.").replace("%1", file)))
    rows = sheet_rows(file)
    id_column = walk.words("Subscription ID", "ViewSheet")
    heading = next(i for i, row in enumerate(rows) if id_column in row.values())
    letters = {name: column for column, name in rows[heading].items()}
    written = [row[letters[id_column]] for row in rows[heading + 1:] if row]
    assert len(written) > customers, "the workbook lacks rows"
    assert len(set(written)) == len(written), "a subscription stands twice"
    money = letters[walk.words("Missed credit, high", "ViewSheet")]
    amounts = [row.get(money, "0") for row in rows[heading + 1:] if row]
    assert sum(map(float, amounts)) > 0, "the workbook holds no money"


def after(language):
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


def next_language(walk):
    following = after(walk.words.language)
    walk.key("ctrl+comma")
    settings = walk.words("Settings", "Pec::SettingsDialog")
    walk.until("the settings open", lambda: walk.dialog(settings))
    walk.tab_to(walk.words("Pages of the settings"))
    walk.key("Home", "Down", "Down")
    walk.tab_to(walk.words("Language", "Pec::AppearancePage"))
    walk.picture("settings")
    walk.key("Down" if following != LANGUAGES[0] else "Home", "Return")
    walk.until("they are kept", lambda: not walk.dialog(settings))
    walk.words = Words(following)
    for menu in ("&File", "&Edit", "&View", "&Help"):
        walk.until(f"the menu {menu} is there in {following}",
                   lambda: walk.screen.find(name=walk.words(menu), role=ROLE.MENU_ITEM), 10)
    walk.until("so is the tree", walk.tree, 10)
    walk.until("the notice in the language before is gone", lambda: not walk.says("view.xlsx"), 10)
    walk.picture("switched")


def the_day(walk):
    for part in (start_and_refresh, search_and_tree, detail_tabs, plan, onboarding, report,
                 filter_and_help, export, next_language):
        part(walk)
    walk.key("ctrl+q")
    assert walk.program.wait(20) == 0, "Ctrl+Q did not end the program well"


def open_note(walk):
    walk.wait_for_demo()
    walk.tab_to(walk.words("Customers and subscriptions"))
    walk.key("Home", "Down", "Up")  # a row that is current already is not chosen by Home
    walk.tab_to(walk.words("Alias, owner and note of the customer"))
    walk.key("space")


def write_note_and_die(walk):
    """What was written a moment before the power went."""
    open_note(walk)
    walk.tab_to(walk.words("Note", "Pec::Text"))
    walk.type(NOTE)
    time.sleep(2)
    walk.program.kill()
    walk.program.wait()


def find_note_again(walk):
    open_note(walk)
    field = walk.until("the note is there", lambda: walk.screen.find(
        name=walk.words("Note", "Pec::Text"), role=ROLE.TEXT))
    walk.until("with every word of it",
               lambda: Atspi.Text.get_text(field, 0, -1) == NOTE, 10)


def walk_all():
    parts = [([], the_day, LANGUAGE)]
    if LANGUAGE == "en":  # the language chosen on the first day stays
        parts += [(["--demo"], write_note_and_die, after(LANGUAGE)),
                  (["--demo"], find_note_again, after(LANGUAGE))]
    for arguments, part, language in parts:
        walk = Keyboard(subprocess.Popen([sys.argv[1], *arguments]), Words(language))
        try:
            part(walk)
        except AssertionError as error:
            print(f"FAIL: {error}")
            print("on the screen: " + " | ".join(walk.screen.texts())[:4000])
            walk.picture("failed")
            return 1
        finally:
            walk.program.kill()
            walk.screen.close()
    print("the walk is done")
    return 0


LANGUAGE = sys.argv[2] if len(sys.argv) > 2 else "en"
if not session.missing_tools():
    from walk.keyboard import Keyboard
    from walk.screen import ROLE, Atspi
sys.exit(session.run(walk_all, LANGUAGE))
