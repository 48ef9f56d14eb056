"""The command line, as people and other programs meet it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk import __version__
from ethicsdesk.__main__ import Opening, plain_opening
from ethicsdesk.cli import run_command
from ethicsdesk.model.language import Language
from ethicsdesk.places import shipped
from ethicsdesk.store.lock import FolderLock

GOOD = shipped("dilemmas") / "individual-economy" / "november.sv.md"


def test_the_program_says_its_version_and_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ethicsdesk", "--version"], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, f"EthicsDesk {__version__}\n", "")


def test_the_window_comes_without_the_libraries_that_only_the_store_and_the_commands_need() -> None:
    code = (
        "import sys, ethicsdesk.__main__, ethicsdesk.app, ethicsdesk.ui.start, ethicsdesk.ui.window\n"
        "heavy = {'click', 'markdown', 'nh3', 'personnummer', 'sqlcipher3', 'sqlite_utils', 'yaml'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("", Opening()),
        ("--demo", Opening(is_demo=True)),
        ("--data here --lang sv", Opening(data=Path("here"), language=Language.SWEDISH)),
        ("--lang en --demo", Opening(language=Language.ENGLISH, is_demo=True)),
        ("--lang fr", None),
        ("--lang", None),
        ("--data", None),
        ("--data=here", None),
        ("search words", None),
        ("--help", None),
    ],
)
def test_a_plain_line_opens_the_window_and_click_reads_all_others(line: str, opening: Opening | None) -> None:
    assert plain_opening(line.split()) == opening


@pytest.mark.parametrize("command", ["", "check", "demo-data", "search"])
def test_help_is_in_the_language_that_was_asked_for(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command([*command.split(), "--help", "--lang", "sv"]) == 0
    swedish = capsys.readouterr().out
    assert run_command([*command.split(), "--lang=en", "--help"]) == 0
    english = capsys.readouterr().out

    assert "Visa den här texten." in swedish
    assert "Show this text." in english
    for word in ("Usage", "Options", "Commands", "Show", "required", "OPTIONS"):
        assert word not in swedish


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nothing", "Kommandot nothing finns inte. Se ethicsdesk --help."),
        ("--verbose", "Valet --verbose finns inte. Se ethicsdesk --help."),
        ("check", "PATH... saknas. Se ethicsdesk check --help."),
        ("search --data", "Valet --data behöver ett värde. Se ethicsdesk"),
        ("demo-data --discussions many", "Skriv ett heltal, 1 eller mer."),
        ("demo-data --discussions 3 4", "Det står för många ord i kommandot."),
        ("demo-data", "--discussions saknas."),
    ],
)
def test_a_wrong_line_says_what_is_wrong_and_where_to_look(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["--lang", "sv", *line.split()]) == 2

    caught = capsys.readouterr()
    assert said in caught.err
    assert caught.out == ""


def test_a_language_that_is_not_spoken_is_a_wrong_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", str(GOOD), "--lang", "fr"]) == 2
    assert "sv | en" in capsys.readouterr().err


def test_all_that_is_shipped_is_without_errors(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command(["check", "--lang", "en", str(shipped("resources")), str(shipped("dilemmas"))])

    assert code == 0, capsys.readouterr().out
    assert "Errors: 0." in capsys.readouterr().out


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Make a pack of one dilemma with a difficulty that there is not."""
    folder = tmp_path / "pack"
    (folder / "dilemmas" / GOOD.parent.name).mkdir(parents=True)
    pack = (shipped("resources") / "pack.yaml").read_text(encoding="utf-8")
    (folder / "pack.yaml").write_text(pack.replace("id: ethicsdesk", "id: our-own"), encoding="utf-8")
    text = GOOD.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("difficulty:"))
    changed = folder / "dilemmas" / GOOD.parent.name / GOOD.name
    changed.write_text(text.replace(line, "difficulty: 7"), encoding="utf-8")
    return changed


def test_a_check_names_file_line_and_column_and_how_to_mend(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = broken.read_text(encoding="utf-8").splitlines().index("difficulty: 7") + 1

    assert run_command(["check", str(broken.parents[2]), "--lang", "en"]) == 1

    out = capsys.readouterr().out
    assert f"{broken.name}:{line}:13: " in out
    assert "Errors: 1." in out


def test_other_programs_get_a_check_as_json(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", "--json", str(broken.parents[2]), "--lang", "sv"]) == 1

    errors = [one for one in json.loads(capsys.readouterr().out) if one["severity"] == "error"]
    assert len(errors) == 1
    assert set(errors[0]) >= {"file", "line", "column", "severity", "code", "message", "mend"}


def test_a_path_that_is_not_there_is_an_error_and_no_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["check", str(tmp_path / "nowhere"), "--lang", "en"]) == 1
    assert "nowhere" in capsys.readouterr().out


def test_made_up_history_is_written_and_found_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(tmp_path / "data")]

    assert run_command(["demo-data", "--discussions", "7", "--seed", "3", *data, "--lang", "sv"]) == 0
    assert capsys.readouterr().out == f"Skrev 7 samtal i {tmp_path / 'data'}.\n"

    assert run_command(["search", "november", "--json", *data, "--lang", "sv"]) == 0
    lines = json.loads(capsys.readouterr().out)
    assert lines
    assert all(set(line) == {"kind", "id", "title", "date", "workplace", "snippet"} for line in lines)
    assert "dilemma" in {line["kind"] for line in lines}


def test_the_data_folder_may_stand_before_the_command_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["--data", str(tmp_path), "demo-data", "--discussions", "1", "--lang", "en"]) == 0
    assert (tmp_path / "workplace.db").is_file()


def test_made_up_history_goes_nowhere_but_where_it_was_told_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ETHICSDESK_DATA")

    assert run_command(["demo-data", "--discussions", "1", "--lang", "en"]) == 2

    assert "--data is missing." in capsys.readouterr().err


def test_nothing_is_written_while_the_app_is_open_but_one_may_search(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["demo-data", "--discussions", "2", "--data", str(tmp_path), "--lang", "en"]) == 0
    lock = FolderLock(tmp_path)
    assert lock.take()
    capsys.readouterr()

    refused = run_command(["demo-data", "--discussions", "2", "--data", str(tmp_path), "--lang", "sv"])

    assert refused == 1
    assert f"EthicsDesk är redan öppet med mappen {tmp_path}." in capsys.readouterr().err
    assert run_command(["search", "november", "--data", str(tmp_path), "--lang", "sv"]) == 0
    lock.release()


def test_a_search_in_an_empty_folder_says_so_and_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["search", "anything", "--data", str(tmp_path), "--lang", "en"]) == 1

    assert f"There is no history in the folder {tmp_path}." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
