"""The text that a discussion used, read again from that text alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ethicsdesk.content.findings import Report
from ethicsdesk.content.fingerprint import hash_of_page
from ethicsdesk.content.library import read_shipped
from ethicsdesk.content.page import Page, read_page
from ethicsdesk.content.snapshots import dilemma_of, method_of, principle_of, snapshot_of
from ethicsdesk.model.errors import SnapshotIsUnreadable
from ethicsdesk.model.language import Language
from ethicsdesk.model.snapshot import Snapshot
from ethicsdesk.model.value_base import ValueBaseId
from tests.content.good_pack import DILEMMA_TEXT

LIBRARY = read_shipped()


@pytest.mark.parametrize("language", Language)
def test_what_was_used_is_the_same_when_it_is_read_from_its_own_text(language: Language) -> None:
    for dilemma in LIBRARY.dilemmas(language):
        assert dilemma_of(snapshot_of(dilemma)) == dilemma
    for method in LIBRARY.methods(language):
        assert method_of(snapshot_of(method)) == method
    for principle in LIBRARY.principles(language):
        assert principle_of(snapshot_of(principle)) == replace(principle, value_base=ValueBaseId(""))


@pytest.mark.parametrize("read", [dilemma_of, method_of, principle_of])
def test_a_damaged_text_is_an_error_that_names_it(read: Callable[[Snapshot], object]) -> None:
    whole = snapshot_of(LIBRARY.dilemmas(Language.SWEDISH)[0])
    with pytest.raises(SnapshotIsUnreadable) as raised:
        read(replace(whole, text=whole.text[:100]))
    assert raised.value.hash == whole.hash


def page(text: str) -> Page:
    """Take a text apart."""
    found = read_page(text, Report("x.md"))
    assert found is not None
    return found


def test_the_hash_does_not_care_how_the_same_text_was_written() -> None:
    same = hash_of_page(page(DILEMMA_TEXT))
    in_other_order = DILEMMA_TEXT.replace("minutes: 45\n", "").replace(
        "id: kvarten\n", "minutes: 45\nid: kvarten\n"
    )
    with_space = DILEMMA_TEXT.replace("Hon väntar.\n", "Hon väntar.  \n") + "\n\n"
    decomposed = DILEMMA_TEXT.replace("ä", "a\u0308")
    quoted = DILEMMA_TEXT.replace("title: Kvarten", 'title: "Kvarten"')
    for text in (in_other_order, with_space, decomposed, quoted):
        assert text != DILEMMA_TEXT
        assert hash_of_page(page(text)) == same


@pytest.mark.parametrize("old", ["Hon väntar", "title: Kvarten", "principle.trust: 2", "as-of: 2025-07-01"])
def test_the_hash_changes_with_the_words_and_the_fields(old: str) -> None:
    assert hash_of_page(page(DILEMMA_TEXT.replace(old, old + "1", 1))) != hash_of_page(page(DILEMMA_TEXT))


def test_a_method_has_one_hash_a_language() -> None:
    method, other = (LIBRARY.methods(language)[0] for language in Language)
    assert method.text == other.text
    assert method.hash != other.hash

    snapshot = snapshot_of(method)
    changed = snapshot.text.replace(f"  en: {other.title}\n", "  en: Another title\n")
    assert changed != snapshot.text
    assert method_of(replace(snapshot, text=changed)).hash == method.hash
    assert method_of(replace(snapshot, text=changed, language=other.language)).hash != other.hash
