"""What is read across in a record: who is affected, how people voted, what they answered at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ethicsdesk.model.ballot import Ballot, fewest_moved, grew_most
from ethicsdesk.model.entry import Entry, EntryKind, EvaluationDetail
from ethicsdesk.model.method import BallotMoment
from ethicsdesk.ui.amending import parts_of
from ethicsdesk.ui.widgets.entry_block import Fields, part_label
from ethicsdesk.ui.widgets.layouts import column, fill, row
from ethicsdesk.ui.widgets.letter_badge import LetterBadge
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.text import Text
from ethicsdesk.ui.widgets.written import Setting

FIGURE = 72


class StakeTable(Panel):
    """Who is affected, what matters to them, what follows: three columns, or under each other."""

    def __init__(self, setting: Setting, entries: Sequence[Entry]) -> None:
        super().__init__("card", padding=16)
        self._setting = setting
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        kind = EntryKind.STAKEHOLDER
        labels = [self.tr("Who"), part_label(kind, "matters"), part_label(kind, "follows")]
        if not setting.is_narrow:
            for place, label in enumerate(labels):
                grid.addWidget(Text("smallStrong", "ink2", text=label), 0, place)
                grid.setColumnStretch(place, 2 + (place > 0))
        for n, entry in enumerate(entries):
            self._add(grid, entry, self.tr("Affected {n}").format(n=n + 1), labels)
        self.column.addLayout(grid)

    def _add(self, grid: QGridLayout, entry: Entry, name: str, labels: Sequence[str]) -> None:
        fields = Fields(self._setting, entry, name)
        line = grid.rowCount()
        cells = [
            fields.written("text", role="bodyStrong", label=labels[0]),
            fields.written("matters", label=labels[1]),
            fields.written("follows", label=labels[2]),
        ]
        for place, cell in enumerate(cells):
            if self._setting.is_narrow:
                if place:
                    grid.addWidget(Text("smallStrong", "ink2", text=labels[place]), grid.rowCount(), 0)
                grid.addWidget(cell, grid.rowCount(), 0)
            else:
                grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)
        if (earlier := fields.earlier()) is not None:
            grid.addWidget(earlier, grid.rowCount(), 0, 1, 1 if self._setting.is_narrow else 3)


class ChoiceAccount(Panel):
    """What one person would do, without author: the act, and under it why, side by side."""

    def __init__(self, setting: Setting, entry: Entry, name: str) -> None:
        super().__init__("card", padding=16, gap=10)
        fields = Fields(setting, entry, name)
        self.column.addWidget(fields.written("text", role="bodyStrong"))
        why = column(gap=10) if setting.is_narrow else row(gap=20)
        for part, text in parts_of(entry).items():
            if part == "text" or not (text.strip() or setting.pen.is_on):
                continue
            label = part_label(EntryKind.CHOICE, part)
            words = fill(column(gap=0), Text("smallStrong", "ink2", text=label))
            words.addWidget(fields.written(part, role="mid", label=label))
            words.addStretch(1)
            why.addLayout(words, 1)
        self.column.addLayout(why)
        if (earlier := fields.earlier()) is not None:
            self.column.addWidget(earlier)


class BallotTable(Panel):
    """Counts of one ballot, or of several side by side; a sentence where too few voted.

    `ballots` are in the order they were held, and all are of the same discussion.
    """

    def __init__(self, setting: Setting, ballots: Sequence[Ballot]) -> None:
        super().__init__("card", padding=16)
        self._setting = setting
        shown = [ballot for ballot in ballots if ballot.is_shown]
        if shown:
            self.column.addLayout(self._grid(shown))
            if sentence := self._shift(shown):
                self.column.addWidget(Text("mid", "ink2", text=sentence))
        for ballot in ballots:
            if not ballot.is_shown:
                words = self.tr(
                    "{ballot}: fewer than three voted, so only the fact that a vote was held is kept."
                )
                text = words.format(ballot=self._moment(ballot))
                self.column.addWidget(Text("mid", "ink2", text=text))

    def _grid(self, ballots: Sequence[Ballot]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, ballot in enumerate(ballots, 2):
            head = Text("smallStrong", "ink2", text=self._moment(ballot), wraps=False)
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight)
            grid.setColumnMinimumWidth(place, self._setting.theme.px(FIGURE))
        keys = [key for key in self._setting.ways if any(key in ballot.counts for ballot in ballots)]
        keys += sorted({key for ballot in ballots for key in ballot.counts} - set(keys))
        for line, key in enumerate(keys, 1):
            letter, title = self._setting.ways.get(key, ("–", self.tr("A way that was taken away")))
            grid.addWidget(LetterBadge(self._setting.theme, letter), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text("body", text=title), line, 1)
            for place, ballot in enumerate(ballots, 2):
                grid.addWidget(self._figure(ballot, key, letter), line, place, Qt.AlignmentFlag.AlignRight)
        return grid

    def _figure(self, ballot: Ballot, key: str, letter: str) -> Text:
        count = ballot.counts.get(key, 0)
        figure = Text("bodyStrong" if count else "body", text=str(count) if count else "–", wraps=False)
        words = self.tr("{letter}, {ballot}: %n vote(s)", "", count)
        figure.setAccessibleName(words.format(letter=letter, ballot=self._moment(ballot)))
        return figure

    def _moment(self, ballot: Ballot) -> str:
        words = {
            BallotMoment.BEFORE: self.tr("Before"),
            BallotMoment.AFTER: self.tr("After"),
            BallotMoment.TWIST: self.tr("What if"),
        }
        return words[ballot.moment]

    def _shift(self, ballots: Sequence[Ballot]) -> str:
        """Return how the group moved from the first to the last, as far as counts can say."""
        if len(ballots) == 1:
            return ""
        before, after = ballots[0], ballots[-1]
        moved, grew = fewest_moved(before, after), grew_most(before, after)
        if moved is None:
            return ""
        if moved == 0:
            return self.tr("No option gained or lost.")
        said = self.tr("At least {moved} of {voters} changed.").format(moved=moved, voters=after.voters)
        if grew is None or grew not in self._setting.ways:
            return said
        most = self.tr("{letter} grew most.").format(letter=self._setting.ways[grew][0])
        return f"{said} {most}"


class AnswerTable(Panel):
    """What a group answered with raised hands: a question, and how many for each answer."""

    def __init__(self, setting: Setting, entries: Sequence[Entry]) -> None:
        super().__init__("card", padding=16, gap=12)
        for entry in entries:
            if not isinstance(entry.detail, EvaluationDetail):
                continue
            answers = zip(entry.detail.answers, entry.detail.counts, strict=False)
            words = [self.tr("{answer}: {count}").format(answer=a, count=n or "–") for a, n in answers]
            question, said = Text("body", text=entry.text), Text("bodyStrong", text="   ".join(words))
            if setting.is_narrow:
                fill(self.column, fill(column(gap=2), question, said))
                continue
            line = row(gap=16)
            line.addWidget(question, 3)
            line.addWidget(said, 2)
            self.column.addLayout(line)
