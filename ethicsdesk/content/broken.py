"""Say what is wrong with content that could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ethicsdesk.content.check import check
from ethicsdesk.content.findings import Severity
from ethicsdesk.model.errors import ContentIsBroken


def explain(paths: Sequence[Path]) -> ContentIsBroken:
    """Return the error for these packs, with the first thing that the check finds in them."""
    findings = check(paths, today=datetime.now(UTC).date())
    first = next(finding for finding in findings if finding.severity is Severity.ERROR)
    return ContentIsBroken(finding=first.line_text(lambda _, source: source), tell=first.line_text)
