"""Pictures of a pack: known by their content, and an SVG only if nothing in it can load or run.

An SVG is read as what it is, a drawing: every element and attribute that is not one of a drawing's is
reported. Its XML is read by expat with no declarations of its own, so no entity can grow or fetch.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.parsers import expat

from ethicsdesk.content import text_wordings as wordings
from ethicsdesk.content.findings import Report, Spot
from ethicsdesk.content.source import KIB, read_bytes

LARGEST_PICTURE = 2 * KIB * KIB

SIGNATURES: Mapping[str, bytes] = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff"}
SVG_NAMESPACE = "http://www.w3.org/2000/svg"
ELEMENTS = frozenset(
    {
        *("svg", "g", "defs", "symbol", "use", "switch", "style", "title", "desc", "metadata"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath"),
        *("marker", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern"),
    }
)
_LOADS = re.compile(r"@import|url\s*\(\s*[\"']?\s*(?!#)[^\s\"')]|expression\s*\(|\\", re.IGNORECASE)


def check_picture(path: Path, report: Report) -> None:
    """Check one picture."""
    raw = read_bytes(path, LARGEST_PICTURE, wordings.PICTURE_LARGE, report)
    if raw is None:
        return
    if path.suffix == ".svg":
        check_svg(raw, report)
    elif path.suffix not in SIGNATURES or not raw.startswith(SIGNATURES[path.suffix]):
        report.add(wordings.PICTURE_KIND)


def check_svg(raw: bytes, report: Report) -> None:
    """Report everything in an SVG that is more than a drawing."""
    reader = _SvgReader(report)
    try:
        reader.read(raw)
    except expat.ExpatError as error:
        report.add(wordings.SVG_BROKEN, Spot(error.lineno, error.offset + 1))
    except _Enough:
        return


class _Enough(Exception):
    """What was found makes reading on unsafe."""


class _SvgReader:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._in_style = False
        self._is_first = True
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction

    def read(self, raw: bytes) -> None:
        self._parser.Parse(raw, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, element = name.rpartition(" ")
        if self._is_first and (namespace, element) != (SVG_NAMESPACE, "svg"):
            self._report.add(wordings.SVG_BROKEN, self._spot())
            raise _Enough
        self._is_first = False
        if namespace != SVG_NAMESPACE or element not in ELEMENTS:
            # Editors leave their notes in namespaces of their own: those are not drawn, but not known either.
            self._found(element)
        self._in_style = element == "style"
        for named, value in attributes.items():
            attribute = named.rpartition(" ")[2].lower()
            is_reference = attribute in {"href", "src", "from", "to", "values"}
            is_elsewhere = is_reference and not value.strip().startswith("#")
            if attribute.startswith("on") or is_elsewhere or attribute == "base" or _LOADS.search(value):
                self._found(attribute)

    def _end(self, _name: str) -> None:
        self._in_style = False

    def _words(self, words: str) -> None:
        if self._in_style and _LOADS.search(words):
            self._found("style")

    def _doctype(self, *_: object) -> None:
        self._found("DOCTYPE")
        raise _Enough

    def _instruction(self, target: str, _words: str) -> None:
        self._found(target)

    def _found(self, part: str) -> None:
        self._report.add(wordings.SVG_PART, self._spot(), part=part)

    def _spot(self) -> Spot:
        return Spot(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)
