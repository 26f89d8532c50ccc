# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds: the tree of the accessibility bus and the events on it."""
import re
from collections import namedtuple

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLE = Atspi.Role
STATE = Atspi.StateType
CELLS = (ROLE.TABLE_CELL, ROLE.LIST_ITEM, ROLE.TREE_ITEM)

Event = namedtuple("Event", "kind role name value")  # value: what it was set to, for a state


class Screen:
    #: What a screen reader listens to, in part.
    KINDS = ("object:state-changed:focused", "object:state-changed:showing",
             "object:property-change:accessible-name")

    def __init__(self, program):
        self.program = program
        self.events = []
        self.focus = None  # control or row that told last that it has the focus
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in self.KINDS:
            self._listener.register(kind)

    def close(self):
        for kind in self.KINDS:
            self._listener.deregister(kind)

    def _hear(self, event):
        try:
            if event.source.get_process_id() != self.program.pid:
                return
            heard = Event(event.type, event.source.get_role(), event.source.get_name() or "",
                          event.detail1)
        except GLib.Error:  # it went while it was looked at
            return
        self.events.append(heard)
        if heard.kind.endswith(":focused") and heard.value:
            self.focus = event.source

    def listen(self):
        """Takes in what has been told so far."""
        while GLib.MainContext.default().iteration(False):
            pass

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.program.pid:
                return child
        return None

    def walk(self, node, depth=0):
        """What is shown at and below the node; a tree of thousands of cells is not entered."""
        if node is None or depth > 40:
            return
        try:
            # The application itself has no place on the screen.
            if depth > 0 and not has(node, STATE.SHOWING):
                return
            yield node
            if node.get_role() in (ROLE.TREE, ROLE.TREE_TABLE, ROLE.TABLE):
                return
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        except GLib.Error:  # it went while it was looked at
            return
        for child in children:
            yield from self.walk(child, depth + 1)

    def all(self):
        yield from self.walk(self.application())

    def windows(self):
        application = self.application()
        if not application:
            return []
        children = (application.get_child_at_index(i) for i in range(application.get_child_count()))
        return [child for child in children if child and has(child, STATE.SHOWING)]

    def active_window(self):
        return next((one for one in self.windows() if has(one, STATE.ACTIVE)), None)

    def find(self, name=None, role=None, within=None):
        """The first that is shown, by its name as fits() compares it, and by its role."""
        for node in self.walk(within) if within else self.all():
            if name is not None and not fits(name, node.get_name()):
                continue
            if role is None or node.get_role() == role:
                return node
        return None

    def focused(self):
        """The control that the keys go to: the one that told so last, or else looked for."""
        try:
            told = self.focus
            if told and told.get_role() in CELLS:
                told = told.get_parent()
            if told and has(told, STATE.FOCUSED):
                return told
        except GLib.Error:  # it went
            pass
        # Qt calls the current row of any list focused as well, and what hands its focus on.
        return next((node for node in self.walk(self.active_window())
                     if has(node, STATE.FOCUSED) and has(node, STATE.FOCUSABLE)
                     and node.get_role() not in CELLS), None)

    def texts(self):
        """With ordinary spaces, which the window does not have between an amount and its unit."""
        names = (node.get_name() for node in self.all())
        return [name.replace("\u00a0", " ") for name in names if name]


def fits(wanted, name):
    """Whether the whole name is the one wanted, or matches it as a regular expression."""
    return wanted == name or re.fullmatch(wanted, name or "", re.DOTALL) is not None


def caption(node):
    """What a screen reader calls the control. Qt gives a combo box its choice for a name, so that
    only the label beside it says what is chosen."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name() or ""
    return "" if node.get_role() == ROLE.COMBO_BOX else node.get_name() or ""


def has(node, state):
    return node.get_state_set().contains(state)

