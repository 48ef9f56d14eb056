"""Opens the files under the paths that a check was given, pack by pack, each file once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.content import tree, wordings
from ethicsdesk.content.check_pack import is_newer, pack_scope
from ethicsdesk.content.files import PACK_FILE, FileKind, PackFile, files_of, pack_root
from ethicsdesk.content.findings import Report
from ethicsdesk.content.page import read_page
from ethicsdesk.content.scope import Opened, PackScope
from ethicsdesk.content.source import KIB, read_source

MOST_FILES = 2000
LARGEST_PACK_MIB = 64

PAGES = (
    FileKind.PRINCIPLE,
    FileKind.INTRODUCTION,
    FileKind.GUIDELINES,
    FileKind.AXIS,
    FileKind.DILEMMA,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPack:
    """A pack under check. `files` were asked about; `rest` is the rest of the pack, which is only known.

    `about` is its pack.yaml, None where there is none that can be read; `report` is about the whole pack.
    """

    about: Opened | None
    scope: PackScope
    files: tuple[Opened, ...]
    rest: tuple[Opened, ...]
    report: Report

    @property
    def all_files(self) -> tuple[Opened, ...]:
        """What was asked about, and the rest."""
        return self.files + self.rest

    @property
    def is_newer(self) -> bool:
        """Say whether it is made for a newer app, so that its files cannot be judged."""
        return self.about is not None and self.about.fields is not None and is_newer(self.about.fields)

    @property
    def pictures(self) -> frozenset[str]:
        """The names of its pictures."""
        return frozenset(one.file.name for one in self.all_files if one.file.kind is FileKind.PICTURE)


def open_packs(paths: Sequence[Path]) -> tuple[list[OpenPack], list[Report]]:
    """Open all packs under `paths`; the reports say of the others why they are none.

    A folder of the format that lies by itself belongs to the first pack that was given.
    """
    reports: list[Report] = []
    given: dict[Path, list[Path]] = {}
    for path in paths:
        root = pack_root(path.resolve())
        if root is None or next(files_of(root, path), None) is None:
            reports.append(Report(path.as_posix()))
            reports[-1].add(wordings.NO_PACK if path.exists() else wordings.NOT_READABLE)
        else:
            given.setdefault(root, []).append(path)
    packs: list[OpenPack] = []
    for root in sorted(given, key=lambda root: not (root / PACK_FILE).is_file()):
        packs.append(_open_pack(root, given[root], packs[0].scope if packs else PackScope()))
    return packs, reports


def _open_pack(root: Path, paths: Sequence[Path], around: PackScope) -> OpenPack:
    """Open one pack; `around` is the scope of one that has no pack.yaml of its own."""
    has_about = (root / PACK_FILE).is_file()
    whole = next((path for path in paths if path.resolve() == root), None)
    report = Report((whole or paths[0]).as_posix())
    if whole is not None and not has_about:
        report.add(wordings.NO_PACK_FILE)
    asked = {file.path: file for path in paths for file in files_of(root, path)}
    rest = {file.path: file for file in files_of(root, root) if file.path not in asked} if has_about else {}
    if not _check_size([*asked.values(), *rest.values()], report):
        return OpenPack(about=None, scope=around, files=(), rest=(), report=report)
    every = (*asked.values(), *rest.values())
    about = next((_open(file) for file in every if file.kind is FileKind.PACK), None)
    scope = around if about is None or about.fields is None else pack_scope(about.fields)

    def opened(files: Iterable[PackFile]) -> tuple[Opened, ...]:
        return tuple(about if about and about.file == file else _open(file, scope) for file in files)

    return OpenPack(
        about=about, scope=scope, files=opened(asked.values()), rest=opened(rest.values()), report=report
    )


def _open(file: PackFile, scope: PackScope | None = None) -> Opened:
    report = Report(file.shown, scope.lenient if scope else frozenset())
    if file.kind in {FileKind.PICTURE, FileKind.STRAY}:
        return Opened(file=file, report=report, text=None)
    text = read_source(file.path, report)
    if text is None:
        return Opened(file=file, report=report, text=None)
    if file.kind in PAGES:
        page = read_page(text, report)
        return Opened(file=file, report=report, text=text, fields=page.fields if page else None, page=page)
    fields = tree.parse(text, report) if file.language is None else None
    return Opened(file=file, report=report, text=text, fields=fields)


def _check_size(files: Sequence[PackFile], report: Report) -> bool:
    """Report a pack that is too large; says whether it is small enough to be opened."""
    if len(files) > MOST_FILES:
        report.add(wordings.PACK_TOO_MANY_FILES, count=len(files), most=MOST_FILES)
        return False
    size = -(-sum(_size(file.path) for file in files) // (KIB * KIB))
    if size > LARGEST_PACK_MIB:
        report.add(wordings.PACK_TOO_LARGE, size=size, most=LARGEST_PACK_MIB)
        return False
    return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # said when it is opened
