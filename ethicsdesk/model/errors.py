"""Everything that can go wrong and that a person can mend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

Translate = Callable[[str, str], str]  # (context, source text) -> text in the user's language


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark `source` for translation and hand it back unchanged."""
    return source


class Cancelled(Exception):
    """The person called the work off. Not an error: it is never shown."""


class EthicsDeskError(Exception):
    """Something that a person can mend; anything else that is raised is a bug.

    Subclasses are dataclasses whose fields are the facts: paths, ids, line numbers,
    counts, and never a word that a group wrote, for facts end up in the log.
    """

    what: ClassVar[str]
    safe: ClassVar[str]
    mend: ClassVar[str]

    def __str__(self) -> str:
        return self.what.format(**vars(self))

    def explain(self, translate: Translate) -> tuple[str, ...]:
        """Say what happened, what is safe and how to mend it, in the user's language."""
        sources = (self.what, self.safe, self.mend)
        return tuple(translate("Errors", source).format(**vars(self)) for source in sources)


@dataclass(eq=False)
class DiskIsFull(EthicsDeskError):
    """There was no room for the change; it was undone."""

    folder: Path

    what = QT_TRANSLATE_NOOP("Errors", "The disk that holds {folder} is full.")
    safe = QT_TRANSLATE_NOOP("Errors", "What you have written is still here.")
    mend = QT_TRANSLATE_NOOP("Errors", "Make room on it, and it is saved by itself.")


@dataclass(eq=False)
class DiskFailed(EthicsDeskError):
    """The disk did not do as it was told; the change was undone."""

    folder: Path

    what = QT_TRANSLATE_NOOP("Errors", "The disk that holds {folder} does not answer as it should.")
    safe = QT_TRANSLATE_NOOP(
        "Errors", "What was saved before is untouched. What you have written is still here."
    )
    mend = QT_TRANSLATE_NOOP("Errors", "See that the disk is connected, then try again.")


@dataclass(eq=False)
class FolderNotWritable(EthicsDeskError):
    """The data folder could not be made, or nothing may be written in it."""

    folder: Path

    what = QT_TRANSLATE_NOOP("Errors", "Nothing can be written in the folder {folder}.")
    safe = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")
    mend = QT_TRANSLATE_NOOP("Errors", "Give yourself the right to write there, or choose another folder.")


@dataclass(eq=False)
class DatabaseIsLocked(EthicsDeskError):
    """Another program holds the database and did not let go of it."""

    file: Path

    what = QT_TRANSLATE_NOOP("Errors", "Another program is using the database {file}.")
    safe = QT_TRANSLATE_NOOP("Errors", "Nothing in it has been changed. What you have written is still here.")
    mend = QT_TRANSLATE_NOOP("Errors", "Close the other program, then try again.")


@dataclass(eq=False)
class DamagedDatabase(EthicsDeskError):
    """The file cannot be read as a database of EthicsDesk: damaged, or something else altogether."""

    file: Path

    what = QT_TRANSLATE_NOOP("Errors", "The database {file} cannot be read.")
    safe = QT_TRANSLATE_NOOP("Errors", "The file is left as it is, and so are your backups.")
    mend = QT_TRANSLATE_NOOP(
        "Errors", "Restore the latest backup. Keep the damaged file until you have done so."
    )


@dataclass(eq=False)
class NewerDatabase(EthicsDeskError):
    """A newer app made the database: its schema is number `found`, and this app knows up to `known`."""

    file: Path
    found: int
    known: int

    what = QT_TRANSLATE_NOOP("Errors", "The database comes from a newer version of EthicsDesk.")
    safe = QT_TRANSLATE_NOOP("Errors", "It is untouched.")
    mend = QT_TRANSLATE_NOOP("Errors", "Update the app to open it.")


@dataclass(eq=False)
class OldSqlite(EthicsDeskError):
    """The SQLite that was installed with the app can lose what was saved."""

    found: str
    needed: str

    what = QT_TRANSLATE_NOOP("Errors", "SQLite {found} is too old: EthicsDesk needs {needed} or later.")
    safe = QT_TRANSLATE_NOOP("Errors", "No database has been opened.")
    mend = QT_TRANSLATE_NOOP("Errors", "Install EthicsDesk again.")


@dataclass(eq=False)
class NoSuchWorkplace(EthicsDeskError):
    """The workplace was taken away, perhaps in another window."""

    id: str

    what = QT_TRANSLATE_NOOP("Errors", "The workplace is no longer there.")
    safe = QT_TRANSLATE_NOOP("Errors", "Nothing else has been changed.")
    mend = QT_TRANSLATE_NOOP("Errors", "Choose another workplace.")


@dataclass(eq=False)
class NoSuchDiscussion(EthicsDeskError):
    """The discussion was taken away, perhaps in another window."""

    id: str

    what = QT_TRANSLATE_NOOP("Errors", "The discussion is no longer there.")
    safe = QT_TRANSLATE_NOOP("Errors", "What you have written is still here.")
    mend = QT_TRANSLATE_NOOP("Errors", "Undo the removal, or begin a new discussion.")


@dataclass(eq=False)
class NoSuchEntry(EthicsDeskError):
    """The note was taken away, perhaps in another window."""

    id: str

    what = QT_TRANSLATE_NOOP("Errors", "The note is no longer there.")
    safe = QT_TRANSLATE_NOOP("Errors", "What you have written is still here.")
    mend = QT_TRANSLATE_NOOP("Errors", "Undo the removal, or write a new note.")


@dataclass(eq=False)
class NoSuchFollowUp(EthicsDeskError):
    """The follow-up was taken away, perhaps in another window."""

    id: str

    what = QT_TRANSLATE_NOOP("Errors", "The follow-up is no longer there.")
    safe = QT_TRANSLATE_NOOP("Errors", "What you have written is still here.")
    mend = QT_TRANSLATE_NOOP("Errors", "Undo the removal, or add a new follow-up.")


@dataclass(eq=False)
class NoSuchSnapshot(EthicsDeskError):
    """The text that a discussion used is not in the database."""

    hash: str

    what = QT_TRANSLATE_NOOP("Errors", "The text that the discussion built on is missing.")
    safe = QT_TRANSLATE_NOOP("Errors", "What the group wrote is still there.")
    mend = QT_TRANSLATE_NOOP("Errors", "Restore a backup that holds it.")


@dataclass(eq=False)
class FolderInUse(EthicsDeskError):
    """Another EthicsDesk holds the data folder, and only one at a time may write."""

    folder: Path

    what = QT_TRANSLATE_NOOP("Errors", "EthicsDesk is already open with the folder {folder}.")
    safe = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")
    mend = QT_TRANSLATE_NOOP("Errors", "Close it first, or choose another folder.")


@dataclass(eq=False)
class NoDatabase(EthicsDeskError):
    """There is nothing to read in the data folder."""

    folder: Path

    what = QT_TRANSLATE_NOOP("Errors", "There is no history in the folder {folder}.")
    safe = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")
    mend = QT_TRANSLATE_NOOP("Errors", "Open the app there once, or choose another folder.")


@dataclass(eq=False)
class SnapshotIsUnreadable(EthicsDeskError):
    """The text that a discussion used cannot be taken apart, so it was damaged on the way."""

    kind: str
    id: str
    hash: str

    what = QT_TRANSLATE_NOOP("Errors", "The text that the discussion built on is damaged.")
    safe = QT_TRANSLATE_NOOP("Errors", "What the group wrote is still there.")
    mend = QT_TRANSLATE_NOOP("Errors", "Restore a backup that holds it.")


@dataclass(eq=False)
class ContentIsBroken(EthicsDeskError):
    """A file that came with the app is not as it was. `finding` is the first thing wrong, for the log.

    `tell` says that finding in the user's language.
    """

    finding: str
    tell: Callable[[Translate], str]

    what = QT_TRANSLATE_NOOP("Errors", "The content that came with EthicsDesk is damaged. {finding}")
    safe = QT_TRANSLATE_NOOP("Errors", "What you have written is still there.")
    mend = QT_TRANSLATE_NOOP("Errors", "Install EthicsDesk again.")

    def explain(self, translate: Translate) -> tuple[str, ...]:
        """Say it with the finding in the user's language too."""
        finding = self.tell(translate)
        sources = (self.what, self.safe, self.mend)
        return tuple(translate("Errors", source).format(finding=finding) for source in sources)
