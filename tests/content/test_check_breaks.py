"""Whatever happens to the files of a good pack, the check says what is wrong and never falls over.

Each case takes one file and harms it as editors, disks and people do: lines lost, doubled, swapped, cut off,
other bytes, noise of YAML and Markdown, other values. What the check lets through must also be readable.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ethicsdesk.content.check import check
from ethicsdesk.content.files import VALUE_BASE_FILE
from ethicsdesk.content.findings import Finding, Severity
from ethicsdesk.content.read_pack import read_pack
from ethicsdesk.model.language import Language
from ethicsdesk.translation import translator
from tests.content.good_pack import ABOUT, FILES, write_pack

TODAY = date(2026, 6, 1)
CASES = 1_000 if os.environ.get("ETHICSDESK_CASES") == "ci" else 200

# What can be said of a whole file only; all else has a line.
WHOLE_FILE = {
    "encoding",
    "too-long",
    "pair-missing",
    "section-missing",
    "field-missing",
    "picture",
    "id-file",
}

NOISE = (
    "---", "...", "- ", "? ", "a: b: c", "&x", "*x", "!!str", "{", "}", "[", "]", '"', "'", "|", ">",
    "%YAML 1.2", "<<: 1", "\t", "    x", "#", "# x", "##", "## ", "### a", "##### x", "===", "---x",
    "***", "<b>", "<!--", "<?", "](", "[x](javascript:y)", "![](", "[x]: y", "[^1]", "`", "```", "|-|-|",
    "> ", "1. ", "För:", "Ask:", "{#x}", "{: onload=x}", "\\", "\x00", "\u2028", "\ufeff", "e\u0301",
    "\U0001f600", "811228-9874", "{minutes}", "{x!r}",
)  # fmt: skip
VALUES = (
    "",
    "x",
    "0",
    "-1",
    "1e9",
    "99999999999999999999",
    "null",
    "[]",
    "{}",
    "[a, a]",
    "{sv: a}",
    "ö" * 3000,
)

Lines = list[str]
Harm = Callable[[Lines], str]


def lines_lost(lines: Lines, at: int, count: int) -> str:
    return "\n".join(lines[:at] + lines[at + count :])


def lines_doubled(lines: Lines, at: int, count: int) -> str:
    return "\n".join(lines[: at + count] + lines[at:])


def lines_swapped(lines: Lines, at: int, other: int) -> str:
    lines[at], lines[other] = lines[other], lines[at]
    return "\n".join(lines)


def cut_off(lines: Lines, at: int, column: int) -> str:
    return "\n".join([*lines[:at], lines[at][:column]])


def noise_put_in(lines: Lines, at: int, column: int, noise: str) -> str:
    lines[at] = lines[at][:column] + noise + lines[at][column:]
    return "\n".join(lines)


def line_put_in(lines: Lines, at: int, noise: str) -> str:
    return "\n".join([*lines[:at], noise, *lines[at:]])


def value_changed(lines: Lines, at: int, value: str) -> str:
    name, colon, _ = lines[at].partition(":")
    lines[at] = f"{name}{colon} {value}"
    return "\n".join(lines)


@st.composite
def harmed(draw: st.DrawFn) -> tuple[str, bytes]:
    """Draw a file of the good pack, and what is left of it."""
    name = draw(st.sampled_from(sorted(FILES)))
    lines = FILES[name].split("\n")
    at, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    count, column = draw(st.integers(1, 5)), draw(st.integers(0, 40))
    noise, value = draw(st.sampled_from(NOISE) | st.text(max_size=8)), draw(st.sampled_from(VALUES))
    harms: tuple[Callable[[], str], ...] = (
        lambda: lines_lost(lines, at, count),
        lambda: lines_doubled(lines, at, count),
        lambda: lines_swapped(lines, at, other),
        lambda: cut_off(lines, at, column),
        lambda: noise_put_in(lines, at, column, noise),
        lambda: line_put_in(lines, at, noise),
        lambda: value_changed(lines, at, value),
    )
    text = draw(st.sampled_from(harms))()
    raw = bytearray(text.encode("utf-8", "surrogatepass"))
    if raw and draw(st.booleans()):
        raw[draw(st.integers(0, len(raw) - 1))] = draw(st.integers(0, 255))
    return name, bytes(raw)


@given(harmed())
@settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_harmed_pack_is_explained_or_can_be_read(tmp_path: Path, harm: tuple[str, bytes]) -> None:
    pack = write_pack(tmp_path / "pack")
    name, raw = harm

    (pack / name).write_bytes(raw)
    findings = check([pack], today=TODAY)

    for finding in findings:
        assert_well_said(finding, pack)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return
    read_pack(pack)  # what has no error can be used


@given(st.sampled_from(sorted(FILES)), st.binary(max_size=300))
@settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_bytes_that_are_no_text_of_a_pack_are_always_reported(tmp_path: Path, name: str, raw: bytes) -> None:
    pack = write_pack(tmp_path / "pack")
    (pack / name).write_bytes(raw)
    assert any(finding.severity is Severity.ERROR for finding in check([pack], today=TODAY))


@given(st.sampled_from(sorted(FILES)), st.data())
@settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_required_line_of_the_front_matter_is_missed(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    """Take away one field that the format requires: it is named, in the file where it was."""
    required = [
        line for line in FILES[name].split("\n") if line.split(":")[0] in REQUIRED.get(kind_of(name), ())
    ]
    if not required:
        return
    line = data.draw(st.sampled_from(required))
    pack = write_pack(tmp_path / "pack")
    (pack / name).write_text(FILES[name].replace(f"{line}\n", "", 1), encoding="utf-8")

    missed = [finding for finding in check([pack], today=TODAY) if finding.code == "field-missing"]

    assert (pack / name).as_posix() in [finding.file for finding in missed]


REQUIRED = {
    "dilemmas": (
        "id", "title", "summary", "axis", "sectors", "roles", "principles", "guidelines",
        "difficulty", "minutes", "since",
    ),
    "principle": ("id", "title", "summary"),
    "axes": ("id", "title", "summary"),
    "methods": ("id", "title", "summary", "source", "purpose", "group", "minutes", "about"),
    "base": ("id", "version", "title", "summary", "kind", "order"),
    ABOUT: ("format", "id", "version", "title", "description", "languages", "licence"),
}  # fmt: skip


def kind_of(name: str) -> str:
    if name.endswith(VALUE_BASE_FILE):
        return "base"
    return "principle" if "/principle." in name else name.split("/", maxsplit=1)[0]


def assert_well_said(finding: Finding, pack: Path) -> None:
    """Assert that a finding names a file that was asked about and a place in it, in both languages."""
    assert finding.file.startswith(pack.as_posix())
    if finding.line:
        written = (
            Path(finding.file).read_bytes().count(b"\n") + Path(finding.file).read_bytes().count(b"\r") + 1
        )
        assert 1 <= finding.line <= written
        assert finding.column >= 1
    else:
        assert finding.code in WHOLE_FILE
    for language in Language:
        line = finding.line_text(translator(language))
        assert "\n" not in line
        assert line.startswith(finding.file)
