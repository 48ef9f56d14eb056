"""The words round a list of one kind of entry: heading, hint, field, the name of a line, and its icon."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ethicsdesk.model.entry import EntryKind

say = QCoreApplication.translate

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
            say("EntryWords", "What we know"),
            say("EntryWords", "What happened and what is certain."),
            say("EntryWords", "Write what you know, Enter saves"),
            say("EntryWords", "What we know {n}"),
        )
    if kind is EntryKind.OPEN_QUESTION:
        return ListWords(
            say("EntryWords", "What we do not know"),
            say("EntryWords", "Guesses and interpretations too."),
            say("EntryWords", "Write what you need to find out, Enter saves"),
            say("EntryWords", "Open question {n}"),
        )
    if kind is EntryKind.LIKENESS:
        return ListWords(
            say("EntryWords", "Where we meet"),
            say("EntryWords", "Also when we chose differently."),
            say("EntryWords", "Write what you share, Enter saves"),
            say("EntryWords", "Where we meet {n}"),
        )
    if kind is EntryKind.DIFFERENCE:
        return ListWords(
            say("EntryWords", "Where we part"),
            say("EntryWords", "Also when we chose the same."),
            say("EntryWords", "Write what sets you apart, Enter saves"),
            say("EntryWords", "Where we part {n}"),
        )
    return _more_words(kind)


def _more_words(kind: EntryKind) -> ListWords:
    if kind is EntryKind.STRENGTH:
        return ListWords(
            say("EntryWords", "We live up to it"),
            say("EntryWords", "What someone did, without names."),
            say("EntryWords", "Write an example, Enter saves"),
            say("EntryWords", "Example {n} of living up to it"),
        )
    if kind is EntryKind.SHORTFALL:
        return ListWords(
            say("EntryWords", "We fall short"),
            say("EntryWords", "What stands in the way: ways of working, time, resources."),
            say("EntryWords", "Write an example, Enter saves"),
            say("EntryWords", "Example {n} of falling short"),
        )
    if kind is EntryKind.PROPOSAL:
        return ListWords(
            say("EntryWords", "Proposal"),
            say("EntryWords", "What should change in the value base or in our routines."),
            say("EntryWords", "Write a proposal, Enter saves"),
            say("EntryWords", "Proposal {n}"),
        )
    return ListWords(
        say("EntryWords", "Worth keeping"),
        say("EntryWords", "In the group's own words."),
        say("EntryWords", "Write something to keep, Enter saves"),
        say("EntryWords", "Worth keeping {n}"),
    )
