"""What the kinds of entry are called in a record, when the discussion is over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ethicsdesk.model.entry import EntryKind

say = QCoreApplication.translate

ICONS = {
    EntryKind.MORAL_QUESTION: "message-circle-question",
    EntryKind.CONCLUSION: "flag",
    EntryKind.PARKED: "circle-parking",
    EntryKind.AFTERTHOUGHT: "feather",
    EntryKind.PROPOSAL: "sparkles",
    EntryKind.INSIGHT: "lightbulb",
    EntryKind.STRENGTH: "sprout",
    EntryKind.SHORTFALL: "circle-dashed",
}


def icon_of(kind: EntryKind) -> str:
    """Return the mark before an entry; "" is a dot."""
    return ICONS.get(kind, "")


def heading_of(kind: EntryKind) -> str:
    """Return the words over the entries of a kind, in the language of now."""
    return {
        EntryKind.FACT: say("RecordWords", "What you knew"),
        EntryKind.OPEN_QUESTION: say("RecordWords", "What you did not know"),
        EntryKind.MORAL_QUESTION: say("RecordWords", "The moral question"),
        EntryKind.OPTION: say("RecordWords", "Ways that you added"),
        EntryKind.STAKEHOLDER: say("RecordWords", "Who is affected"),
        EntryKind.ARGUMENT: say("RecordWords", "Reasons"),
        EntryKind.WEIGHING: say("RecordWords", "How the principles weighed"),
        EntryKind.CHOICE: say("RecordWords", "What each would do, without names"),
        EntryKind.LIKENESS: say("RecordWords", "Where you met"),
        EntryKind.DIFFERENCE: say("RecordWords", "Where you parted"),
        EntryKind.STRENGTH: say("RecordWords", "Where you live up to it"),
        EntryKind.SHORTFALL: say("RecordWords", "Where you fall short"),
        EntryKind.INSIGHT: say("RecordWords", "Worth keeping"),
        EntryKind.BALLOT: say("RecordWords", "Ballot"),
        EntryKind.CONCLUSION: say("RecordWords", "Conclusion"),
        EntryKind.DISAGREEMENT: say("RecordWords", "Disagreement that stays"),
        EntryKind.FOLLOW_UP: say("RecordWords", "Follow-up"),
        EntryKind.PROPOSAL: say("RecordWords", "Proposals"),
        EntryKind.EVALUATION: say("RecordWords", "How it was"),
        EntryKind.NOTE: say("RecordWords", "Notes"),
        EntryKind.PARKED: say("RecordWords", "Parked"),
        EntryKind.AFTERTHOUGHT: say("RecordWords", "Afterthoughts"),
    }[kind]


def weight_words(weight: int) -> str:
    """Return how a principle stands to {other}, with places for {principle} and {other}."""
    return {
        2: say("RecordWords", "{principle} speaks strongly for: {other}"),
        1: say("RecordWords", "{principle} speaks for: {other}"),
        0: say("RecordWords", "{principle} beside: {other}"),
        -1: say("RecordWords", "{principle} speaks against: {other}"),
        -2: say("RecordWords", "{principle} speaks strongly against: {other}"),
    }[max(-2, min(2, weight))]
