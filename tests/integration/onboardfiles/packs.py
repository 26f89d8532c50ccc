# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: packs.py FOLDER WRITER

Opens each zip file in FOLDER as a customer would: permissions, checksums, and the letter as PDF by
poppler's tools: one page of A4, its text in the language of the HTML, each font embedded. WRITER,
which wrote them, has to write the same bytes again.
"""
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

EXECUTABLE = {"onboard.sh", "check.sh", "offboard.sh"}


def checked_files(pack):
    """The files of a pack by name; they lie below one folder and fit their checksums."""
    files = {}
    for entry in pack.infolist():
        folder, name = entry.filename.split("/")
        assert folder == "azure-access", entry.filename
        mode = 0o100755 if name in EXECUTABLE else 0o100644
        assert entry.external_attr >> 16 == mode, f"{name}: {entry.external_attr >> 16:o}"
        files[name] = pack.read(entry)
    assert files.keys() >= EXECUTABLE | {"letter.html", "letter.pdf", "template.json"}
    assert "link.sh" not in files
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert sums.keys() == files.keys() - {"SHA256SUMS"}
    for name, digest in sums.items():
        assert hashlib.sha256(files[name]).hexdigest() == digest, name
    return files


def asked(tool, *arguments):
    return subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout


def words(text):
    """Without the line breaks of a page and the numbers of a list."""
    return re.sub(r"\s+", "", re.sub(r"(?m)^\s*\d\.\s", "", text))


def check_letter(pdf, html, language):
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE html>|<meta [^>]*>", "", html.decode()))
    assert root.get("lang") == language, root.get("lang")
    assert f"/Lang ({language})".encode() in pdf
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        info = dict(line.split(":", 1) for line in asked("pdfinfo", file.name).splitlines())
        assert info["Pages"].strip() == "1", info["Pages"]
        assert "(A4)" in info["Page size"], info["Page size"]
        assert info["Title"].strip() == root.findtext("head/title"), info["Title"]
        fonts = asked("pdffonts", file.name).splitlines()[2:]
        assert len(fonts) == 1 and re.search(r"\byes\s+(yes|no)\s+yes\b", fonts[0]), fonts
        shown = asked("pdftotext", "-layout", file.name, "-")
    written = "\n".join("".join(part.itertext()) for part in root.find("body"))
    assert words(shown) == words(written), f"{shown}\n is not \n{written}"


def main():
    folder, writer = (pathlib.Path(argument) for argument in sys.argv[1:])
    packs = sorted(folder.glob("*.zip"))
    for path in packs:
        with zipfile.ZipFile(path) as pack:
            assert pack.testzip() is None
            files = checked_files(pack)
            check_letter(files["letter.pdf"], files["letter.html"], path.stem.rsplit("-", 1)[1])
    with tempfile.TemporaryDirectory() as again:
        subprocess.run([writer, again], check=True)
        for path in packs:
            second = pathlib.Path(again, path.name)
            assert path.read_bytes() == second.read_bytes(), f"{path.name} is not the same again"
    print(f"{len(packs)} packs")
    sys.exit(0 if packs else 1)


main()
