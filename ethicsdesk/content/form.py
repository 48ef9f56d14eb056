"""Checks the fields of a map one by one; what is never asked for is unknown.

A checker reads like the table of the format that it holds: one call a field, in the table's order, and
`done` at the end. Each call reports what is wrong where it stands, and returns what it found.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice

from ethicsdesk.content import wordings
from ethicsdesk.content.field_text import check_field_text
from ethicsdesk.content.findings import OneOf, Placed, Report, Spot, Wording
from ethicsdesk.content.tree import Fields, Items, Node, Scalar
from ethicsdesk.model.language import Language

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DOTTED_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")
VERSION = re.compile(r"(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?")
NUMBER = re.compile(r"-?[0-9]{1,9}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

SHORTEST_ID, LONGEST_ID = 3, 60
FEW = 6  # numbers up to this many are named one by one, more as "from … to …"


class Form:
    """The fields of one map, checked. `within` names the map in messages; a file's own has no name."""

    def __init__(
        self, fields: Fields, report: Report, languages: tuple[Language, ...], within: str = ""
    ) -> None:
        self.fields = fields
        self.report = report
        self._languages = languages
        self._within = within
        self._asked: list[str] = []

    def done(self) -> None:
        """Report the fields that nobody asked for."""
        for name, entry in self.fields.entries.items():
            if name not in self._asked:
                near = self.report.nearest(name, self._asked)
                wording = wordings.FIELD_UNKNOWN_NEAR if near else wordings.FIELD_UNKNOWN
                self.report.add(wording, entry.key, field=name, near=near)

    def text(
        self,
        name: str,
        least: int,
        most: int,
        *,
        example: str = "…",
        required: bool = True,
        italics: bool = False,
    ) -> Scalar | None:
        """Check one line of plain text of `least` to `most` characters."""
        value = self._value(name, example, required=required)
        return self._text(value, self._named(name), least, most, italics=italics)

    def texts(self, name: str, least: int, most: int, *, fewest: int, at_most: int) -> tuple[Scalar, ...]:
        """Check a list of plain texts, none where the field is missing."""
        named = self._named(name)
        items = self._items(name, fewest, at_most, required=False)
        return tuple(text for item in items if (text := self._text(item, named, least, most)))

    def spoken(
        self, name: str, least: int, most: int, *, required: bool = True, italics: bool = False
    ) -> tuple[Scalar, ...]:
        """Check a text per language: the original's must be there, a missing translation is a warning."""
        value = self._value(name, f"{{{self._languages[0]}: …}}", required=required)
        return self._spoken(value, name, least, most, italics=italics)

    def spoken_list(
        self, name: str, least: int, most: int, *, fewest: int, at_most: int, required: bool
    ) -> tuple[Scalar, ...]:
        """Check a list of texts per language."""
        items = self._items(name, fewest, at_most, required=required)
        return tuple(text for item in items for text in self._spoken(item, name, least, most))

    def spoken_map(self, name: str, least: int, most: int, *, at_most: int) -> tuple[str, ...]:
        """Check a map of ids to texts per language; returns the ids."""
        form = self.form(name, required=False)
        if form is None:
            return ()
        form.check_size(len(form.fields.entries), 0, at_most, form.fields, name)
        for word, entry in islice(form.fields.entries.items(), at_most):
            form.check_id(entry.key, word)
            form.spoken(word, least, most)
        return tuple(form.fields.entries)

    def word(
        self, name: str, allowed: Collection[str], *, example: str = "", required: bool = True
    ) -> Scalar | None:
        """Check one word of those that are allowed."""
        value = self._value(name, example or next(iter(allowed)), required=required)
        return self._word(value, self._named(name), allowed)

    def words(
        self, name: str, allowed: Collection[str], fewest: int, most: int, *, required: bool = True
    ) -> tuple[Scalar, ...]:
        """Check a list of words of those that are allowed, each at most once."""
        items = self._items(name, fewest, most, required=required, example=next(iter(allowed), "…"))
        return self._each_once(name, (self._word(item, self._named(name), allowed) for item in items))

    def references(
        self, name: str, known: Collection[str], fewest: int, most: int, *, required: bool = True
    ) -> tuple[Scalar, ...]:
        """Check a list of ids of things that exist, each at most once."""
        items = self._items(name, fewest, most, required=required)
        found = self._each_once(name, (self._scalar(item, self._named(name)) for item in items))
        for scalar in found:
            check_exists(scalar.text, scalar, known, self.report)
        return found

    def inventory_ids(self, name: str, most: int) -> None:
        """Check a list of ids that the pack itself does not hold: what the page answers for."""
        items = self._items(name, 0, most, required=False)
        for scalar in self._each_once(name, (self._scalar(item, name) for item in items)):
            self._check_dotted_id(scalar, name)

    def number(
        self, name: str, least: int, most: int, *, leave_out: int | None = None, required: bool = True
    ) -> int | None:
        """Check a whole number."""
        scalar = self._scalar(self._value(name, str(most), required=required), self._named(name))
        if scalar is None:
            return None
        allowed = [number for number in range(least, most + 1) if number != leave_out]
        if NUMBER.fullmatch(scalar.text) and int(scalar.text) in allowed:
            return int(scalar.text)
        facts = {"field": self._named(name), "value": scalar.text}
        if len(allowed) <= FEW:
            choices = OneOf(tuple(str(number) for number in allowed))
            self.report.add(wordings.NOT_ALLOWED, scalar, **facts, allowed=choices)
        else:
            self.report.add(wordings.NOT_A_NUMBER, scalar, **facts, least=least, most=most)
        return None

    def id(self, name: str = "id", *, example: str = "my-own") -> Scalar | None:
        """Check an id of small letters, digits and hyphens."""
        scalar = self._scalar(self._value(name, example), self._named(name))
        if scalar is not None:
            self.check_id(scalar, self._named(name))
        return scalar

    def dotted_id(self, name: str, kind: str) -> Scalar | None:
        """Check an id of a kind, a dot and a word."""
        scalar = self._scalar(self._value(name, f"{kind}.trust"), self._named(name))
        if scalar is not None and not scalar.text.startswith(f"{kind}."):
            self.report.add(
                wordings.NOT_AN_ID, scalar, field=name, value=scalar.text, example=f"{kind}.trust"
            )
        elif scalar is not None:
            self._check_dotted_id(scalar, name)
        return scalar

    def plain(self, name: str, *, example: str = "…", required: bool = True) -> Scalar | None:
        """Return a field's text, whatever it says."""
        return self._scalar(self._value(name, example, required=required), self._named(name))

    def version(self, name: str, *, required: bool = True) -> Scalar | None:
        """Check a version of three numbers."""
        scalar = self._scalar(self._value(name, "1.0.0", required=required), self._named(name))
        if scalar is not None and not VERSION.fullmatch(scalar.text):
            self.report.add(wordings.NOT_A_VERSION, scalar, field=self._named(name), value=scalar.text)
        return scalar

    def day(self, name: str, *, required: bool = True) -> tuple[Scalar, date] | None:
        """Check a date; returns it with where it stands."""
        scalar = self._scalar(self._value(name, "2026-01-31", required=required), self._named(name))
        if scalar is None:
            return None
        try:
            if DAY.fullmatch(scalar.text):
                return scalar, date.fromisoformat(scalar.text)
        except ValueError:
            pass  # the 31st of February: said below
        self.report.add(wordings.NOT_A_DATE, scalar, field=self._named(name), value=scalar.text)
        return None

    def form(self, name: str, *, required: bool = True) -> Form | None:
        """Return the map that a field holds."""
        value = self._value(name, "{…}", required=required)
        return None if value is None else self._form(value, self._named(name))

    def forms(self, name: str, fewest: int, most: int, *, required: bool = True) -> tuple[Form, ...]:
        """Return the maps of a list."""
        items = self._items(name, fewest, most, required=required)
        forms = (self._form(item, self._named(name)) for item in items)
        return tuple(form for form in forms if form is not None)

    def same_as_name(self, scalar: Scalar | None, name: str, wording: Wording, *, field: str = "id") -> None:
        """Check that an id is the one that the file's name, or its folder's, promises."""
        if scalar is not None and scalar.text != name:
            self.report.add(wording, scalar, field=field, id=scalar.text, name=name)

    @property
    def at(self) -> Placed:
        """Where the map stands; that of a whole file on its first line."""
        return self.fields if self._within else Spot(1)

    def _named(self, name: str) -> str:
        return f"{self._within}.{name}" if self._within else name

    def _value(self, name: str, example: str, *, required: bool = True) -> Node | None:
        self._asked.append(name)
        value = self.fields.value(name)
        if value is None and required:
            self.report.add(wordings.FIELD_MISSING, self.at, field=name, example=example)
        return value

    def _scalar(self, value: Node | None, named: str) -> Scalar | None:
        if value is None or isinstance(value, Scalar):
            return value
        self.report.add(wordings.NOT_A_TEXT, value, field=named)
        return None

    def _text(
        self, value: Node | None, named: str, least: int, most: int, *, italics: bool = False
    ) -> Scalar | None:
        scalar = self._scalar(value, named)
        if scalar is not None:
            check_field_text(scalar, named, least, most, self.report, italics=italics)
        return scalar

    def _spoken(
        self, value: Node | None, name: str, least: int, most: int, *, italics: bool = False
    ) -> tuple[Scalar, ...]:
        form = None if value is None else self._form(value, self._named(name))
        if form is None:
            return ()
        original = self._languages[0]
        for language in self._languages:
            if language not in form.fields.entries:
                wording = wordings.LANGUAGE_MISSING if language is original else wordings.TRANSLATION_MISSING
                self.report.add(wording, form.fields, field=self._named(name), language=language)
        texts = [form.text(language, least, most, required=False, italics=italics) for language in Language]
        form.done()
        return tuple(text for text in texts if text is not None)

    def _items(
        self, name: str, fewest: int, most: int, *, required: bool, example: str = "…"
    ) -> tuple[Node, ...]:
        value = self._value(name, f"[{example}]", required=required)
        if value is None:
            return ()
        if not isinstance(value, Items):
            self.report.add(wordings.NOT_A_LIST, value, field=self._named(name))
            return ()
        self.check_size(len(value.items), fewest, most, value, name)
        return value.items[:most]

    def check_size(self, count: int, fewest: int, most: int, at: Placed, name: str) -> None:
        """Check how many values a field has."""
        if count > most:
            self.report.add(wordings.TOO_MANY, at, field=self._named(name), count=count, most=most)
        elif count < fewest:
            self.report.add(wordings.TOO_FEW, at, field=self._named(name), count=count, least=fewest)

    def _form(self, value: Node, named: str) -> Form | None:
        if isinstance(value, Fields):
            return Form(value, self.report, self._languages, named)
        self.report.add(wordings.NOT_A_MAP, value, field=named)
        return None

    def _word(self, value: Node | None, named: str, allowed: Collection[str]) -> Scalar | None:
        scalar = self._scalar(value, named)
        if scalar is None or scalar.text in allowed:
            return scalar
        near = self.report.nearest(scalar.text, allowed)
        wording = wordings.NOT_ALLOWED_NEAR if near else wordings.NOT_ALLOWED
        choices = OneOf(tuple(allowed))
        self.report.add(wording, scalar, field=named, value=scalar.text, near=near, allowed=choices)
        return None

    def _each_once(self, name: str, scalars: Iterator[Scalar | None]) -> tuple[Scalar, ...]:
        once: dict[str, Scalar] = {}
        for scalar in scalars:
            if scalar is None:
                continue
            if scalar.text in once:
                self.report.add(wordings.NAMED_TWICE, scalar, field=self._named(name), value=scalar.text)
            else:
                once[scalar.text] = scalar
        return tuple(once.values())

    def check_id(self, scalar: Scalar, named: str) -> None:
        """Check that a text is an id."""
        if not ID.fullmatch(scalar.text) or not SHORTEST_ID <= len(scalar.text) <= LONGEST_ID:
            self.report.add(wordings.NOT_AN_ID, scalar, field=named, value=scalar.text, example="my-own")

    def _check_dotted_id(self, scalar: Scalar, named: str) -> None:
        if not DOTTED_ID.fullmatch(scalar.text) or not SHORTEST_ID <= len(scalar.text) <= LONGEST_ID:
            example = "principle.trust"
            self.report.add(wordings.NOT_AN_ID, scalar, field=named, value=scalar.text, example=example)


def check_exists(id: str, at: Placed, known: Collection[str], report: Report) -> None:
    """Report an id that names nothing, with the one that was perhaps meant."""
    if id in known:
        return
    near = report.nearest(id, known)
    report.add(wordings.ID_NOWHERE_NEAR if near else wordings.ID_NOWHERE, at, id=id, near=near)
