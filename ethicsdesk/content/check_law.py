"""Notes on the law, as dilemmas and principles carry them."""

from __future__ import annotations

from datetime import date

from ethicsdesk.content import text_wordings, wordings
from ethicsdesk.content.form import Form

OLD_YEARS = 2


def check_law(form: Form, today: date) -> None:
    """Check the field `law`: up to five paraphrases, each with the day on which it held."""
    for note in form.forms("law", 0, 5, required=False):
        note.text("ref", 3, 120, example="socialtjänstlagen (2025:400), om barnets bästa")
        note.text("says", 20, 300)
        dated = note.day("as-of")
        note.done()
        if dated is None:
            continue
        scalar, day = dated
        if day > today:
            note.report.add(wordings.DATE_AHEAD, scalar, field="as-of", value=scalar.text)
        elif (today.year - OLD_YEARS, today.month, today.day) > (day.year, day.month, day.day):
            note.report.add(text_wordings.LAW_OLD, scalar, date=scalar.text)
