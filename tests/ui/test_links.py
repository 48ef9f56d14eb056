"""Where the links of a content text lead."""

from __future__ import annotations

import pytest

from ethicsdesk.ui.links import host_of, route_of
from ethicsdesk.ui.route import PageName, Route


@pytest.mark.parametrize(
    ("link", "route"),
    [
        ("principle:integrity", Route(page=PageName.VALUE_BASE, id="principle.integrity")),
        ("principle:principle.integrity", Route(page=PageName.VALUE_BASE, id="principle.integrity")),
        ("guideline:contact.1", Route(page=PageName.VALUE_BASE, id="guideline.contact.1")),
        ("dilemma:november", Route(page=PageName.DILEMMA, id="november")),
    ],
)
def test_a_link_inside_leads_to_its_page_whichever_way_its_id_is_written(link: str, route: Route) -> None:
    assert route_of(link) == route


@pytest.mark.parametrize(
    "link", ["https://example.org/x", "principle:", "november", "file:///etc/passwd", ""]
)
def test_nothing_else_leads_to_a_page(link: str) -> None:
    assert route_of(link) is None


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://www.example.org/a?b=c", "www.example.org"),
        ("http://example.org", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://", ""),
    ],
)
def test_only_https_may_lead_out_and_its_host_is_known(link: str, host: str) -> None:
    assert host_of(link) == host
