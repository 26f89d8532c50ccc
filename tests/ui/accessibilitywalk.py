#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window and page of the running program, as assistive tools find it on the bus.

Of each: all that can have the focus has a name and a role, charts have words, Tab and Shift+Tab go
around without a trap and only to what is shown. On the way: states agree with what was chosen, and
what happens elsewhere than at the focus is announced.

    accessibilitywalk.py PEC_CONSOLE

Where PEC_WALK_PICTURES names a folder, a picture and the tree of each page are kept there.
"""
import os
import re
import subprocess
import sys

from walk import session
from walk.words import Words

PROBLEMS = []


def place_of(node):
    return f"{node.get_role_name()} {caption(node)!r}"


def check_names(page, nodes):
    for node in nodes:
        if not has(node, STATE.FOCUSABLE):
            continue
        # A label that says nothing at the moment takes no room.
        if not caption(node).strip() and node.get_role() != ROLE.LABEL:
            PROBLEMS.append(f"{page}: {place_of(node)} in {place_of(node.get_parent())} has no name")
        if node.get_role() in (ROLE.UNKNOWN, ROLE.INVALID, ROLE.FILLER):
            PROBLEMS.append(f"{page}: {place_of(node)} has no role")


def check_tables_and_charts(page, nodes):
    for node in nodes:
        if node.get_role() == ROLE.CHART and not node.get_description():
            PROBLEMS.append(f"{page}: {place_of(node)} has no words")
        if node.get_role() not in (ROLE.TABLE, ROLE.TREE, ROLE.TREE_TABLE):
            continue
        for column in range(Atspi.Table.get_n_columns(node) if Atspi.Table.get_n_rows(node) else 0):
            # A day of a calendar says itself which it is.
            if not (Atspi.Table.get_column_description(node, column)
                    or Atspi.Table.get_accessible_at(node, 0, column).get_name()):
                PROBLEMS.append(f"{page}: column {column} of {place_of(node)} has no heading")


def in_sight(node, window):
    shown, around = (Atspi.Component.get_extents(one, Atspi.CoordType.SCREEN)
                     for one in (node, window))
    return (has(node, STATE.SHOWING) and shown.width > 0 and shown.height > 0
            and shown.x < around.x + around.width and shown.y < around.y + around.height
            and shown.x + shown.width > around.x and shown.y + shown.height > around.y)


def tab_around(page, walk, key):
    """The controls that the key leads to, from the focus of now until it is there again; None
    where it never is."""
    window = walk.screen.active_window()
    walk.screen.focus = None
    stops = [walk.screen.focused()]
    for _ in range(80):
        focus = walk.move(key)
        if focus == stops[-1] and focus.get_role() == ROLE.LABEL:
            continue  # from one of its links to the next
        if focus == stops[0]:
            return stops
        if focus is None or focus in stops:  # goes around without its beginning
            break
        if not walk.soon(lambda: in_sight(focus, window)):
            PROBLEMS.append(f"{page}: {key} leads to {place_of(focus)}, which is not seen")
        stops.append(focus)
    PROBLEMS.append(f"{page}: {key} is caught: " + ", ".join(map(place_of, stops)))
    return None


def check_tab_order(page, walk, nodes):
    forth = tab_around(page, walk, "Tab")
    back = tab_around(page, walk, "shift+Tab") if forth else None
    if not back:
        return
    if back != forth[:1] + forth[:0:-1]:
        PROBLEMS.append(f"{page}: Shift+Tab is not the reverse of Tab: "
                        + ", ".join(map(place_of, back)))
    groups = {stop.get_parent() for stop in forth if stop.get_role() in SWITCHES}
    for node in nodes:
        # Text is focused by a click, to be copied; arrows go through rows and through a switch.
        reached = (node in forth or node.get_role() in (ROLE.LABEL, *CELLS)
                   or (node.get_role() in SWITCHES and node.get_parent() in groups))
        if has(node, STATE.FOCUSABLE) and has(node, STATE.ENABLED) and not reached:
            PROBLEMS.append(f"{page}: Tab never leads to {place_of(node)}")


def keep_tree(page, walk, nodes):
    if folder := os.environ.get("PEC_WALK_PICTURES"):
        walk.picture("page-" + page.replace(" ", "-"))
        with open(os.path.join(folder, f"tree-{page.replace(' ', '-')}.txt"), "w") as file:
            for node in nodes:
                states = " ".join(state.value_nick for state in node.get_state_set().get_states())
                file.write(f"{node.get_role_name()} {node.get_name()!r} "
                           f"{node.get_description()!r} {states}\n")


def check_page(page, walk, tab=True):
    walk.screen.listen()
    nodes = list(walk.screen.walk(walk.screen.active_window()))
    assert len(nodes) > 2, f"{page}: nothing is shown"
    keep_tree(page, walk, nodes)
    check_names(page, nodes)
    check_tables_and_charts(page, nodes)
    if tab:
        check_tab_order(page, walk, nodes)
    print(f"ok: looked at {page}", flush=True)


def wait_for_window(walk, what, title):
    """That it is there is not enough: the keys go to the one that is active."""
    walk.until(f"{what} opens", lambda: walk.screen.active_window()
               and fits(title, walk.screen.active_window().get_name()))


def open_window(walk, key, title):
    walk.key(*([key] if isinstance(key, str) else key))
    wait_for_window(walk, title, title)


def close_window(walk):
    before = walk.screen.active_window()
    walk.key("Escape")
    walk.until("it closes", lambda: walk.screen.active_window() not in (None, before))


def announced(walk, what, pattern):
    """Waits for an announcement: a notification that begins to show, as Orca reads it."""
    kind = "object:state-changed:showing"
    try:
        walk.until(f"{what} is announced", lambda: any(
            event.kind == kind and event.role == ROLE.NOTIFICATION and event.value
            and re.search(pattern, event.name) for event in walk.screen.events), 5)
    except AssertionError as error:
        PROBLEMS.append(str(error))
    walk.screen.events.clear()


def first_start(walk):
    walk.until("the first start welcomes", lambda: walk.screen.active_window()
               and walk.screen.find(name="Explore the demo tenant"))
    check_page("welcome", walk)
    walk.tab_to("Connect your tenant")
    walk.key("space")
    walk.until("the form is there", lambda: walk.screen.find(name="Tenant.*", role=ROLE.TEXT))
    check_page("connect", walk)
    walk.tab_to("Cancel")
    walk.key("space")
    walk.tab_to("Explore the demo tenant")
    walk.key("space")
    walk.wait_for_demo()
    announced(walk, "the end of the first refresh", "^Read ")


def switch_pages(walk, pages, subject):
    walk.tab_to(pages[0])
    for page in pages:
        switch = walk.until(f"{page} is chosen", lambda: chosen(walk, page))
        siblings = [switch.get_parent().get_child_at_index(i) for i in range(len(pages))]
        if [one.get_name() for one in siblings if has(one, STATE.CHECKED)] != [page]:
            PROBLEMS.append(f"{subject}: not only {page} is told as chosen")
        if switch.get_role() != ROLE.RADIO_BUTTON:
            PROBLEMS.append(f"{subject}: {place_of(switch)} is one of several, but not told so")
        check_page(f"{subject} {page.lower()}", walk)
        walk.tab_to(page)
        walk.key("Right")
    walk.key(*["Left"] * (len(pages) - 1))


def chosen(walk, name):
    for node in walk.screen.walk(walk.screen.active_window()):
        if node.get_name() == name and node.get_role() in SWITCHES and has(node, STATE.CHECKED):
            return node
    return None


def desk(walk):
    switch_pages(walk, ["Overview", "Cost", "Changes", "Plan"], "portfolio")
    walk.tab_to("Customers and subscriptions")
    walk.key("Home", "Down", "Up")
    row = walk.row(0)
    rows = walk.rows()
    assert has(row, STATE.SELECTED) and not has(row, STATE.EXPANDED), "the first row is not chosen"
    walk.key("Right")
    walk.until("opening a row is told",
               lambda: walk.rows() > rows and has(walk.row(0), STATE.EXPANDED), 10)
    switch_pages(walk, ["Cost", "Plan"], "customer")
    walk.tab_to("Customers and subscriptions")
    walk.key("Down")
    walk.until("a subscription is explained", lambda: walk.screen.find(name="Rule by rule"))
    switch_pages(walk, ["Why", "Cost", "History", "Plan"], "subscription")
    scroll_by_key(walk)


def scroll_by_key(walk):
    walk.tab_to("Why")
    pane = walk.screen.find(name="Details of the selection")
    bar = next(node for node in walk.screen.walk(pane) if node.get_role() == ROLE.SCROLL_BAR)
    walk.key("Next")
    walk.until("Page Down moves the text",
               lambda: Atspi.Value.get_current_value(bar) > 0, 5)


def announcements(walk):
    walk.screen.events.clear()
    walk.key("ctrl+f")
    walk.type("keller")
    announced(walk, "what a search found", "^1 customer, ")
    walk.type("zzz")
    announced(walk, "that nothing fits", "^Nothing fits this search")
    walk.key("Escape")
    announced(walk, "that all is back", "^24 customers, ")
    walk.key("F5")
    announced(walk, "the end of a refresh", "^Read ")
    walk.wait_for_demo()
    for file, words in (("view.xlsx", "^The view was written to "), ("no/where.xlsx", ".")):
        open_window(walk, "ctrl+e", "Export the view")
        walk.key("ctrl+a")
        walk.type(os.path.join(os.environ["PEC_WALK_HOME"], file))
        walk.screen.events.clear()
        walk.key("Return")
        announced(walk, "how the export ended", words)
    walk.tab_to("Close this message")
    walk.key("space")


def settings(walk):
    open_window(walk, "ctrl+comma", "Settings")
    for number, page in enumerate(("tenant", "network", "appearance", "data")):
        walk.tab_to("Pages of the settings")
        walk.key("Home", *["Down"] * number)
        check_page("settings " + page, walk)
        if page == "network":
            host = walk.screen.find(name="Host", role=ROLE.TEXT)
            assert not has(host, STATE.ENABLED), "the host of no proxy can be typed"
            walk.tab_to("As the system says")
            walk.key("Down")
            walk.until("an own proxy has a host", lambda: has(host, STATE.ENABLED), 10)
    close_window(walk)


def report(walk):
    open_window(walk, "ctrl+p", "Improvement plan")
    walk.until("its first page is shown", lambda: walk.screen.find(name="Page 1 of .*"))
    walk.until("the preview is at rest", lambda: not walk.screen.find(name="Refreshing .*"))
    switch_pages(walk, ["Content", "Findings", "Words", "Brand"], "report")
    close_window(walk)


def onboarding(walk):
    walk.tab_to("Customers and subscriptions")
    walk.key("Home", "Down", "Menu")
    walk.choose("Onboard \u2026")
    wait_for_window(walk, "the onboarding", "Onboard .*")
    back = walk.screen.find(name="Back", within=walk.screen.active_window())
    assert not has(back, STATE.ENABLED), "the first page has one before it"
    check_page("onboarding check", walk)
    steps = (("method", "2. Method", lambda: walk.screen.find(name="Ways to give access")),
             ("dry run", "3. Dry run", lambda: walk.screen.find(name="Keep the plan")),
             ("run", "4. Run", lambda: walk.screen.find(name="Steps")))
    for page, said, reached in steps:
        walk.screen.events.clear()
        walk.tab_to("Next|Keep the plan")
        walk.key("space")
        walk.until(f"the page {page} is there", reached)
        announced(walk, f"the step {page}", re.escape(said))
        check_page("onboarding " + page, walk)
    close_window(walk)
    open_window(walk, "ctrl+shift+o", "Cases of onboarding")
    walk.until("the case is listed", lambda: Atspi.Table.get_n_rows(
        walk.screen.find(name="Cases", role=ROLE.TABLE)) > 0)
    check_page("cases", walk)
    close_window(walk)


def bulk_onboarding(walk):
    walk.tab_to("Customers and subscriptions")
    walk.key("ctrl+a", "Menu")
    walk.choose("Onboard \u2026")
    wait_for_window(walk, "the onboarding of several", "Onboard .* customers")
    check_page("onboarding of several", walk)
    close_window(walk)


def other_windows(walk):
    open_window(walk, "F1", "Help: .*")
    check_page("help", walk)
    close_window(walk)
    open_window(walk, ("alt+f", "p"), "Profile and roles")
    check_page("profile and roles", walk)
    close_window(walk)
    open_window(walk, ("alt+h", "a"), "About and health")
    walk.until("its data has been looked at", lambda: has(
        walk.screen.find(name="Copy all", within=walk.screen.active_window()), STATE.ENABLED))
    check_page("about and health", walk)
    close_window(walk)
    for menu in "fevh":
        walk.key("alt+" + menu)
        items = walk.until("a menu opens", lambda: menu_items(walk), 10)
        nameless = [item for item in items if not item.get_name()]
        if nameless:
            PROBLEMS.append(f"menu {menu}: {len(nameless)} commands have no name")
        walk.key("Escape", "Escape")
        walk.until("the menu closes", lambda: not menu_items(walk), 10)


def menu_items(walk):
    menu = walk.screen.find(role=ROLE.POPUP_MENU)
    nodes = list(walk.screen.walk(menu)) if menu else []
    return [node for node in nodes if node.get_role() not in (ROLE.POPUP_MENU, ROLE.SEPARATOR)]


def walk_all():
    walk = Keyboard(subprocess.Popen([sys.argv[1]]), Words("en"))
    try:
        for part in (first_start, desk, announcements, settings, report, onboarding,
                     bulk_onboarding, other_windows):
            part(walk)
    except AssertionError as error:
        PROBLEMS.append(str(error))
        print("on the screen: " + " | ".join(walk.screen.texts())[:4000])
        walk.picture("failed")
    finally:
        walk.program.kill()
    for problem in PROBLEMS:
        print("FAIL:", problem)
    print("the walk is done")
    return 1 if PROBLEMS else 0


if not session.missing_tools():
    from walk.keyboard import Keyboard
    from walk.screen import CELLS, ROLE, STATE, Atspi, caption, fits, has

    #: One of several: Qt tells a button that stays down as a check box.
    SWITCHES = (ROLE.RADIO_BUTTON, ROLE.CHECK_BOX, ROLE.TOGGLE_BUTTON)
sys.exit(session.run(walk_all))
