"""What the kinds of entry are called in a record, when the discussion is over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ethicsdesk.model.entry import EntryKind

translate = QCoreApplication.translate

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
        EntryKind.FACT: translate("RecordWords", "What you knew"),
        EntryKind.OPEN_QUESTION: translate("RecordWords", "What you did not know"),
        EntryKind.MORAL_QUESTION: translate("RecordWords", "The moral question"),
        EntryKind.OPTION: translate("RecordWords", "Ways that you added"),
        EntryKind.STAKEHOLDER: translate("RecordWords", "Who is affected"),
        EntryKind.ARGUMENT: translate("RecordWords", "Reasons"),
        EntryKind.WEIGHING: translate("RecordWords", "How the principles weighed"),
        EntryKind.CHOICE: translate("RecordWords", "What each would do, without names"),
        EntryKind.LIKENESS: translate("RecordWords", "Where you met"),
        EntryKind.DIFFERENCE: translate("RecordWords", "Where you parted"),
        EntryKind.STRENGTH: translate("RecordWords", "Where you live up to it"),
        EntryKind.SHORTFALL: translate("RecordWords", "Where you fall short"),
        EntryKind.INSIGHT: translate("RecordWords", "Worth keeping"),
        EntryKind.BALLOT: translate("RecordWords", "Ballot"),
        EntryKind.CONCLUSION: translate("RecordWords", "Conclusion"),
        EntryKind.DISAGREEMENT: translate("RecordWords", "Disagreement that stays"),
        EntryKind.FOLLOW_UP: translate("RecordWords", "Follow-up"),
        EntryKind.PROPOSAL: translate("RecordWords", "Proposals"),
        EntryKind.EVALUATION: translate("RecordWords", "How it was"),
        EntryKind.NOTE: translate("RecordWords", "Notes"),
        EntryKind.PARKED: translate("RecordWords", "Parked"),
        EntryKind.AFTERTHOUGHT: translate("RecordWords", "Afterthoughts"),
    }[kind]


def weight_words(weight: int) -> str:
    """Return how a principle stands to {other}, with places for {principle} and {other}."""
    return {
        2: translate("RecordWords", "{principle} speaks strongly for: {other}"),
        1: translate("RecordWords", "{principle} speaks for: {other}"),
        0: translate("RecordWords", "{principle} beside: {other}"),
        -1: translate("RecordWords", "{principle} speaks against: {other}"),
        -2: translate("RecordWords", "{principle} speaks strongly against: {other}"),
    }[max(-2, min(2, weight))]
