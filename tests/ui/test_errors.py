"""What nobody foresaw is logged without a word that anyone wrote."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.ui.errors import LOG, LOG_MOST, Unexpected


@pytest.fixture
def unexpected(qapp: object, tmp_path: Path) -> Iterator[Unexpected]:
    unexpected = Unexpected()
    unexpected.install()
    unexpected.keep_log(tmp_path)
    yield unexpected
    unexpected.close()


def fail(secret: str) -> None:
    try:
        raise ValueError(secret)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_kind_and_place_are_logged_and_not_the_words(unexpected: Unexpected, tmp_path: Path) -> None:
    happened: list[bool] = []
    unexpected.happened.connect(lambda: happened.append(True))

    fail("the mother in the blue house")

    log = (tmp_path / LOG).read_text("utf-8")
    assert "ValueError at test_errors.py:" in log
    assert "mother" not in log
    assert happened == [True]


def test_only_this_person_may_read_the_log(unexpected: Unexpected, tmp_path: Path) -> None:
    fail("x")
    assert (tmp_path / LOG).stat().st_mode & 0o077 == 0


def test_a_log_that_has_grown_begins_anew_with_the_one_before_beside_it(tmp_path: Path) -> None:
    (tmp_path / LOG).write_text("x" * (LOG_MOST + 1), encoding="utf-8")
    unexpected = Unexpected()
    unexpected.keep_log(tmp_path)
    unexpected.close()

    assert (tmp_path / LOG).stat().st_size == 0
    assert (tmp_path / "ethicsdesk.log.1").stat().st_size == LOG_MOST + 1


def test_without_room_for_a_log_the_app_goes_on(tmp_path: Path) -> None:
    (tmp_path / LOG).mkdir()
    before = list(logging.getLogger("ethicsdesk").handlers)
    unexpected = Unexpected()
    unexpected.keep_log(tmp_path)
    assert logging.getLogger("ethicsdesk").handlers == before
    unexpected.close()


def test_ctrl_c_in_the_terminal_still_stops_it(
    unexpected: Unexpected, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert (tmp_path / LOG).read_text("utf-8") == ""
