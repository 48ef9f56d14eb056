"""One phase of a record: its title and time, and all that was written in it, by kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethicsdesk.model.ballot import Ballot
from ethicsdesk.model.discussion import Discussion, DiscussionPhase, PhaseState
from ethicsdesk.model.entry import Entry, EntryKind, Lane, ParkedDetail, WeighingDetail
from ethicsdesk.model.method import BallotMoment
from ethicsdesk.ui.widgets.entry_block import EntryBlock
from ethicsdesk.ui.widgets.layouts import column, row
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.reasons_account import ReasonsAccount
from ethicsdesk.ui.widgets.record_tables import AnswerTable, BallotTable, ChoiceAccount, StakeTable
from ethicsdesk.ui.widgets.record_words import heading_of, icon_of, weight_words
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.written import Setting

translate = QCoreApplication.translate

MINUTE = 60
LOOSE = (EntryKind.NOTE, EntryKind.PARKED, EntryKind.AFTERTHOUGHT)


class PhaseAccount(QWidget):
    """A phase in which nothing was written is one line. `twist` is the what-if card that lay on the table."""

    def __init__(
        self, setting: Setting, discussion: Discussion, phase: DiscussionPhase, *, twist: str = ""
    ) -> None:
        super().__init__()
        entries = [entry for entry in discussion.entries if entry.phase == phase.id]
        ballots = ballots_of(discussion, phase)
        whole = column(self, gap=10)
        head = row(gap=12)
        is_empty = not entries and not ballots and not twist
        title = Text("subheading", "ink2") if is_empty else Text("heading")
        title.setText(phase.title)
        head.addWidget(title, 1)
        head.addWidget(Text("small", "ink2", text=self._meta(phase), wraps=False))
        whole.addLayout(head)
        if twist:
            card = Panel("amber", padding=14)
            card.column.addWidget(Text("body", text=twist))
            whole.addWidget(card)
        if ballots:
            whole.addWidget(BallotTable(setting, ballots))
        for part in parts_by_kind(setting, entries):
            whole.addWidget(part)

    def _meta(self, phase: DiscussionPhase) -> str:
        if phase.state is PhaseState.SKIPPED:
            return self.tr("skipped")
        if phase.state is PhaseState.WAITING:
            return self.tr("not opened")
        minutes = max(1, round(phase.seconds / MINUTE))
        return self.tr("%n min", "", minutes) if phase.seconds else ""


def ballots_of(discussion: Discussion, phase: DiscussionPhase) -> list[Ballot]:
    """Return the ballots of a phase; before a later one stands the first, to be compared with."""
    own = [ballot for ballot in discussion.ballots if ballot.phase == phase.id]
    if not own or own[0].moment is BallotMoment.BEFORE:
        return own
    first = [ballot for ballot in discussion.ballots if ballot.moment is BallotMoment.BEFORE][:1]
    return [*first, *own]


def parts_by_kind(setting: Setting, entries: Sequence[Entry]) -> list[QWidget]:
    """Return a widget for each kind of entry, in the order in which the kinds first come."""
    kinds = dict.fromkeys(entry.kind for entry in entries)
    return [_part(setting, kind, [entry for entry in entries if entry.kind is kind]) for kind in kinds]


def _part(setting: Setting, kind: EntryKind, entries: list[Entry]) -> QWidget:
    holder = QWidget()
    whole = column(holder, gap=8)
    if kind is not EntryKind.ARGUMENT:
        whole.addWidget(Text("smallStrong", "ink2", text=heading_of(kind)))
    if kind is EntryKind.STAKEHOLDER:
        whole.addWidget(StakeTable(setting, entries))
    elif kind is EntryKind.ARGUMENT:
        whole.addWidget(ReasonsAccount(setting, entries))
    elif kind is EntryKind.EVALUATION:
        whole.addWidget(AnswerTable(setting, entries))
    elif kind is EntryKind.CHOICE:
        for n, entry in enumerate(entries, 1):
            whole.addWidget(ChoiceAccount(setting, entry, _name(kind, n)))
    else:
        for n, entry in enumerate(entries, 1):
            whole.addWidget(_block(setting, entry, _name(kind, n)))
    return holder


def _name(kind: EntryKind, n: int) -> str:
    return translate("PhaseAccount", "{what}, {n}").format(what=heading_of(kind), n=n)


def _block(setting: Setting, entry: Entry, name: str) -> QWidget:
    is_quote = entry.kind in (EntryKind.MORAL_QUESTION, EntryKind.CONCLUSION)
    return EntryBlock(
        setting,
        entry,
        name,
        icon=icon_of(entry.kind),
        role="reading" if is_quote else "body",
        asides=_asides(setting, entry),
        can_go=entry.kind is EntryKind.AFTERTHOUGHT,
    )


def _asides(setting: Setting, entry: Entry) -> tuple[str, ...]:
    detail = entry.detail
    if isinstance(detail, ParkedDetail):
        if detail.lane is Lane.WORK_ENVIRONMENT:
            return (translate("PhaseAccount", "work environment"),)
        return (translate("PhaseAccount", "for another day"),)
    if isinstance(detail, WeighingDetail):
        return (_weighing(setting, detail),)
    return ()


def _weighing(setting: Setting, detail: WeighingDetail) -> str:
    principle = setting.principle(detail.principle)
    if not detail.against:
        return principle
    if detail.against in setting.ways:
        letter, title = setting.ways[detail.against]
        against = f"{letter}. {title}"
    elif detail.against.startswith("principle."):
        against = setting.principle(detail.against)
    else:
        against = detail.against
    return weight_words(detail.weight).format(principle=principle, other=against)
