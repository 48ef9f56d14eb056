"""Plain reading of fields that a check has found good. Whatever is not as it should be is a `ValueError`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ethicsdesk.content.tree import Fields, Items, Node, Scalar
from ethicsdesk.model.language import Language


class Values:
    """The fields of a file, read by name. A field that is missing and has no `default` is a ValueError."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields.entries

    def is_list(self, name: str) -> bool:
        """Say whether the field is a list."""
        return isinstance(self._fields.value(name), Items)

    def text(self, name: str, default: str | None = None) -> str:
        """Return the text of a field."""
        value = self._fields.value(name)
        if value is None and default is not None:
            return default
        return _text(name, value)

    def number(self, name: str, default: int | None = None) -> int:
        """Return the whole number of a field."""
        if default is not None and name not in self:
            return default
        return int(self.text(name))

    def day(self, name: str) -> date:
        """Return the date of a field."""
        return date.fromisoformat(self.text(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of a list, none where the field is missing."""
        return tuple(_text(name, item) for item in self._items(name))

    def maps(self, name: str) -> tuple[Values, ...]:
        """Return the maps of a list, none where the field is missing."""
        return tuple(Values(_fields(name, item)) for item in self._items(name))

    def map(self, name: str) -> Values:
        """Return the fields within a field, none where it is missing."""
        value = self._fields.value(name)
        return Values(Fields({}, 0, 0) if value is None else _fields(name, value))

    def numbers(self, name: str) -> Mapping[str, int]:
        """Return a map of whole numbers."""
        return {key: int(_text(key, entry.value)) for key, entry in self.map(name)._fields.entries.items()}

    def all_texts(self) -> Mapping[str, str]:
        """Return every field's text by its name."""
        return {key: _text(key, entry.value) for key, entry in self._fields.entries.items()}

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields, in their order."""
        return tuple(self._fields.entries)

    def spoken(self, name: str, language: Language, default: str | None = None) -> str:
        """Return the text that a field holds in `language`; where it lacks that, the other one's."""
        if default is not None and name not in self:
            return default
        texts = self.map(name)
        return texts.text(language, texts.text(language.other, "")) or texts.text(language)

    def _items(self, name: str) -> tuple[Node, ...]:
        value = self._fields.value(name)
        if value is None:
            return ()
        if not isinstance(value, Items):
            raise ValueError(name)
        return value.items


def _text(name: str, value: Node | None) -> str:
    if not isinstance(value, Scalar):
        raise ValueError(name)
    return value.text


def _fields(name: str, value: Node) -> Fields:
    if not isinstance(value, Fields):
        raise ValueError(name)
    return value
