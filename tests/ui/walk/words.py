# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's words in one language, from the catalogues that it is built with."""
import os
import re
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("en", "nl", "fr", "de")
CATALOGUES = os.path.join(os.path.dirname(__file__), "..", "..", "..", "translations")


def _forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iterfind("numerusform")]
    return [translation.text or ""]


class Words:
    """words("&Find") is what a screen reader is told: in the language, without the mark of its key."""

    def __init__(self, language):
        self.language = language
        self.forms = {}  # English source -> contexts -> forms
        for catalogue in ("ui", "text"):
            file = os.path.join(CATALOGUES, f"pec_{catalogue}_{language}.ts")
            for context in ElementTree.parse(file).getroot().iterfind("context"):
                for message in context.iterfind("message"):
                    contexts = self.forms.setdefault(message.findtext("source"), {})
                    contexts[context.findtext("name")] = _forms(message)

    def all_forms(self, source, context):
        contexts = self.forms.get(source)
        if contexts is None:
            if self.language == "en":  # its catalogue holds nothing but plurals
                return [source]
            raise KeyError(f"no {self.language} for {source!r}")
        found = {tuple(forms) for name, forms in contexts.items() if context in (None, name)}
        if len(found) != 1:
            raise KeyError(f"{len(found)} translations to {self.language} of {source!r} in {context}")
        return list(found.pop())

    def __call__(self, source, context=None):
        return without_keys(self.all_forms(source, context)[0])

    def pattern(self, source, context=None):
        """A regular expression for the words, whatever stands for %1, %L2 or %Ln, one or many."""
        forms = [re.sub(r"%L?[1-9n]", ".*", re.escape(without_keys(form)))
                 for form in self.all_forms(source, context)]
        return "|".join(forms)


def without_keys(words):
    """Without the marks of the keys that choose a command: "&Save && close" is "Save & close"."""
    return re.sub("&(.)", r"\1", words)
