"""Where files lie: shipped beside the code, written where the person says."""

from __future__ import annotations

from pathlib import Path

import pytest

from ethicsdesk.places import data_folder, shipped


def test_what_is_shipped_is_found() -> None:
    assert (shipped("resources") / "pack.yaml").is_file()
    assert shipped("dilemmas").is_dir()


def test_the_folder_on_the_command_line_goes_before_the_variable_and_that_before_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ETHICSDESK_DATA", str(tmp_path / "variable"))
    assert data_folder(tmp_path / "given") == tmp_path / "given"
    assert data_folder(None) == tmp_path / "variable"

    monkeypatch.setenv("ETHICSDESK_DATA", "")
    usual = data_folder(None)
    assert usual.name == "EthicsDesk"
    assert usual.is_absolute()
    assert not (tmp_path / "variable").exists(), "asking makes no folder"
