# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the keyboard: presses keys, waits for what is to be seen, and says so."""
import os
import re
import subprocess
import time

from walk.screen import ROLE, Atspi, Screen, caption, fits

WAIT = 60  # seconds for what the program has to read first


class Keyboard:
    def __init__(self, program, words):
        self.program = program
        self.words = words
        self.screen = Screen(program)

    def key(self, *keys):
        subprocess.check_call(["xdotool", "key", "--delay", "30", "--clearmodifiers", *keys])

    def type(self, text):
        subprocess.check_call(["xdotool", "type", "--delay", "15", "--", text])
        time.sleep(0.2)

    def soon(self, condition, seconds=1):
        """What the condition gives, once it gives something; None where it does not in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.screen.listen()
            if found := condition():
                return found
            time.sleep(0.02)
        return None

    def until(self, what, condition, seconds=WAIT):
        ended = self.program.poll
        if not (found := self.soon(lambda: ended() is not None or condition(), seconds)):
            raise AssertionError(f"{what}: not within {seconds} s")
        if ended() is not None:
            raise AssertionError(f"{what}: the program ended with {self.program.returncode}")
        print(f"ok: {what}", flush=True)
        return found

    def picture(self, name):
        """For a person to look at, only where PEC_WALK_PICTURES names a folder."""
        if folder := os.environ.get("PEC_WALK_PICTURES"):
            time.sleep(0.5)
            file = f"walk-{self.words.language}-{name}.png"
            subprocess.call(["import", "-window", "root", os.path.join(folder, file)])

    def move(self, key):
        """The control that has the focus after the key."""
        self.screen.listen()
        self.screen.focus = None
        self.key(key)
        end = time.monotonic() + 0.3
        while self.screen.focus is None and time.monotonic() < end:
            self.screen.listen()
            time.sleep(0.005)
        return self.screen.focused()

    def tab_to(self, name, presses=60):
        """Where Tab leads in the end, as for somebody who cannot point."""
        self.screen.focus = None
        focus = self.screen.focused()
        for _ in range(presses):
            if focus and fits(name, caption(focus)):
                print(f"ok: Tab leads to {caption(focus)}", flush=True)
                return focus
            focus = self.move("Tab")
        raise AssertionError(f"Tab never leads to {name}")

    def choose(self, name, key="Down", presses=30):
        """Goes through an open menu to a command and takes it.

        A menu that pops up is no part of the tree that assistive tools walk: what it says as it
        is gone through is all that they have."""
        time.sleep(0.4)
        for _ in range(presses):
            self.screen.listen()
            focus = self.screen.focus
            if focus and fits(name, focus.get_name()):
                print(f"ok: the menu offers {focus.get_name()}", flush=True)
                self.key("Return")
                return
            self.key(key)
            time.sleep(0.05)
        raise AssertionError(f"the menu never offers {name}")

    def tree(self):
        return self.screen.find(name=self.words("Customers and subscriptions"))

    def rows(self):
        tree = self.tree()
        return Atspi.Table.get_n_rows(tree) if tree else 0

    def row(self, number):
        return Atspi.Table.get_accessible_at(self.tree(), number, 0)

    def dialog(self, name):
        return self.screen.find(name=name, role=ROLE.DIALOG)

    def says(self, pattern):
        """Whether a text on the screen holds what the regular expression matches."""
        return any(re.search(pattern, text) for text in self.screen.texts())

    def wait_for_demo(self):
        cancel = self.words("Cancel the refresh")
        self.until("the demo tenant is read",
                   lambda: self.rows() > 20 and self.screen.active_window()
                   and not self.screen.find(name=cancel))
