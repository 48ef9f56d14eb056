"""A discussion as rows, and rows as a discussion: nothing is decided here."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from ethicsdesk.model.ballot import Ballot, BallotId
from ethicsdesk.model.dilemma import Axis, PrincipleId
from ethicsdesk.model.discussion import (
    About,
    Conclusion,
    Discussion,
    DiscussionId,
    DiscussionPhase,
    PhaseState,
    Status,
)
from ethicsdesk.model.entry import Entry, EntryId, EntryKind, detail_fields, detail_of
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, BallotMoment, MethodId, PhaseId, PhaseKind
from ethicsdesk.model.workplace import WorkplaceId
from ethicsdesk.store.rows import Row, from_moment, to_json, to_moment


def discussion_row(discussion: Discussion) -> Row:
    """Return the row of the discussion itself."""
    return {
        "id": discussion.id,
        "workplace": discussion.workplace,
        "about_kind": discussion.about.kind,
        "about_id": discussion.about.id,
        "title": discussion.about.title,
        "own_case": discussion.about.case,
        "method": discussion.method,
        "language": discussion.language,
        "status": discussion.status,
        "minutes": discussion.minutes,
        "participants": discussion.participants,
        "roles": to_json(discussion.roles),
        "facilitator": discussion.facilitator,
        "planned": from_moment(discussion.planned),
        "started": from_moment(discussion.started),
        "ended": from_moment(discussion.ended),
        "held": from_moment(discussion.started or discussion.planned) or "",
        "current": discussion.current,
        **conclusion_columns(discussion.conclusion),
        "axis": discussion.axis,
        "principles": to_json(discussion.principles),
        "twist": discussion.twist,
        "dilemma_hash": discussion.dilemma_hash,
        "principle_hash": discussion.principle_hash,
        "method_hash": discussion.method_hash,
        "deleted": 0,
    }


def conclusion_columns(conclusion: Conclusion) -> Row:
    """Return the part of the discussion's row that is its conclusion."""
    return {
        "conclusion": conclusion.text,
        "disagreement": conclusion.disagreement,
        "leans": conclusion.leans,
    }


def phase_rows(discussion: Discussion) -> Iterable[Row]:
    """Give the rows of its phases. The id is the same on each laptop, so that merging finds the row."""
    return (
        {
            "id": phase_row_id(discussion.id, phase.id),
            "discussion": discussion.id,
            "phase": phase.id,
            "place": place,
            "kind": phase.kind,
            "title": phase.title,
            "minutes": phase.minutes,
            "seconds": phase.seconds,
            "state": phase.state,
            "deleted": 0,
        }
        for place, phase in enumerate(discussion.phases)
    )


def phase_row_id(discussion: DiscussionId, phase: PhaseId) -> str:
    """Return the id of the row of one discussion's phase."""
    return f"{discussion}/{phase}"


def entry_row(discussion: DiscussionId, entry: Entry) -> Row:
    """Return the row of an entry that is there."""
    return {
        "id": entry.id,
        "discussion": discussion,
        "phase": entry.phase,
        "kind": entry.kind,
        "text": entry.text,
        "detail": to_json(detail_fields(entry.detail)),
        "place": entry.place,
        "written": from_moment(entry.written),
        "deleted": 0,
    }


def ballot_row(discussion: DiscussionId, ballot: Ballot) -> Row:
    """Return the row of a ballot that was held."""
    return {
        "id": ballot.id,
        "discussion": discussion,
        "phase": ballot.phase,
        "moment": ballot.moment,
        "twist": ballot.twist,
        "voters": ballot.voters,
        "counts": to_json(dict(ballot.counts)),
        "sureness": None if ballot.sureness is None else float(ballot.sureness),
        "weighed_most": to_json(dict(ballot.weighed_most)),
        "closed": from_moment(ballot.held),
        "deleted": 0,
    }


def discussion_of(
    row: Row, phases: Iterable[Row], entries: Iterable[Row], ballots: Iterable[Row]
) -> Discussion:
    """Build the whole discussion; its entries in the order of their phases and places."""
    kept_phases = tuple(map(_phase_of, sorted(phases, key=lambda phase: int(phase["place"]))))
    places = {str(phase.id): place for place, phase in enumerate(kept_phases)}
    kept_entries = sorted(
        map(entry_of, entries),
        key=lambda entry: (places.get(entry.phase, len(places)), entry.place, entry.id),
    )
    return Discussion(
        id=DiscussionId(row["id"]),
        workplace=WorkplaceId(row["workplace"]),
        about=About(
            kind=AboutKind(row["about_kind"]), id=row["about_id"], title=row["title"], case=row["own_case"]
        ),
        method=MethodId(row["method"]),
        language=Language(row["language"]),
        status=Status(row["status"]),
        minutes=row["minutes"],
        participants=row["participants"],
        roles=tuple(json.loads(row["roles"])),
        facilitator=row["facilitator"],
        planned=to_moment(row["planned"]),
        started=to_moment(row["started"]),
        ended=to_moment(row["ended"]),
        phases=kept_phases,
        current=row["current"],
        entries=tuple(kept_entries),
        ballots=tuple(map(_ballot_of, sorted(ballots, key=lambda ballot: (ballot["closed"], ballot["id"])))),
        conclusion=conclusion_of(row),
        axis=axis_of(row["axis"]),
        principles=principles_of(row["principles"]),
        twist=row["twist"],
        dilemma_hash=row["dilemma_hash"],
        principle_hash=row["principle_hash"],
        method_hash=row["method_hash"],
    )


def conclusion_of(row: Row) -> Conclusion:
    """Return the conclusion that a discussion's row holds."""
    return Conclusion(text=row["conclusion"], disagreement=row["disagreement"], leans=row["leans"])


def axis_of(text: str | None) -> Axis | None:
    """Return the kept axis, or None where none was set."""
    return None if text is None else Axis(text)


def principles_of(text: str) -> tuple[PrincipleId, ...]:
    """Return the kept principles in their order."""
    return tuple(map(PrincipleId, json.loads(text)))


def entry_of(row: Row) -> Entry:
    """Return the entry of a row."""
    kind = EntryKind(row["kind"])
    return Entry(
        id=EntryId(row["id"]),
        kind=kind,
        phase=row["phase"],
        text=row["text"],
        detail=detail_of(kind, json.loads(row["detail"])),
        place=row["place"],
        written=datetime.fromisoformat(row["written"]),
    )


def _phase_of(row: Row) -> DiscussionPhase:
    return DiscussionPhase(
        id=PhaseId(row["phase"]),
        kind=PhaseKind(row["kind"]),
        title=row["title"],
        minutes=row["minutes"],
        seconds=row["seconds"],
        state=PhaseState(row["state"]),
    )


def _ballot_of(row: Row) -> Ballot:
    return Ballot(
        id=BallotId(row["id"]),
        phase=row["phase"],
        moment=BallotMoment(row["moment"]),
        twist=row["twist"],
        voters=row["voters"],
        counts=json.loads(row["counts"]),
        sureness=row["sureness"],
        weighed_most=json.loads(row["weighed_most"]),
        held=datetime.fromisoformat(row["closed"]),
    )
