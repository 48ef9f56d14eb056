"""A pack as it is read: its facts, and its texts in the languages that they are written in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ethicsdesk.content.words import Words
from ethicsdesk.model.dilemma import Dilemma
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import Method
from ethicsdesk.model.value_base import ValueBase


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One pack. `languages` begins with the original's; texts of all languages stand side by side.

    `sectors` and `roles` are the pack's own; `replaced_by` names the new id of what got one.
    """

    id: str
    version: str
    title: Words
    languages: tuple[Language, ...]
    licence: str
    dilemmas: tuple[Dilemma, ...] = ()
    value_bases: tuple[ValueBase, ...] = ()
    methods: tuple[Method, ...] = ()
    sectors: Mapping[str, Words] = field(default_factory=dict)
    roles: Mapping[str, Words] = field(default_factory=dict)
    replaced_by: Mapping[str, str] = field(default_factory=dict)
