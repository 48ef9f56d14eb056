"""Each kind of finding, where it stands and in both languages: a good pack with one thing changed in it.

`codes.json` holds the cases: the file, what is changed into what in it (null: the file is taken away), and
the line that is then said; «312 words» stands for so many words of filler.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from ethicsdesk.content.check import check
from ethicsdesk.content.findings import Finding
from ethicsdesk.model.language import Language
from ethicsdesk.translation import translator
from tests.content.good_pack import words, write_pack

TODAY = date(2026, 6, 1)

Case = Mapping[str, str | None]
CASES: list[Case] = json.loads(Path(__file__).with_name("codes.json").read_text(encoding="utf-8"))

# Those of the format's table that need more than one change are in test_check.py; zip comes with importing.
ELSEWHERE = {"untouched"}


def test_a_good_pack_has_nothing_to_mend(tmp_path: Path) -> None:
    assert check([write_pack(tmp_path)], today=TODAY, strict=True) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['code']} {str(case['new'])[:30]!r}")
def test_what_is_wrong_is_said_where_it_stands_in_both_languages(case: Case, tmp_path: Path) -> None:
    write_pack(tmp_path)

    change(tmp_path / str(case["file"]), case["old"], case["new"])
    mine = [finding for finding in check([tmp_path], today=TODAY) if finding.code == case["code"]]

    for language in Language:
        assert case[language] in [said(finding, language, tmp_path) for finding in mine]


def test_every_code_of_the_format_has_a_case() -> None:
    fields = "field-missing field-unknown value-not-allowed too-long too-short id-file id-twice id-nowhere"
    texts = "word-count section-missing section-order option-text markup picture person long-sentence"
    others = "pulls-one-way pull-unused pair-differs pair-missing yaml yaml-key-twice law-old shares"
    whole = "untouched encoding format-newer"
    wanted = {*fields.split(), *texts.split(), *others.split(), *whole.split()}
    assert {case["code"] for case in CASES} | ELSEWHERE == wanted


def change(file: Path, old: str | None, new: str | None) -> None:
    if old is None or new is None:
        file.unlink()
        return
    text = file.read_text(encoding="utf-8")
    assert whole(old) in text
    file.write_text(text.replace(whole(old), whole(new), 1), encoding="utf-8")


def whole(text: str) -> str:
    return re.sub(r"«(\d+) words»", lambda found: words(int(found[1])), text)


def said(finding: Finding, language: Language, pack: Path) -> str:
    return finding.line_text(translator(language)).replace(f"{pack.as_posix()}/", "")
