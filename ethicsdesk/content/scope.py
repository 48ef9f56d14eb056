"""What a file is checked against: the pack that it is in, and everything that exists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.content import text_wordings, wordings
from ethicsdesk.content.files import PackFile
from ethicsdesk.content.findings import Report, Wording
from ethicsdesk.content.markup import Targets
from ethicsdesk.content.page import Page
from ethicsdesk.content.tree import Fields
from ethicsdesk.model.language import Language

OWN_USE = "own use"
LENIENT_IN_OWN = wordings.LENIENT_IN_OWN | text_wordings.LENIENT_IN_OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PackScope:
    """The pack that a file is in. `languages` begins with the original's."""

    languages: tuple[Language, ...] = (Language.SWEDISH, Language.ENGLISH)
    is_own: bool = False
    roles: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()

    @property
    def lenient(self) -> frozenset[Wording]:
        """The errors that are warnings in a workplace's own pack."""
        return LENIENT_IN_OWN if self.is_own else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids of all that exists in the packs that are checked, and in the one that is installed."""

    principles: frozenset[str] = frozenset()
    guidelines: frozenset[str] = frozenset()
    dilemmas: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    packs: Mapping[str, str]  # id to version


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """All that the check of one file needs beside the file."""

    pack: PackScope
    known: Known
    targets: Targets
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that was opened: what could be read of it, and what was found on the way.

    `fields` are the whole of a YAML file or the front matter of a Markdown one; None where it could not
    be read, and then `page` is None too.
    """

    file: PackFile
    report: Report
    text: str | None
    fields: Fields | None = None
    page: Page | None = None

    @property
    def language(self) -> Language:
        """The language of its name; Swedish for a file of both."""
        return self.file.language or Language.SWEDISH
