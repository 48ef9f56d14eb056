"""Where the links of a content text lead: inside the app, or out of it after a question."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from ethicsdesk.ui.route import PageName, Route

PAGES = {
    "principle": PageName.VALUE_BASE,
    "guideline": PageName.VALUE_BASE,
    "dilemma": PageName.DILEMMA,
}


def route_of(link: str) -> Route | None:
    """Return where `principle:integrity`, `guideline:…` and `dilemma:…` lead; None for what leads out.

    The kind may stand twice (`principle:principle.integrity`), for so the ids are written.
    """
    kind, found, name = link.partition(":")
    if not found or not name or kind not in PAGES:
        return None
    is_whole = kind == "dilemma" or name.startswith(f"{kind}.")
    return Route(page=PAGES[kind], id=name if is_whole else f"{kind}.{name}")


def host_of(link: str) -> str:
    """Return the host of a link that leads out, or "" where it may not be opened."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return url.host() if url.isValid() and url.scheme() == "https" else ""
