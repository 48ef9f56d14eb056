"""What a person chose is there next time; a broken file never stops the app."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as cases
from hypothesis import strategies as st

from ethicsdesk.model.language import Language
from ethicsdesk.settings import Motion, Settings, Theme, read, write

CHOSEN = Settings(
    language=Language.ENGLISH,
    theme=Theme.DARK,
    text_scale=150,
    motion=Motion.NONE,
    workplace="019c0000-0000-7000-8000-000000000001",
    windows={"1920x1080": "AdnQywAD"},
)


def test_what_was_chosen_is_there_next_time_and_only_for_this_person(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"

    write(folder, CHOSEN)

    assert read(folder) == (CHOSEN, None)
    assert [path.name for path in folder.iterdir()] == ["settings.json"]
    if os.name == "posix":
        assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600


def test_a_new_person_gets_the_usual_settings_and_no_file(tmp_path: Path) -> None:
    assert read(tmp_path) == (Settings(), None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": '])
def test_a_broken_file_is_set_aside_and_the_app_starts_as_new(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(broken)
    (tmp_path / "settings.broken-1.json").write_text("from last time")

    found, aside = read(tmp_path)

    assert (found, aside) == (Settings(), tmp_path / "settings.broken-2.json")
    assert aside is not None
    assert aside.read_bytes() == broken
    assert (tmp_path / "settings.broken-1.json").read_text() == "from last time"
    write(tmp_path, CHOSEN)
    assert read(tmp_path) == (CHOSEN, None)


def test_a_file_left_half_written_by_a_crash_does_not_stand_in_the_way(tmp_path: Path) -> None:
    write(tmp_path, Settings())
    (tmp_path / "settings.json.new").write_text('{"theme":')

    write(tmp_path, CHOSEN)

    assert read(tmp_path) == (CHOSEN, None)


def test_what_is_not_understood_gets_its_usual_value_and_the_rest_is_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"theme": "dark", "language": "fi", "text_scale": 7000, "motion": true, "workplace": 3,'
        ' "windows": {"a": 1, "b": "c"}, "from a newer app": []}'
    )

    found, aside = read(tmp_path)

    assert found == Settings(theme=Theme.DARK, windows={"b": "c"})
    assert aside is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=5,
)
names = st.sampled_from(["language", "theme", "text_scale", "motion", "workplace", "windows", "other"])


@given(said=st.dictionaries(names, json_values))
@cases(max_examples=100, deadline=None)
def test_no_file_at_all_can_stop_the_app(
    tmp_path_factory: pytest.TempPathFactory, said: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.json").write_text(json.dumps(said))

    found, aside = read(folder)

    write(folder, found)
    assert (read(folder), aside) == ((found, None), None)
