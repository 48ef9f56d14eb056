"""What exists: the ids in the packs under check, and those of the pack that came with the app."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ethicsdesk.content.check_guidelines import guideline_sections
from ethicsdesk.content.files import FileKind
from ethicsdesk.content.open_packs import OpenPack
from ethicsdesk.content.pack import Pack
from ethicsdesk.content.read_pack import read_pack
from ethicsdesk.content.scope import Known, Opened
from ethicsdesk.places import shipped


def installed_pack(packs: Sequence[OpenPack]) -> Pack | None:
    """Return the pack that came with the app, unless it is itself under check or cannot be read."""
    try:
        pack = read_pack(shipped("resources"), shipped("dilemmas"))
    except ValueError:
        return None
    is_under_check = any(
        one.about and one.about.fields and one.about.fields.text("id") == pack.id for one in packs
    )
    return None if is_under_check else pack


def known_ids(packs: Sequence[OpenPack], installed: Pack | None) -> Known:
    """Return the ids of all that exists."""
    opened = [one for pack in packs for one in pack.all_files]
    bases = installed.value_bases if installed else ()
    groups = (group for base in bases for group in base.guideline_groups)
    return Known(
        principles=_ids(opened, FileKind.PRINCIPLE) | {one.id for base in bases for one in base.principles},
        guidelines=_guidelines(opened) | {one.id for group in groups for one in group.guidelines},
        dilemmas=_ids(opened, FileKind.DILEMMA)
        | {one.id for one in (installed.dilemmas if installed else ())},
        methods=_ids(opened, FileKind.METHOD) | {one.id for one in (installed.methods if installed else ())},
        packs=_packs(packs) | ({installed.id: installed.version} if installed else {}),
    )


def _ids(opened: Iterable[Opened], kind: FileKind) -> frozenset[str]:
    """Return the ids of a kind; of a file that cannot be read, that which its name promises."""
    of_kind = (one for one in opened if one.file.kind is kind)
    return frozenset((one.fields.text("id") if one.fields else "") or one.file.id for one in of_kind)


def _guidelines(opened: Iterable[Opened]) -> frozenset[str]:
    pages = (one.page for one in opened if one.file.kind is FileKind.GUIDELINES and one.page)
    return frozenset(section.id for page in pages for section in guideline_sections(page) if section.id)


def _packs(packs: Iterable[OpenPack]) -> dict[str, str]:
    about = (pack.about.fields for pack in packs if pack.about and pack.about.fields)
    return {fields.text("id"): fields.text("version") for fields in about}
