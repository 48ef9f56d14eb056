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
    """`line` takes a number as {n}."""

    heading: str
    hint: str
    field: str
    line: str


def list_words(kind: EntryKind) -> ListWords:
    """Return the words of a kind that is listed line by line, in the language of now."""
    if kind is EntryKind.FACT:
        return ListWords(
            translate("EntryWords", "What we know"),
            translate("EntryWords", "What happened and what is certain."),
            translate("EntryWords", "Write what you know, Enter saves"),
            translate("EntryWords", "What we know {n}"),
        )
    if kind is EntryKind.OPEN_QUESTION:
        return ListWords(
            translate("EntryWords", "What we do not know"),
            translate("EntryWords", "Guesses and interpretations too."),
            translate("EntryWords", "Write what you need to find out, Enter saves"),
            translate("EntryWords", "Open question {n}"),
        )
    if kind is EntryKind.LIKENESS:
        return ListWords(
            translate("EntryWords", "Where we meet"),
            translate("EntryWords", "Also when we chose differently."),
            translate("EntryWords", "Write what you share, Enter saves"),
            translate("EntryWords", "Where we meet {n}"),
        )
    if kind is EntryKind.DIFFERENCE:
        return ListWords(
            translate("EntryWords", "Where we part"),
            translate("EntryWords", "Also when we chose the same."),
            translate("EntryWords", "Write what sets you apart, Enter saves"),
            translate("EntryWords", "Where we part {n}"),
        )
    return _more_words(kind)


def _more_words(kind: EntryKind) -> ListWords:
    if kind is EntryKind.STRENGTH:
        return ListWords(
            translate("EntryWords", "We live up to it"),
            translate("EntryWords", "What someone did, without names."),
            translate("EntryWords", "Write an example, Enter saves"),
            translate("EntryWords", "Example {n} of living up to it"),
        )
    if kind is EntryKind.SHORTFALL:
        return ListWords(
            translate("EntryWords", "We fall short"),
            translate("EntryWords", "What stands in the way: ways of working, time, resources."),
            translate("EntryWords", "Write an example, Enter saves"),
            translate("EntryWords", "Example {n} of falling short"),
        )
    if kind is EntryKind.PROPOSAL:
        return ListWords(
            translate("EntryWords", "Proposal"),
            translate("EntryWords", "What should change in the value base or in our routines."),
            translate("EntryWords", "Write a proposal, Enter saves"),
            translate("EntryWords", "Proposal {n}"),
        )
    return ListWords(
        translate("EntryWords", "Worth keeping"),
        translate("EntryWords", "In the group's own words."),
        translate("EntryWords", "Write something to keep, Enter saves"),
        translate("EntryWords", "Worth keeping {n}"),
    )
