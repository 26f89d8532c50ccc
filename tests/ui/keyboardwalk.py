#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account manager's day by keyboard alone, in the running program.

Starts pec-console on a screen of its own, with the accessibility bus on. Keys go in through the X
server, as from a keyboard; what is on the screen is read as a screen reader reads it. From the
first start on the demo tenant to an exported view, which is opened and counted; then a note, which
has to outlive a killed program.

    keyboardwalk.py PEC_CONSOLE
"""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile

SKIPPED = 77
LONGEST = 330  # seconds for the whole walk
WAIT = 60  # seconds for what the program has to read first
NOTE = "called on Friday: asks for the offer again"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def missing_tools():
    missing = [tool for tool in ("Xvfb", "xdotool", "openbox", "dbus-run-session") if not shutil.which(tool)]
    if not os.path.exists(LAUNCHER):
        missing.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    return missing


def inside_a_bus():
    """This script again, on a screen and a bus of its own."""
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    display = os.read(read_end, 16).decode().strip()
    with tempfile.TemporaryDirectory() as home:
        runtime = os.path.join(home, "run")
        os.mkdir(runtime, 0o700)
        environment = dict(
            os.environ, DISPLAY=":" + display, HOME=home, XDG_RUNTIME_DIR=runtime,
            XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
            XDG_CACHE_HOME=home + "/cache", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", LC_ALL="C.UTF-8", TZ="UTC", PEC_WALK_HOME=home)
        # What the bus starts outlives the walk and would hold the caller's pipe open.
        with tempfile.TemporaryFile("w+") as told:
            session = subprocess.Popen(
                ["dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:]],
                env=environment, stdin=subprocess.DEVNULL, stdout=told, stderr=told,
                start_new_session=True)
            try:
                return session.wait(LONGEST)
            except subprocess.TimeoutExpired:
                return 1
            finally:
                try:
                    os.killpg(session.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                screen.terminate()
                screen.wait()
                told.seek(0)
                sys.stdout.write(told.read())


class Screen:
    """What a screen reader would find."""

    def __init__(self, program):
        from gi.repository import Atspi, GLib

        self.atspi = Atspi
        self.error = GLib.Error
        self.program = program

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.program.pid:
                return child
        return None

    def walk(self, node, depth=0):
        if node is None or depth > 40:
            return
        yield node
        role = self.atspi.Role
        try:
            # A tree of thousands of cells is asked for its rows, not walked.
            if node.get_role() in (role.TREE, role.TREE_TABLE, role.TABLE):
                return
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        except self.error:  # it went while it was looked at
            return
        for child in children:
            yield from self.walk(child, depth + 1)

    def all(self):
        yield from self.walk(self.application())

    def shown(self, node):
        return node.get_state_set().contains(self.atspi.StateType.SHOWING)

    def find(self, name=None, role=None):
        for node in self.all():
            if name is not None and not re.fullmatch(name, node.get_name() or ""):
                continue
            if role is not None and node.get_role() != role:
                continue
            if self.shown(node):
                return node
        return None

    def focused(self):
        for node in self.all():
            if node.get_state_set().contains(self.atspi.StateType.FOCUSED) and self.shown(node):
                return node
        return None

    def texts(self):
        names = (node.get_name() for node in self.all() if self.shown(node))
        return [name.replace("\u00a0", " ") for name in names if name]


class Walk:
    def __init__(self, program):
        self.program = program
        self.screen = Screen(program)
        self.step = "start"

    def key(self, *keys):
        for key in keys:
            subprocess.check_call(["xdotool", "key", "--clearmodifiers", key])
            time.sleep(0.08)

    def type(self, text):
        subprocess.check_call(["xdotool", "type", "--delay", "15", "--", text])
        time.sleep(0.2)

    def until(self, what, condition, seconds=WAIT):
        self.step = what
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.program.poll() is not None:
                raise AssertionError(f"{what}: the program ended with {self.program.returncode}")
            found = condition()
            if found:
                print(f"ok: {what}", flush=True)
                return found
            time.sleep(0.2)
        raise AssertionError(f"{what}: not within {seconds} s")

    def picture(self, name):
        """For a person to look at, only where PEC_PICTURES names a folder."""
        if folder := os.environ.get("PEC_PICTURES"):
            time.sleep(0.5)
            window = subprocess.check_output(["xdotool", "getactivewindow"], text=True).strip()
            subprocess.call(["import", "-window", window, os.path.join(folder, f"walk-{name}.png")])

    def tab_to(self, name, presses=60):
        """Where Tab leads in the end, as for somebody who cannot point."""
        for _ in range(presses):
            focus = self.screen.focused()
            if focus and re.fullmatch(name, focus.get_name() or ""):
                print(f"ok: Tab leads to {focus.get_name()}", flush=True)
                return focus
            self.key("Tab")
        raise AssertionError(f"Tab never leads to {name}")

    def tree(self):
        return self.screen.find(name="Customers and subscriptions")

    def rows(self):
        tree = self.tree()
        return self.screen.atspi.Table.get_n_rows(tree) if tree else 0

    def plan_says(self, words):
        """Whether the summary above the plan holds the words."""
        return any(words in text for text in self.screen.texts())

    def cell(self, row, column=0):
        return self.screen.atspi.Table.get_accessible_at(self.tree(), row, column).get_name()


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


def walk_through(walk):
    screen, role = walk.screen, walk.screen.atspi.Role
    walk.until("the first start welcomes", lambda: screen.find(name="Explore the demo tenant"))
    walk.tab_to("Explore the demo tenant")
    walk.key("space")
    walk.until("the demo tenant is read", lambda: walk.rows() > 20 and not screen.find(name="Cancel"))
    customers = walk.rows()

    walk.key("ctrl+f")
    first = walk.cell(0)
    walk.type(first)
    walk.until("the search leaves what was typed", lambda: 0 < walk.rows() < customers)
    walk.key("Return", "Home", "Down")
    walk.until("a subscription is explained",
               lambda: any("Admin on behalf" in text or "Agreement" in text for text in screen.texts()))
    walk.picture("why")
    # A menu that pops up is no part of the tree that assistive tools walk; its effect is looked at.
    walk.key("Menu")
    time.sleep(0.5)
    walk.key("a")
    walk.tab_to("Why")
    walk.key("Right", "Right", "Right") # one of a switch has the focus; arrows choose
    walk.until("its finding is in the plan", lambda: walk.plan_says("Accepted 1"))
    walk.picture("plan")
    walk.key("ctrl+z")
    walk.until("undo takes it out", lambda: not walk.plan_says("Accepted 1"))
    walk.key("ctrl+shift+z")
    walk.until("redo takes it in again", lambda: walk.plan_says("Accepted 1"))

    walk.key("Escape")
    walk.until("Escape shows everything", lambda: walk.rows() >= customers)
    walk.key("ctrl+shift+f")
    time.sleep(0.5)
    walk.key("a")
    walk.until("a filter leaves some", lambda: 0 < walk.rows() and screen.find(name=".*Need action.*"))
    walk.key("Escape")

    walk.key("F1")
    walk.until("the help opens", lambda: screen.find(name="Help: .*"))
    walk.picture("help")
    walk.key("Escape")
    walk.until("the help closes", lambda: not screen.find(name="Help: .*"))

    file = os.path.join(os.environ["PEC_WALK_HOME"], "view.xlsx")
    walk.key("ctrl+e")
    walk.until("a file is asked for", lambda: screen.find(name="Export the view"))
    walk.key("ctrl+a")
    walk.type(file)
    walk.key("Return")
    walk.until("the view is written", lambda: os.path.exists(file))
    walk.until("the program says so", lambda: any(file in text for text in screen.texts()))
    rows = sheet_rows(file)
    heading = next(i for i, row in enumerate(rows) if "Subscription ID" in row.values())
    letters = {name: column for column, name in rows[heading].items()}
    written = [row[letters["Subscription ID"]] for row in rows[heading + 1:] if row]
    assert len(written) > customers, "the workbook lacks rows"
    assert len(set(written)) == len(written), "a subscription stands twice"
    amounts = [row.get(letters["Missed credit, high"], "0") for row in rows[heading + 1:] if row]
    assert sum(map(float, amounts)) > 0, "the workbook holds no money"

    walk.key("ctrl+q")
    walk.step = "Ctrl+Q ends the program"
    assert walk.program.wait(20) == 0, "the program did not end well"


def wait_for_demo(walk):
    walk.until("the demo tenant is read",
               lambda: walk.rows() > 20 and not walk.screen.find(name="Cancel"))


def write_note_and_die(walk):
    """What was written a moment before the power went."""
    wait_for_demo(walk)
    walk.tab_to("Customers and subscriptions")
    walk.key("Home", "Down", "Up")  # a row that is current already is not chosen by Home
    walk.tab_to("Alias, owner and note of the customer")
    walk.key("space")
    walk.tab_to("Note")
    walk.type(NOTE)
    time.sleep(2)
    walk.program.kill()
    walk.program.wait()


def find_note_again(walk):
    wait_for_demo(walk)
    walk.tab_to("Customers and subscriptions")
    walk.key("Home", "Down", "Up")  # a row that is current already is not chosen by Home
    walk.tab_to("Alias, owner and note of the customer")
    walk.key("space")
    field = walk.until("the note is there", lambda: walk.screen.find(name="Note", role=walk.screen.atspi.Role.TEXT))
    walk.until("with every word of it",
               lambda: walk.screen.atspi.Text.get_text(field, 0, -1) == NOTE, 10)


def main():
    if missing := missing_tools():
        print("skipped, since these are missing: " + ", ".join(missing))
        return SKIPPED
    if "PEC_WALK_HOME" not in os.environ:
        return inside_a_bus()
    import gi

    gi.require_version("Atspi", "2.0")
    helpers = [subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL),
               subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)]
    time.sleep(1)
    parts = [([], walk_through), (["--demo"], write_note_and_die), (["--demo"], find_note_again)]
    try:
        for arguments, part in parts:
            walk = Walk(subprocess.Popen([sys.argv[1], *arguments]))
            try:
                part(walk)
            except AssertionError as error:
                print(f"FAIL: {error}")
                print("on the screen: " + " | ".join(walk.screen.texts())[:4000])
                walk.picture("failed")
                return 1
            finally:
                walk.program.kill()
        print("the walk is done")
        return 0
    finally:
        for helper in helpers:
            helper.kill()


sys.exit(main())
