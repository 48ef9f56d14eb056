"""Finds words in what groups wrote, the newest first."""

from __future__ import annotations

from collections.abc import Iterator

from ethicsdesk.model.found import Found, FoundKind
from ethicsdesk.model.words import Snippets, Wanted, wanted_of
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.rows import to_day
from ethicsdesk.store.store import Store
from ethicsdesk.store.words import asked_of

SECONDS_LONGEST = 0.05  # of one index, in the processor; then what was found by then is the answer

# For each kind: the index, what is shown of it, and how its discussion is found.
_PARTS = {
    FoundKind.ENTRY: ("entry", "part.text, part.more", "discussion.id = part.discussion"),
    FoundKind.DISCUSSION: (
        "discussion",
        "part.title, part.conclusion, part.disagreement, part.own_case",
        "discussion.number = part.number",
    ),
    FoundKind.FOLLOW_UP: ("follow_up", "part.text, part.outcome", "discussion.id = part.discussion"),
}


class HistorySearch:
    """The words that the groups on this laptop wrote. What was taken away is not found."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(
        self, words: str, *, workplace: WorkplaceId | None = None, limit: int = 100
    ) -> tuple[Found, ...]:
        """Return what holds all the words, the newest first, of one workplace or of all.

        Case and accents do not count; of the last word the beginning is enough. Where there are more than
        `limit` of a kind, those made last are chosen. Where an index has not answered in
        `SECONDS_LONGEST`, which takes a million notes and a very common beginning, what it has found by
        then is the answer.
        """
        wanted = wanted_of(words)
        if not wanted:
            return ()
        found = [pair for kind in _PARTS for pair in self._of_kind(kind, wanted, workplace, limit)]
        found.sort(key=lambda pair: (pair[0], pair[1].id), reverse=True)
        return tuple(one for _, one in found[:limit])

    def _of_kind(
        self, kind: FoundKind, wanted: tuple[Wanted, ...], workplace: WorkplaceId | None, limit: int
    ) -> Iterator[tuple[str, Found]]:
        """Give what was found with the moment its discussion was held."""
        table, shown, joined = _PARTS[kind]
        # By number, not by date: the index gives its rows in that order, and stops at the limit.
        statement = f"""SELECT part.id, discussion.id, discussion.title, discussion.held,
                discussion.workplace, {shown}
            FROM {table}_words AS words CROSS JOIN {table} AS part ON part.number = words.rowid
            CROSS JOIN discussion ON {joined}
            CROSS JOIN workplace ON workplace.id = discussion.workplace
            WHERE {table}_words MATCH ?1 AND NOT part.deleted AND NOT discussion.deleted
            AND NOT workplace.deleted AND (?2 IS NULL OR discussion.workplace = ?2)
            ORDER BY words.rowid DESC LIMIT ?3"""  # noqa: S608 - our own names; the words are bound
        snippets = Snippets(wanted)
        found = self._store.ask_briefly(SECONDS_LONGEST, statement, asked_of(wanted), workplace, limit)
        for found_id, discussion, title, held, of_workplace, *texts in found:
            snippet = snippets.of(texts)
            yield (
                held,
                Found(
                    kind=kind,
                    id=found_id,
                    discussion=discussion,
                    title=title,
                    date=to_day(held),
                    workplace=WorkplaceId(of_workplace),
                    snippet=snippet.text,
                    ranges=snippet.ranges,
                ),
            )
