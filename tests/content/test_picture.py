"""Pictures: known by their content, and an SVG only if it is nothing but a drawing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ethicsdesk.content.check_picture import check_picture, check_svg
from ethicsdesk.content.findings import Report
from tests.content.good_pack import PICTURE

LAUGHS = '<!DOCTYPE s [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]>'
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "event": '<circle r="1" onclick="x()"/>',
    "link": '<a href="https://host/"><circle r="1"/></a>',
    "outside picture": '<image href="https://host/x.png"/>',
    "embedded page": "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
    "outside part": '<use href="other.svg#a"/>',
    "old link": '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///x#a"/>',
    "style that loads": "<style>@import url(https://host/x.css);</style>",
    "fill that loads": '<circle r="1" fill="url(https://host/x#a)"/>',
    "style attribute": "<circle r='1' style='fill: url( \"//host/x\")'/>",
    "escaped style": "<style>circle { fill: u\\72l(//host/x) }</style>",
    "animation": '<set attributeName="href" to="javascript:x"/>',
    "instruction": "<?php x ?>",
    "other namespace": '<x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="//host"/>',
    "embedded data": '<use href="data:image/svg+xml,x#a"/>',
}


def found(raw: bytes) -> list[str]:
    report = Report("x.svg")
    check_svg(raw, report)
    return [finding.line_text(lambda _, source: source) for finding in report.found]


def test_a_drawing_is_clean() -> None:
    gradient = '<defs><linearGradient id="a"/></defs><circle r="1" fill="url(#a)"/><use href="#a"/>'
    assert found(PICTURE.encode()) == []
    assert found(PICTURE.replace("</svg>", f"{gradient}</svg>").encode()) == []


@pytest.mark.parametrize("part", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_could_load_or_run_is_reported_with_its_line(part: str) -> None:
    said = found(PICTURE.replace("</svg>", f"{part}\n</svg>").encode())
    assert said
    assert all(line.startswith("x.svg:4:") for line in said)


def test_a_declaration_is_refused_before_it_can_grow() -> None:
    assert found((LAUGHS + PICTURE.replace("A circle", "&b;")).encode()) == [
        "x.svg:1:13: the picture holds something that could load or run (DOCTYPE). "
        "Take it away, or save the picture as .png."
    ]


@pytest.mark.parametrize("raw", [b"", b"<html/>", b"\x89PNG", b"<svg>", b"<svg xmlns='x'/>", b"\xff\xfe<"])
def test_what_is_no_svg_is_reported(raw: bytes) -> None:
    assert len(found(raw)) == 1


@pytest.mark.parametrize(
    ("name", "raw", "is_good"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n...", True),
        ("a.jpg", b"\xff\xd8\xff\xe0...", True),
        ("a.png", b"\xff\xd8\xff\xe0...", False),
        ("a.jpg", b"MZ...", False),
        ("a.gif", b"GIF89a", False),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"x" * (2 * 1024 * 1024), False),
    ],
)
def test_a_picture_is_what_its_ending_says(tmp_path: Path, name: str, raw: bytes, *, is_good: bool) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    report = Report(name)
    check_picture(path, report)
    assert (report.found == []) is is_good
