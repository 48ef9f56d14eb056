"""The library that pages ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from ethicsdesk.content import library, read_pack
from ethicsdesk.content.library import Library, read_shipped
from ethicsdesk.model.dilemma import Axis
from ethicsdesk.model.errors import ContentIsBroken
from ethicsdesk.model.language import Language
from ethicsdesk.translation import translator
from tests.content.good_pack import (
    ABOUT,
    DILEMMA,
    DILEMMA_IN_ENGLISH,
    FILES,
    ROUND,
    write_pack,
)

SWEDISH, ENGLISH = Language.SWEDISH, Language.ENGLISH


@pytest.fixture
def ours(tmp_path: Path) -> Library:
    """Read the good pack."""
    return Library((read_pack.read_pack(write_pack(tmp_path)),))


def test_what_comes_with_the_app_can_be_read_in_both_languages() -> None:
    shipped = read_shipped()
    for language in Language:
        assert len(shipped.dilemmas(language)) >= 6
        assert shipped.value_bases(language)
        assert shipped.methods(language)
        november = shipped.dilemma("november", language)
        assert november is not None
        assert (november.language, november.axis) == (language, Axis.INDIVIDUAL_ECONOMY)
        assert [option.letter for option in november.options] == ["A", "B", "C"]
        assert all(option.arguments_for and option.arguments_against for option in november.options)


def test_everything_that_a_shipped_dilemma_names_is_in_the_library() -> None:
    shipped = read_shipped()
    for dilemma in shipped.dilemmas(SWEDISH):
        for principle in dilemma.principles:
            assert shipped.principle(principle, SWEDISH) is not None
            assert dilemma in shipped.touching(principle, SWEDISH)
        for guideline in dilemma.guidelines:
            assert shipped.guideline(guideline, SWEDISH) is not None
            assert dilemma in shipped.naming(guideline, SWEDISH)


def test_every_part_of_a_dilemma_is_read(ours: Library) -> None:
    dilemma = ours.dilemma("kvarten", SWEDISH)
    assert dilemma is not None
    assert dilemma.options[0].pulls == {"principle.trust": 2, "principle.courage": -1}
    assert dilemma.options[0].arguments_for == ("Hon väntar.",)
    assert dilemma.options[0].arguments_against == ("Han väntar.",)
    assert (dilemma.stakes[0].who, dilemma.stakes[0].what) == ("Asta", "att få en pratstund.")
    assert dilemma.questions[-1] == "Hur gör vi här?"
    assert [(twist.number, twist.question) for twist in dilemma.twists] == [
        (1, "Vad gör du då?"),
        (2, "Vad gör du nu?"),
    ]
    assert dilemma.situation.startswith("Ett två tre")
    assert dilemma.facilitator_note.startswith("Ett två tre")
    assert dilemma.axes == (Axis.CHILD_ADULT, Axis.RULE_OF_LAW)
    assert (dilemma.pack, dilemma.pack_version) == ("our-pack", "1.0.0")


def test_every_part_of_a_value_base_is_read(ours: Library) -> None:
    [base] = ours.value_bases(ENGLISH)
    assert [principle.title for principle in base.principles] == ["Title trust", "Title courage"]
    assert ours.principles(ENGLISH) == base.principles
    assert base.introduction is not None
    assert base.introduction.how_to_read.startswith("Ett två")
    assert base.guideline_introduction.startswith("Ett två")
    assert [group.title for group in base.groups] == ["The first"]
    guideline = ours.guideline("guideline.contact.1", ENGLISH)
    assert guideline is not None
    assert guideline.example == "Ett två tre fyra fem sex sju åtta nio tio."
    assert "Example" not in guideline.text


def test_every_part_of_a_method_is_read(ours: Library) -> None:
    method = ours.method("our-round", ENGLISH)
    assert method is not None
    assert [phase.title for phase in method.phases] == ["We begin", "We vote", "At the end"]
    assert method.phases[0].part == "The beginning"
    assert method.phases[0].records == ()
    assert method.phases[2].questions == ("Was everyone heard?",)
    assert method.phases[2].answers == ("yes", "no")


def test_where_a_language_is_missing_the_original_is_given(tmp_path: Path) -> None:
    write_pack(tmp_path)
    for name in (DILEMMA_IN_ENGLISH, "values/ours/principle.trust.en.md", "values/ours/introduction.en.md"):
        (tmp_path / name).unlink()
    (tmp_path / ROUND).write_text(FILES[ROUND].replace(", en: Our round", ""), encoding="utf-8")

    half = Library((read_pack.read_pack(tmp_path),))

    dilemma, method = half.dilemma("kvarten", ENGLISH), half.method("our-round", ENGLISH)
    assert dilemma is not None
    assert method is not None
    assert (dilemma.language, method.language) == (SWEDISH, SWEDISH)
    assert [principle.language for principle in half.principles(ENGLISH)] == [SWEDISH, ENGLISH]
    assert half.value_bases(ENGLISH)[0].introduction is not None


def test_what_is_not_there_is_none(ours: Library) -> None:
    assert ours.dilemma("other", SWEDISH) is None
    assert ours.principle("principle.other", SWEDISH) is None
    assert ours.guideline("guideline.other", SWEDISH) is None
    assert ours.method("other", SWEDISH) is None


def test_the_fixed_words_are_given_in_both_languages(ours: Library) -> None:
    assert ours.axis_title(Axis.CHILD_ADULT, SWEDISH) == "Barn – vuxen"
    assert ours.sector_title("elderly", SWEDISH) == "äldreomsorg"
    assert ours.role_title("school-nurse", ENGLISH) == "school nurse"
    assert ours.care_title("suicide", SWEDISH) == "självmord"
    assert ours.role_title("astronaut", SWEDISH) == "astronaut"


@pytest.mark.parametrize("name", [DILEMMA, ABOUT, ROUND])
def test_damaged_content_is_named_in_the_users_language(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = write_pack(tmp_path / "resources", {name: FILES[name] for name in FILES if "dilemmas" not in name})
    write_pack(tmp_path, {name: FILES[name] for name in FILES if "dilemmas" in name})
    damaged = tmp_path / name if name == DILEMMA else pack / name
    damaged.write_text("---\nid: [\n---\n", encoding="utf-8")
    monkeypatch.setattr(library, "shipped", lambda folder: tmp_path / folder)

    with pytest.raises(ContentIsBroken) as raised:
        read_shipped()

    what, _, mend = raised.value.explain(translator(SWEDISH))
    assert damaged.name in what
    assert "går inte att läsa" in what
    assert mend == "Installera EthicsDesk på nytt."
    assert damaged.name in str(raised.value)
