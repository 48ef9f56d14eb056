"""Which files make up a pack, and what each of them is: known by its folder and its name alone."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from ethicsdesk.model.language import Language

PACK_FILE = "pack.yaml"
VALUE_BASE_FILE = "value-base.yaml"
PICTURES = "pictures"
DEEPEST = 4  # a file, the folder it lies in, a folder of the format, the pack


class FileKind(StrEnum):
    """What a file of a pack is."""

    PACK = "pack"
    VALUE_BASE = "value-base"
    PRINCIPLE = "principle"
    INTRODUCTION = "introduction"
    GUIDELINES = "guidelines"
    AXIS = "axis"
    DILEMMA = "dilemma"
    METHOD = "method"
    PICTURE = "picture"
    LATER = "later"  # self-study and workshops
    STRAY = "stray"  # a text in a folder of the format, under a name that the format does not know


# Each folder of the format, with a name that a file in it may have.
FOLDERS: Mapping[str, str] = {
    "values": "values/our-values/principle.trust.sv.md",
    "axes": "axes/child-adult.sv.md",
    "dilemmas": "dilemmas/child-adult/my-dilemma.sv.md",
    "methods": "methods/my-method.yaml",
    PICTURES: "pictures/my-picture.svg",
    "study": "study/my-path.yaml",
    "workshops": "workshops/my-workshop.yaml",
}


TEXT_ENDINGS = (".md", ".yaml", ".yml")
KINDS = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"pack\.yaml", FileKind.PACK),
        (r"values/[^/]+/value-base\.yaml", FileKind.VALUE_BASE),
        (r"values/[^/]+/introduction\.(?:sv|en)\.md", FileKind.INTRODUCTION),
        (r"values/[^/]+/guidelines\.(?:sv|en)\.md", FileKind.GUIDELINES),
        (r"values/[^/]+/[^/]+\.(?:sv|en)\.md", FileKind.PRINCIPLE),
        (r"axes/[^/]+\.(?:sv|en)\.md", FileKind.AXIS),
        (r"dilemmas/[^/]+/[^/]+\.(?:sv|en)\.md", FileKind.DILEMMA),
        (r"methods/[^/]+\.yaml", FileKind.METHOD),
        (r"pictures/(?:.+/)?[^./][^/]*", FileKind.PICTURE),
        (r"(?:study|workshops)/.+\.(?:md|yaml)", FileKind.LATER),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """A file: where it lies, how it is shown to a person, and what it is.

    `root` is the folder of the pack that it belongs to, whether or not a pack.yaml lies there. `id` is the
    name without language and ending, `folder` the folder that it lies in, `area` the folder of the format.
    """

    path: Path
    shown: str
    root: Path
    kind: FileKind
    area: str
    folder: str
    id: str
    language: Language | None

    @property
    def name(self) -> str:
        """The name with its ending."""
        return self.path.name

    def beside(self, language: Language) -> str:
        """Return the name of the same text in `language`."""
        return f"{self.id}.{language}.md"


def pack_root(path: Path) -> Path | None:
    """Return the folder of the pack that `path` is, or lies in; None where it has nothing of a pack.

    A folder of the format may lie by itself, as the shipped `dilemmas/` does: its pack is then whatever
    is around it. `path` is resolved.
    """
    if path.is_dir() and any((path / name).exists() for name in (PACK_FILE, *FOLDERS)):
        return path
    if path.name == PACK_FILE:
        return path.parent
    nearest = (path, *path.parents)[:DEEPEST]
    return next((folder.parent for folder in nearest if folder.name in FOLDERS), None)


def files_of(root: Path, given: Path) -> Iterator[PackFile]:
    """Yield the files of the pack in `root` that are `given`, or lie in it, folder by folder.

    They are shown as `given` was written and what follows. Links to folders are not followed.
    """
    start = given.resolve()
    if start.is_file():
        yield from _known(start, root, given.as_posix())
        return
    for folder, folders, names in os.walk(start):
        here = Path(folder)
        if here == root:
            folders[:] = [name for name in folders if name in FOLDERS]
        folders.sort()
        for name in sorted(names):
            path = here / name
            yield from _known(path, root, (given / path.relative_to(start)).as_posix())


def _known(path: Path, root: Path, shown: str) -> Iterator[PackFile]:
    within = path.relative_to(root)
    kind = _kind(within)
    if kind is None:
        return
    stem, language = _id_and_language(path.name)
    area, folder = (within.parts[0], within.parts[-2]) if len(within.parts) > 1 else ("", "")
    yield PackFile(
        path=path, shown=shown, root=root, kind=kind, area=area, folder=folder, id=stem, language=language
    )


def _kind(within: PurePath) -> FileKind | None:
    """Say what a file is by its path within the pack; None for what is no concern of the format."""
    is_text = len(within.parts) > 1 and within.suffix in TEXT_ENDINGS
    found = (kind for pattern, kind in KINDS if pattern.fullmatch(within.as_posix()))
    return next(found, FileKind.STRAY if is_text else None)


def _id_and_language(name: str) -> tuple[str, Language | None]:
    for language in Language:
        if name.endswith(f".{language}.md"):
            return name.removesuffix(f".{language}.md"), language
    return PurePath(name).stem, None
