"""YAML made to do harm: one clear finding with its place, and nothing built of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ethicsdesk.content import tree
from ethicsdesk.content.check import check
from ethicsdesk.content.findings import Report
from tests.content.good_pack import ABOUT, BASE, DILEMMA, ROUND, write_pack

LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "a billion laughs": (LAUGHS, 1, 4),
    "a python object": ("a: 1\nb: !!python/object/apply:os.system ['ls']\n", 2, 4),
    "a local tag": ("a: !x y\n", 1, 4),
    "10,000 lists in each other": ("a: " + "[" * 10_000, 1, 1003),  # the parser looks ahead to its own limit
    "10,000 fields in each other": ("".join(f"{' ' * n}a:\n" for n in range(400)), 9, 9),
    "10,000 maps in each other": ("a: " + "{b: " * 10_000, 1, 32),
    "an alias as a name": ("*a : 1\n", 1, 1),
    "a map as a name": ("? {a: 1}\n: b\n", 1, 3),
    "a directive": ("%YAML 1.2\n---\na: 1\n", 1, 1),
    "two documents": ("a: 1\n---\nb: 2\n", 2, 1),
    "nothing": ("", 1, 1),
    "only a remark": ("# a\n", 1, 1),
    "a list": ("- a\n- b\n", 1, 1),
    "a word": ("a\n", 1, 1),
}


@pytest.mark.parametrize(("text", "line", "column"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_yaml_is_refused_with_one_finding(text: str, line: int, column: int) -> None:
    report = Report("x.yaml")
    assert tree.parse(text, report) is None
    [finding] = report.found
    assert (finding.code, finding.line, finding.column) == ("yaml", line, column)


@pytest.mark.parametrize("text", [case[0] for case in HOSTILE.values()], ids=HOSTILE.keys())
@pytest.mark.parametrize("name", [ABOUT, BASE, ROUND])
def test_a_pack_with_hostile_yaml_is_refused(name: str, text: str, tmp_path: Path) -> None:
    write_pack(tmp_path)
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert_refused(tmp_path, name)


@pytest.mark.parametrize(
    "text", [case[0] for case in HOSTILE.values() if "---" not in case[0]], ids=lambda text: text[:20]
)
def test_hostile_front_matter_is_refused(text: str, tmp_path: Path) -> None:
    write_pack(tmp_path)
    (tmp_path / DILEMMA).write_text(f"---\n{text}---\nOrd.\n", encoding="utf-8")
    assert_refused(tmp_path, DILEMMA)


def assert_refused(pack: Path, name: str) -> None:
    [mine] = [finding for finding in check([pack], today=date(2026, 6, 1)) if finding.file.endswith(name)]
    assert mine.code == "yaml"
    assert mine.line >= 1
    assert mine.column >= 1


def test_plain_words_stay_as_they_are_written() -> None:
    report = Report("x.yaml")
    fields = tree.parse("a: no\nb: 2025-07-01\nc: 1.10\nd: null\ne: 0x10\nf:\n'<<': ~\n", report)
    assert fields is not None
    assert tree.plain(fields) == {
        "a": "no", "b": "2025-07-01", "c": "1.10", "d": "null", "e": "0x10", "f": "", "<<": "~"
    }  # fmt: skip


def test_every_value_knows_its_place_in_characters() -> None:
    report = Report("x.yaml")
    fields = tree.parse("é: [å, {ä: ö}]\n", report, first_line=5)
    assert fields is not None
    items = fields.value("é")
    assert isinstance(items, tree.Items)
    assert [(item.line, item.column) for item in items.items] == [(5, 5), (5, 8)]
