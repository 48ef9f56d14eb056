"""The discussion that is going on: what the running page and the phase screens act on.

It is the one hand between the screens, the rules (`discussion.runner`) and the store. A click is
committed before it returns; what is typed goes through `Autosave`. `discussion` is always the newest,
with what is typed and not yet on the disk in it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from ethicsdesk.discussion import prompts, runner, time
from ethicsdesk.model.ballot import BallotId, close_ballot
from ethicsdesk.model.dilemma import Axis, Dilemma, PrincipleId
from ethicsdesk.model.discussion import About, Conclusion, Discussion, DiscussionId, PhaseState, Status
from ethicsdesk.model.entry import Detail, Entry, EntryId, EntryKind, Plain
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.follow_up import FollowUp, FollowUpId
from ethicsdesk.model.method import BallotMoment, Method, Phase, PhaseId, PhaseKind
from ethicsdesk.model.value_base import Principle
from ethicsdesk.store.discussions import Discussions
from ethicsdesk.store.follow_ups import FollowUps
from ethicsdesk.store.ids import new_id
from ethicsdesk.ui.desk import Desk

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to act that can be chosen: the dilemma's option, or one that the group added.

    `id` is the option's letter or the entry's id; `letter` is what people see.
    """

    id: str
    letter: str
    title: str
    is_own: bool = False


class Sitting(QObject):
    """A discussion while it is led, with the method and the dilemma or principle it is about."""

    changed = Signal()  # anything but a keystroke
    failed = Signal(Exception)
    saved = Signal()  # by a click

    def __init__(
        self,
        desk: Desk,
        discussions: Discussions,
        follow_ups: FollowUps,
        discussion: Discussion,
        method: Method,
        *,
        dilemma: Dilemma | None = None,
        principle: Principle | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.discussion = discussion
        self.method = method
        self.dilemma = dilemma
        self.principle = principle
        self._discussions = discussions
        self._follow_ups = follow_ups
        self._taken_away: list[Callable[[], bool]] = []
        self._typed_follow_ups: dict[FollowUpId, FollowUp] = {}
        self._hands: dict[tuple[str, BallotMoment, int], dict[str, int]] = {}
        desk.autosave.saved.connect(self._on_saved)

    @property
    def phase(self) -> Phase | None:
        """The method's own phase that is open, with its prompts, or None."""
        now = self.discussion.phase
        return self.method.phase(now.id) if now is not None else None

    @property
    def is_paused(self) -> bool:
        """Say whether the time stands still."""
        return self.discussion.status is Status.PAUSED

    def prompt(self, phase: Phase) -> str:
        """Return the group's prompt with its words filled in."""
        return self._filled(phase.group_prompt)

    def question(self, text: str) -> str:
        """Return a closing question with its words filled in."""
        return self._filled(text)

    def ways(self) -> tuple[Way, ...]:
        """Return the ways to choose from: the dilemma's options, then the group's own, in letters."""
        return ways_of(self.discussion, self.dilemma)

    def principles(self) -> tuple[Principle, ...]:
        """Return the principles it touches, in the discussion's language."""
        found = (
            self.desk.library.principle(id, self.discussion.language) for id in self.discussion.principles
        )
        return tuple(principle for principle in found if principle is not None)

    def entries(self, *kinds: EntryKind, phase: str | None = None) -> tuple[Entry, ...]:
        """Return entries of these kinds, of one phase or of all."""
        return self.discussion.entries_of(*kinds, phase=phase)

    def new(self, kind: EntryKind, text: str, *, phase: str = "", detail: Detail | None = None) -> Entry:
        """Return an entry that would lie last in its phase; `typed` or `change` keeps it."""
        return Entry(
            id=EntryId(new_id()),
            kind=kind,
            phase=phase,
            text=text,
            detail=detail or Plain(),
            place=runner.next_place(self.discussion, phase),
            written=self.desk.clock(),
        )

    def add(
        self, kind: EntryKind, text: str, *, phase: str = "", detail: Detail | None = None
    ) -> Entry | None:
        """Keep a new entry, last in its phase. None where it could not be saved: it was told."""
        entry = self.new(kind, text, phase=phase, detail=detail)
        return entry if self._keep(runner.put(self.discussion, entry)) else None

    def change(self, entry: Entry) -> bool:
        """Keep an entry that was changed by a click; say whether it was saved."""
        return self._keep(runner.put(self.discussion, replace(entry, written=self.desk.clock())))

    def typed(self, entry: Entry) -> None:
        """Take an entry as it is after a key press; it is saved by itself."""
        entry = replace(entry, written=self.desk.clock())
        self.discussion = runner.put(self.discussion, entry)
        save = partial(self._save_entry, self.discussion.id, entry)
        self.desk.autosave.edited(entry.id, entry.text, save)

    def remove(self, id: EntryId) -> bool:
        """Take an entry away, so that `undo` brings it back."""
        kept = next((entry for entry in self.discussion.entries if entry.id == id), None)
        if kept is None:
            return False
        if not self._drop(id):
            return False
        self._taken_away.append(lambda: self._bring_back(kept))
        return True

    def discard(self, id: EntryId) -> bool:
        """Take away an entry in which nothing stands: there is nothing to bring back."""
        return any(entry.id == id for entry in self.discussion.entries) and self._drop(id)

    def undo(self) -> bool:
        """Bring back what was taken away last; say whether there was anything."""
        if not self._taken_away:
            return False
        if self._taken_away[-1]():  # what could not be saved can be brought back once more
            self._taken_away.pop()
        return True

    def conclusion_typed(self, conclusion: Conclusion) -> None:
        """Take the conclusion as it is after a key press; it is saved by itself."""
        self.discussion = runner.conclude(self.discussion, conclusion)
        save = partial(self._save_conclusion, self.discussion.id, conclusion)
        self.desk.autosave.edited(f"conclusion-{self.discussion.id}", conclusion.text, save)

    def about_typed(self, title: str, case: str) -> None:
        """Take the own case's title and lines as they are after a key press; they are saved by themselves."""
        about = replace(self.discussion.about, title=title, case=case)
        self.discussion = replace(self.discussion, about=about)
        save = partial(self._save_about, self.discussion.id, about)
        self.desk.autosave.edited(f"about-{self.discussion.id}", title, save)

    def lean(self, option: str) -> bool:
        """Keep which way the conclusion leaned to, "" for none."""
        return self._keep(runner.conclude(self.discussion, replace(self.discussion.conclusion, leans=option)))

    def follow_ups(self) -> tuple[FollowUp, ...]:
        """Return this discussion's follow-ups, newest typing included."""
        kept = self._follow_ups.of(self.discussion.id)
        newest = tuple(self._typed_follow_ups.get(follow_up.id, follow_up) for follow_up in kept)
        known = {follow_up.id for follow_up in kept}
        return newest + tuple(made for id, made in self._typed_follow_ups.items() if id not in known)

    def new_follow_up(self) -> FollowUp:
        """Return an empty follow-up of this discussion; `follow_up_typed` or `change_follow_up` keeps it."""
        return FollowUp(
            id=FollowUpId(new_id()), workplace=self.discussion.workplace, discussion=self.discussion.id
        )

    def add_follow_up(self, text: str, role: str, due: date | None) -> bool:
        """Keep a new follow-up."""
        return self.change_follow_up(replace(self.new_follow_up(), text=text, role=role, due=due))

    def follow_up_typed(self, follow_up: FollowUp) -> None:
        """Take a follow-up as it is after a key press; it is saved by itself."""
        self._typed_follow_ups[follow_up.id] = follow_up
        save = partial(self._save_follow_up, follow_up)
        self.desk.autosave.edited(follow_up.id, follow_up.text, save)

    def change_follow_up(self, follow_up: FollowUp) -> bool:
        """Keep a follow-up that was changed by a click."""
        self.desk.autosave.settle()

        def keep() -> None:
            self._follow_ups.keep(follow_up)
            self._forget_follow_up(follow_up.id)

        return self._try(keep)

    def remove_follow_up(self, id: FollowUpId) -> bool:
        """Take a follow-up away, so that `undo` brings it back."""
        self.desk.autosave.settle()

        def remove() -> None:
            self._follow_ups.remove(id)
            self._forget_follow_up(id)

        if not self._try(remove):
            return False
        self._taken_away.append(lambda: self._restore_follow_up(id))
        return True

    def discard_follow_up(self, id: FollowUpId) -> bool:
        """Take away a follow-up in which nothing stands: there is nothing to bring back."""
        if not self.remove_follow_up(id):
            return False
        self._taken_away.pop()
        return True

    def hands(self, phase: Phase, moment: BallotMoment) -> dict[str, int]:
        """Return the hands counted in a ballot that is not closed yet, to be changed in place.

        They lie in memory only and are gone with the program; a closed ballot holds none.
        """
        return self._hands.setdefault((phase.id, moment, self._twist(moment)), {})

    def hold_ballot(self, phase: Phase, moment: BallotMoment, counts: dict[str, int]) -> bool:
        """Close a ballot: it is written once, as counts."""
        ballot = close_ballot(
            id=BallotId(new_id()),
            phase=phase.id,
            moment=moment,
            counts=counts,
            held=self.desk.clock(),
            twist=self._twist(moment),
        )
        if not self._keep(runner.hold_ballot(self.discussion, ballot)):
            return False
        self._hands.pop((phase.id, moment, ballot.twist), None)
        return True

    def draw_twist(self, number: int) -> bool:
        """Lay a what-if card on the table, 0 for none."""
        return self._keep(runner.draw_twist(self.discussion, number))

    def tag(self, axis: Axis | None, principles: Sequence[PrincipleId]) -> bool:
        """Say what an own case or a free discussion touched."""
        return self._keep(runner.tag(self.discussion, axis, tuple(principles)))

    def enter(self, n: int) -> bool:
        """Open the phase at a place; what was typed is saved first."""
        return self._move(lambda discussion: runner.enter(discussion, n, self.desk.clock()))

    def next(self) -> bool:
        """Open the next phase."""
        return self._move(lambda discussion: runner.next_phase(discussion, self.desk.clock()))

    def previous(self) -> bool:
        """Open the phase before."""
        return self._move(lambda discussion: runner.previous_phase(discussion, self.desk.clock()))

    def skip(self) -> bool:
        """Leave the open phase as skipped."""
        return self._move(lambda discussion: runner.skip(discussion, self.desk.clock()))

    def lengthen(self, minutes: int) -> bool:
        """Give the open phase more minutes; the waiting ones give them."""
        return self._keep(time.replan(runner.lengthen(self.discussion, minutes), self.method))

    def pause(self) -> bool:
        """Let the time stand still."""
        return self._keep(runner.pause(self.discussion))

    def go_on(self) -> bool:
        """Let the time run again."""
        return self._keep(runner.go_on(self.discussion, self.desk.clock()))

    def finish(self) -> bool:
        """End it; what was typed is saved first."""
        return self._move(lambda discussion: runner.finish(discussion, self.desk.clock()))

    def spend(self, seconds: int) -> None:
        """Count seconds on the open phase, in memory; `keep_seconds` puts them on the disk."""
        self.discussion = runner.spend(self.discussion, seconds)

    def keep_seconds(self) -> None:
        """Put the open phase's seconds on the disk, in the saving thread."""
        phase = self.discussion.phase
        if phase is not None:
            id, seconds = self.discussion.id, phase.seconds
            save = partial(self._save_seconds, id, phase.id, seconds)
            self.desk.autosave.edited(f"seconds-{id}", str(seconds), save, is_quiet=True)

    def _filled(self, text: str) -> str:
        now = self.discussion.phase
        return prompts.fill(
            text,
            minutes=self.discussion.minutes if now is None or self.discussion.current == 0 else now.minutes,
            question=self.discussion.question,
            principle=self.principle.title if self.principle is not None else self.discussion.about.title,
        )

    def _move(self, step: Callable[[Discussion], Discussion]) -> bool:
        self.desk.autosave.settle()  # an older text may not be written after the phase was left
        moved = time.replan(step(self._without_order()), self.method)
        return self._keep(moved)

    def _without_order(self) -> Discussion:
        """Return the discussion so that nobody can tell from a left phase in what order people spoke."""
        now = self.discussion.phase
        if now is None or now.kind is not PhaseKind.INDIVIDUAL_CHOICE:
            return self.discussion
        return self._shuffled(self.discussion, now.id)

    def _shuffled(self, discussion: Discussion, phase: str) -> Discussion:
        order = list(range(len(discussion.entries_of(EntryKind.CHOICE, phase=phase))))
        random.SystemRandom().shuffle(order)
        ids = [EntryId(new_id()) for _ in order]
        return runner.leave_choices(discussion, phase, ids=ids, order=order, now=self.desk.clock())

    def _keep(self, discussion: Discussion) -> bool:
        """Put the whole discussion on the disk, what is typed in it too.

        What waits to be saved is saved first, so that no older text can come after this.
        """
        gone = {entry.id for entry in self.discussion.entries} - {entry.id for entry in discussion.entries}
        self.desk.autosave.settle()

        def keep() -> None:
            self._discussions.keep(discussion)
            self.discussion = discussion
            for id in (*gone, *(entry.id for entry in discussion.entries)):
                self.desk.autosave.forget(id)
            for part in ("conclusion", "about", "seconds"):
                self.desk.autosave.forget(f"{part}-{discussion.id}")

        return self._try(keep)

    def _drop(self, id: EntryId) -> bool:
        return self._keep(runner.take_away(self.discussion, id))

    def _twist(self, moment: BallotMoment) -> int:
        return self.discussion.twist if moment is BallotMoment.TWIST else 0

    def _on_saved(self, field: str) -> None:
        self._typed_follow_ups.pop(FollowUpId(field), None)  # the store knows it, and what others do to it

    def _forget_follow_up(self, id: FollowUpId) -> None:
        self._typed_follow_ups.pop(id, None)
        self.desk.autosave.forget(id)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except EthicsDeskError as error:
            self.failed.emit(error)
            return False
        self.saved.emit()
        self.changed.emit()
        return True

    def _bring_back(self, entry: Entry) -> bool:
        back = runner.put(self.discussion, entry)
        now = self.discussion.phase
        if entry.kind is EntryKind.CHOICE and (now is None or now.id != entry.phase):
            back = self._shuffled(back, entry.phase)  # its own time and place would tell who wrote it
        return self._keep(back)

    def _restore_follow_up(self, id: FollowUpId) -> bool:
        return self._try(lambda: self._follow_ups.restore(id))

    def _save_entry(self, discussion: DiscussionId, entry: Entry, _text: str) -> None:
        self._discussions.keep_entry(discussion, entry)

    def _save_follow_up(self, follow_up: FollowUp, _text: str) -> None:
        self._follow_ups.keep(follow_up)

    def _save_conclusion(self, discussion: DiscussionId, conclusion: Conclusion, _text: str) -> None:
        self._discussions.keep_conclusion(discussion, conclusion)

    def _save_about(self, discussion: DiscussionId, about: About, _text: str) -> None:
        self._discussions.keep_about(discussion, about)

    def _save_seconds(self, discussion: DiscussionId, phase: PhaseId, seconds: int, _text: str) -> None:
        self._discussions.keep_seconds(discussion, phase, seconds)


def ways_of(discussion: Discussion, dilemma: Dilemma | None) -> tuple[Way, ...]:
    """Return the ways of a discussion about `dilemma`: its options, then the group's own, in letters."""
    shipped = dilemma.options if dilemma is not None else ()
    ways = [Way(option.id, option.letter, option.title) for option in shipped]
    start = max((LETTERS.index(way.letter) + 1 for way in ways), default=0)
    own = [entry for entry in discussion.entries_of(EntryKind.OPTION) if entry.text.strip()]
    for n, entry in enumerate(own):
        place = start + n
        letter = LETTERS[place] if place < len(LETTERS) else str(place + 1)
        ways.append(Way(entry.id, letter, entry.text.strip(), is_own=True))
    return tuple(ways)


def is_first_open(discussion: Discussion) -> bool:
    """Say whether the first phase is the one that is open."""
    return discussion.current == 0 and discussion.phases[0].state is PhaseState.OPEN
