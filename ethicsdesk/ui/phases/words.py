"""The words round a list of one kind of entry: heading, hint, field, the name of a line, and its icon."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ethicsdesk.model.entry import EntryKind

translate = QCoreApplication.translate

ICONS = {
    EntryKind.FACT: "circle-check",
    EntryKind.OPEN_QUESTION: "circle-question-mark",
    EntryKind.MORAL_QUESTION: "message-circle-question",
    EntryKind.OPTION: "git-compare-arrows",
    EntryKind.STAKEHOLDER: "users",
    EntryKind.LIKENESS: "equal",
    EntryKind.DIFFERENCE: "git-compare-arrows",
    EntryKind.STRENGTH: "sprout",
    EntryKind.SHORTFALL: "circle-dashed",
    EntryKind.INSIGHT: "feather",
    EntryKind.PROPOSAL: "sparkles",
}
LISTED = (  # the kinds that are one line each
    EntryKind.FACT,
    EntryKind.OPEN_QUESTION,
    EntryKind.LIKENESS,
    EntryKind.DIFFERENCE,
    EntryKind.STRENGTH,
    EntryKind.SHORTFALL,
    EntryKind.INSIGHT,
    EntryKind.PROPOSAL,
)


@dataclass(frozen=True, slots=True)
class ListWords:
    """`line` takes a number as {n}; `short` is the field's hint where the whole has no room."""

    heading: str
    field: str
    short: str
    line: str
    hint: str = ""


def list_words(kind: EntryKind) -> ListWords:
    """Return the words of a kind that is listed line by line, in the language of now."""
    if kind is EntryKind.FACT:
        return ListWords(
            heading=translate("EntryWords", "What we know"),
            hint=translate("EntryWords", "What happened and what is certain."),
            field=translate("EntryWords", "Write what you know, Enter saves"),
            short=translate("EntryWords", "Write what you know"),
            line=translate("EntryWords", "What we know {n}"),
        )
    if kind is EntryKind.OPEN_QUESTION:
        return ListWords(
            heading=translate("EntryWords", "What we do not know"),
            hint=translate("EntryWords", "Guesses and interpretations too."),
            field=translate("EntryWords", "Write what you need to find out, Enter saves"),
            short=translate("EntryWords", "Write what you need to find out"),
            line=translate("EntryWords", "Open question {n}"),
        )
    if kind is EntryKind.LIKENESS:
        return ListWords(
            heading=translate("EntryWords", "Where we meet"),
            hint=translate("EntryWords", "Also when we chose differently."),
            field=translate("EntryWords", "Write what you share, Enter saves"),
            short=translate("EntryWords", "Write what you share"),
            line=translate("EntryWords", "Where we meet {n}"),
        )
    if kind is EntryKind.DIFFERENCE:
        return ListWords(
            heading=translate("EntryWords", "Where we part"),
            hint=translate("EntryWords", "Also when we chose the same."),
            field=translate("EntryWords", "Write what sets you apart, Enter saves"),
            short=translate("EntryWords", "Write what sets you apart"),
            line=translate("EntryWords", "Where we part {n}"),
        )
    return _more_words(kind)


def _more_words(kind: EntryKind) -> ListWords:
    if kind is EntryKind.STRENGTH:
        return ListWords(
            heading=translate("EntryWords", "We live up to it"),
            hint=translate("EntryWords", "What someone did, without names."),
            field=translate("EntryWords", "Write an example, Enter saves"),
            short=translate("EntryWords", "Write an example"),
            line=translate("EntryWords", "Example {n} of living up to it"),
        )
    if kind is EntryKind.SHORTFALL:
        return ListWords(
            heading=translate("EntryWords", "We fall short"),
            hint=translate("EntryWords", "What stands in the way: ways of working, time, resources."),
            field=translate("EntryWords", "Write an example, Enter saves"),
            short=translate("EntryWords", "Write an example"),
            line=translate("EntryWords", "Example {n} of falling short"),
        )
    if kind is EntryKind.PROPOSAL:
        return ListWords(
            heading=translate("EntryWords", "Proposal"),
            hint=translate("EntryWords", "What should change in the value base or in our routines."),
            field=translate("EntryWords", "Write a proposal, Enter saves"),
            short=translate("EntryWords", "Write a proposal"),
            line=translate("EntryWords", "Proposal {n}"),
        )
    return ListWords(
        heading=translate("EntryWords", "Worth keeping"),
        hint=translate("EntryWords", "In the group's own words."),
        field=translate("EntryWords", "Write something to keep, Enter saves"),
        short=translate("EntryWords", "Write something to keep"),
        line=translate("EntryWords", "Worth keeping {n}"),
    )
