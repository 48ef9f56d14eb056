"""What a check reads, what it leaves alone, and how it says what it found."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ethicsdesk.content.check import check
from ethicsdesk.content.findings import Report, Severity, Spot
from ethicsdesk.content.read_pack import read_pack
from ethicsdesk.content.wordings import FIELD_UNKNOWN
from ethicsdesk.places import shipped
from tests.content.good_pack import (
    ABOUT,
    BASE,
    COURAGE,
    DILEMMA,
    DILEMMA_IN_ENGLISH,
    FILES,
    GUIDELINES,
    TRUST,
    words,
    write_pack,
)

TODAY = date(2026, 6, 1)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Write the good pack into a folder of its own."""
    return write_pack(tmp_path / "pack")


@pytest.fixture
def change(pack: Path) -> Callable[[str, str, str], None]:
    """Change one thing in the pack."""

    def make(name: str, old: str, new: str) -> None:
        text = (pack / name).read_text(encoding="utf-8")
        assert old in text
        (pack / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return make


def lines(*paths: Path, strict: bool = False) -> list[str]:
    findings = check(paths, today=TODAY, strict=strict)
    return [finding.line_text(lambda _, source: source) for finding in findings]


def codes(*paths: Path) -> list[str]:
    return [finding.code for finding in check(paths, today=TODAY)]


def test_what_comes_with_the_app_is_clean() -> None:
    assert check([shipped("resources"), shipped("dilemmas")], today=TODAY) == ()


def test_findings_come_by_file_line_and_column_and_the_same_every_time(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    change(DILEMMA, "difficulty: 2", "difficulty: 7")
    change(DILEMMA, "title: Kvarten", "title: K")
    change(ABOUT, "version: 1.0.0", "version: one")

    first, again = (check([pack], today=TODAY) for _ in range(2))

    places = [(finding.file, finding.line, finding.column) for finding in first]
    assert places == sorted(places)
    assert first == again
    assert len(first) == 4  # and the English that now differs


def test_a_script_gets_plain_values(pack: Path, change: Callable[[str, str, str], None]) -> None:
    change(DILEMMA, "difficulty: 2", "difficulty: 7")
    (pack / DILEMMA_IN_ENGLISH).unlink()

    found = [finding.as_json(lambda _, source: source) for finding in check([pack], today=TODAY)]

    assert json.loads(json.dumps(found)) == [
        {
            "file": (pack / DILEMMA).as_posix(),
            "line": None,
            "column": None,
            "severity": "warning",
            "code": "pair-missing",
            "message": "no English translation.",
            "mend": "Add kvarten.en.md when you can.",
        },
        {
            "file": (pack / DILEMMA).as_posix(),
            "line": 11,
            "column": 13,
            "severity": "error",
            "code": "value-not-allowed",
            "message": "difficulty: 7 is not allowed.",
            "mend": "Write 1, 2 or 3.",
        },
    ]


def test_a_file_in_another_encoding_is_named_with_the_byte(pack: Path) -> None:
    file = pack / DILEMMA
    raw = file.read_bytes()
    file.write_bytes(raw.replace("ä".encode(), "ä".encode("latin-1")))
    byte = raw.index("ä".encode()) + 1
    assert lines(pack) == [
        f"{file.as_posix()}: the file is not UTF-8 (first at byte {byte}). Save it as UTF-8."
    ]


def test_a_bom_and_the_line_ends_of_windows_are_accepted(pack: Path) -> None:
    for name in (DILEMMA, ABOUT, TRUST):
        text = (pack / name).read_text(encoding="utf-8")
        (pack / name).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert lines(pack) == []


def test_a_pipe_is_not_waited_for(pack: Path) -> None:
    (pack / DILEMMA).unlink()
    os.mkfifo(pack / DILEMMA)
    assert lines(pack) == [
        f"{(pack / DILEMMA).as_posix()}: the file cannot be opened. "
        "See that it is there and that you may read it."
    ]


def test_a_file_that_is_too_large_is_not_opened(pack: Path) -> None:
    (pack / DILEMMA).write_text("a" * (256 * 1024 + 1), encoding="utf-8")
    assert lines(pack) == [
        f"{(pack / DILEMMA).as_posix()}: the file is 257 KiB. Shorten it to at most 256 KiB."
    ]


def test_a_pack_of_too_many_files_is_not_opened(pack: Path) -> None:
    for number in range(2001):
        (pack / "methods" / f"m{number}.yaml").touch()
    assert lines(pack) == [f"{pack.as_posix()}: the pack has {len(FILES) + 2001} files. Keep at most 2000."]


def test_a_pack_for_a_newer_app_is_refused_and_nothing_else_is_said_of_it(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    change(ABOUT, "format: 1", "format: 2\nunheard-of: yes")
    change(DILEMMA, "axis: child-adult", "axis: something-new")
    assert codes(pack) == ["format-newer"]


def test_what_a_pack_names_may_be_in_the_pack_that_came_with_the_app(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    change(TRUST, "[principle.courage]", "[principle.integrity]")
    change("values/ours/principle.trust.en.md", "[principle.courage]", "[principle.integrity]")
    assert lines(pack) == []


def test_all_paths_together_are_one_library(tmp_path: Path) -> None:
    here = write_pack(tmp_path / "here", {name: FILES[name] for name in FILES if "dilemmas" not in name})
    there = write_pack(tmp_path / "there", {name: FILES[name] for name in FILES if "dilemmas" in name})
    alone = there / "dilemmas"

    assert lines(here, alone, strict=True) == []
    assert {"id-nowhere"} <= set(codes(alone))


def test_a_part_of_a_pack_is_checked_with_the_rest_in_mind(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    change(TRUST, "title: Titel trust", "title: T")
    assert lines(pack / "dilemmas") == []
    assert lines(pack / DILEMMA, pack / "methods") == []
    assert codes(pack / TRUST) == ["too-short"]


def test_only_the_folders_of_the_format_are_read(pack: Path) -> None:
    write_pack(
        pack,
        {"README.md": "# Anything", "icons/x.svg": "<script/>", "theme/colours.yaml": "a: [", "x.py": ""},
    )
    assert lines(pack) == []


def test_study_and_workshops_are_let_through(pack: Path) -> None:
    later = {
        "study/path.yaml": "id: path\nsteps: []\n",
        "study/situations/elderly.sv.md": "### En titel {#situation.one}\n\nOrd.\n",
        "workshops/day.yaml": "id: day\nblocks: []\n",
    }
    write_pack(pack, later)
    assert lines(pack) == []


def test_a_text_under_a_name_that_is_not_known_is_named(pack: Path) -> None:
    write_pack(pack, {"dilemmas/child-adult/noter.md": "Ord.", "methods/round.yml": "a: 1"})
    assert codes(pack) == ["id-file", "id-file"]


def test_folders_without_what_they_need_are_named(tmp_path: Path, pack: Path) -> None:
    (pack / BASE).unlink()
    (pack / ABOUT).unlink()
    empty = tmp_path / "empty"
    empty.mkdir()
    assert lines(pack, empty, tmp_path / "nowhere") == [
        f"{empty.as_posix()}: there is no pack here. "
        "Name a folder with a pack.yaml, or a folder or file inside one.",
        f"{(tmp_path / 'nowhere').as_posix()}: the file cannot be opened. "
        "See that it is there and that you may read it.",
        f"{pack.as_posix()}: pack.yaml is missing. Add it beside the folders of the pack.",
        f"{(pack / BASE).parent.as_posix()}: value-base.yaml is missing. Add it beside the principles.",
    ]


def test_strict_names_the_principles_that_no_dilemma_touches(pack: Path) -> None:
    for name in (DILEMMA, DILEMMA_IN_ENGLISH):
        (pack / name).unlink()
    assert lines(pack) == []
    assert lines(pack, strict=True) == [
        f"{(pack / COURAGE).as_posix()}: warning: principle.courage is touched by no dilemma.",
        f"{(pack / TRUST).as_posix()}: warning: principle.trust is touched by no dilemma.",
    ]


def test_in_a_workplaces_own_pack_lengths_are_no_errors(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    change(ABOUT, "languages: [sv, en]\nlicence: CC-BY-4.0", "languages: [sv]\nlicence: own use")
    for name in FILES:
        if name.endswith(".en.md"):
            (pack / name).unlink()
    change(TRUST, "title: Titel trust", f"title: {'x' * 90}")
    change(TRUST, words(80), words(400))
    change(TRUST, "summary: En enda mening om vad det handlar om.\n", "")
    change(GUIDELINES, "Exempel: ", "")
    text = (pack / COURAGE).read_text(encoding="utf-8")
    (pack / COURAGE).write_text(text[: text.index("## I vardagen")], encoding="utf-8")

    findings = check([pack], today=TODAY)

    assert [(finding.code, finding.severity) for finding in findings] == [
        ("section-missing", Severity.WARNING),
        ("too-long", Severity.WARNING),
        ("word-count", Severity.WARNING),
    ]
    [base] = read_pack(pack).value_bases
    assert base.principles[0].summary == "Ett två tre fyra fem sex sju åtta nio tio."


def test_packs_that_need_each_other_are_named(tmp_path: Path) -> None:
    packs = []
    for name, other in (("first", "second"), ("second", "first")):
        about = FILES[ABOUT].replace("our-pack", name) + f'requires: {{{other}: ">=1.0,<2"}}\n'
        packs.append(write_pack(tmp_path / name, {ABOUT: about}))

    assert lines(*packs) == [
        f"{(tmp_path / name / ABOUT).as_posix()}:11:12: "
        f'the packs "{name}" and "{other}" need each other. Take one of the two away from requires.'
        for name, other in (("first", "second"), ("second", "first"))
    ]


def test_an_option_that_was_taken_away_leaves_a_gap(
    pack: Path, change: Callable[[str, str, str], None]
) -> None:
    for name in (DILEMMA, DILEMMA_IN_ENGLISH):
        change(name, "since: 1.0.0", "since: 1.0.0\nretired: [b]")
        change(name, "  - id: b", "  - id: c")
        change(name, "### b", "### c")
    assert lines(pack) == []


def test_a_line_never_breaks_whatever_the_file_holds() -> None:
    report = Report("a.md")
    report.add(FIELD_UNKNOWN, Spot(3, 1), field="one\ntwo\x1b[31m {three}")
    line = report.found[0].line_text(lambda _, source: source)
    assert line == 'a.md:3:1: the field "one two [31m {three}" is unknown. Take it away.'
