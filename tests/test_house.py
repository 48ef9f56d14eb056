"""Promises about the whole house that no single room can hold."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tools import translations

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "ethicsdesk").rglob("*.py"))
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
QT_NETWORK = re.compile(r"\bQ(Tcp|Udp|Ssl|Local|Web|Network)[A-Z]\w*")
LOOK = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|#[0-9a-fA-F]{6}\b|setPointSize|\bQFont\(""")
MACHINE = re.compile(r"/wor[k]/|/roo[t]/|/hom[e]/\w|/User[s]/\w|\bpyp[i]\.|pythonhoste[d]|deb\.debia[n]")


def names_imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_part_of_the_app_can_open_a_network() -> None:
    opened = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in SOURCES
        for name in names_imported(path)
        if name.split(".")[0] in NETWORK or name.startswith("PySide6.QtNetwork")
    ]

    assert opened == []
    assert lines_with(QT_NETWORK, SOURCES) == []


def test_colours_and_sizes_come_from_the_theme_alone() -> None:
    elsewhere = [path for path in SOURCES if (ROOT / "ethicsdesk/ui/theme") not in path.parents]

    assert lines_with(LOOK, elsewhere) == []


def test_no_box_with_a_frame_and_a_title() -> None:
    assert lines_with(re.compile(r"\bQGroupBox\b"), SOURCES) == []


def test_every_path_that_the_architecture_names_exists() -> None:
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w.-]+(?:/[\w.-]*)*)`", text))
    paths = {name for name in named if "/" in name or Path(name).suffix in (".py", ".toml", ".md", ".txt")}

    # The rooms inside `ui` are named after it: `pages/`.
    missing = [
        name
        for name in sorted(paths)
        if not ((ROOT / name).exists() or (ROOT / "ethicsdesk/ui" / name).exists())
    ]
    assert paths
    assert missing == []


@pytest.mark.parametrize("document", sorted(path.name for path in ROOT.glob("*.md")))
def test_every_link_inside_the_project_leads_somewhere(document: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", (ROOT / document).read_text(encoding="utf-8"))

    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_translations_are_complete_and_in_step_with_the_sources() -> None:
    assert translations.check() == []


def test_the_versions_that_are_installed_are_those_that_were_tried_together() -> None:
    differing = []
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        name, _, wanted = line.split(";")[0].strip().partition("==")
        if line.startswith("#"):
            continue
        assert wanted, f"{line!r} pins no version"
        try:
            installed = version(name)
        except PackageNotFoundError:
            continue
        if installed != wanted:
            differing.append(f"{name}: {installed} is installed, {wanted} is pinned")

    assert differing == []


def test_everything_that_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower()

    names = [re.split(r"[\s<>=!~;\[]", one)[0].lower() for one in asked]
    assert [name for name in names if f"\n{name}==" not in pinned] == []


def test_the_readme_has_one_command_that_opens_the_app_and_one_that_runs_the_tests() -> None:
    commands = [
        line
        for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("python3 ")
    ]

    opens, tests = commands
    assert opens.endswith(".venv/bin/python -m ethicsdesk --demo")
    assert tests.endswith(".venv/bin/python -m pytest -n 2 --dist worksteal")
    assert all(command.startswith("python3 -m venv .venv && ") for command in commands)
    assert all(" -c constraints.txt " in command for command in commands)


def test_no_file_names_a_machine_or_an_index_of_packages() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git, wherever it lies
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:  # a source archive has no git: what lies here is what was packed
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if ".venv" not in path.parts]
    else:
        names = listed.stdout.split("\0")
    texts = [
        ROOT / name
        for name in names
        if Path(name).suffix in (".py", ".md", ".toml", ".txt", ".json", ".ts", ".yaml")
    ]

    assert len(texts) > 100
    assert lines_with(MACHINE, [path for path in texts if path.is_file()]) == []
