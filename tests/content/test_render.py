"""What is shown of a text: its words and its form, and nothing that could load, run or lead astray."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser

import pytest

from ethicsdesk.content.render import ATTRIBUTES, TAGS, to_html

TARGETS = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "&#106;avascript:alert(1)", "javascript&colon;alert(1)", "vbscript:x",
    "data:text/html,<script>x</script>", "data:image/svg+xml;base64,PHN2Zz4=", "file:///etc/passwd",
    "file:////host/share/x.png", "\\\\host\\share\\x", "//host/x.png", "/etc/passwd", "../../secret.png",
    "%5c%5chost%5cshare", "http://host/x.png", "ftp://host/x", "qrc:/x", "blob:x", "about:blank",
    "mailto:a@b.se", "tel:1", "https:\\\\host\\x", "x.png", "pictures/../x.png", "pictures/x.svg.exe",
    "https://a b", "ms-word:ofe|u|https://host/x", "search-ms:query=x",
)  # fmt: skip
SHAPES = (
    "[word]({target})",
    "![word]({target})",
    '<a href="{target}">word</a>',
    '<img src="{target}" alt="word">',
    "[word]: {target}\n\n[word]",
    "<{target}> word",
)
RAW = (
    "<script>alert(1)</script>word", "<img src=x onerror=alert(1)>word",
    "<svg onload=alert(1)>word</svg>", '<p onclick="x()">word</p>',
    '<div style="background:url(https://host/x)">word</div>',
    "<style>@import 'https://host/x'</style>word", "<iframe src='https://host'></iframe>word",
    "<object data='file:///x'></object>word", "<embed src='x'>word",
    "<link rel=stylesheet href='//host/x'>word",
    "<meta http-equiv=refresh content='0;url=https://host'>word", "<base href='https://host/'>word",
    "<form action='https://host'><input name=a></form>word", "<video src='https://host/x'></video>word",
    "<math><mi xlink:href='javascript:x'>word</mi></math>",
    "<table background='https://host/x'><tr><td>word</table>", "word{: onclick='x()' style='x' }",
    "## word {: onload=x }", "<!-- <img src=https://host/x> -->word",
    "<a href='https://host' target=_blank ping='https://host'>word</a>",
    "<img srcset='https://host/x 2x' alt=word>",
)  # fmt: skip
CORPUS = [
    *(shape.format(target=target) for shape, target in itertools.product(SHAPES, TARGETS)),
    *RAW,
]
ADDRESS = re.compile(r"https://[^\s\\]+|(?:principle|guideline|dilemma):[a-z0-9.-]+|#[A-Za-z0-9._-]+")
PICTURE = re.compile(r"pictures/[A-Za-z0-9_-]+\.(?:svg|png|jpg)")


class Reader(HTMLParser):
    """Asserts of every tag that it is one that may be shown."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        assert tag in TAGS
        for name, value in attrs:
            assert name in ATTRIBUTES[tag]
            if name == "href":
                assert ADDRESS.fullmatch(value or "")
            if name == "src":
                assert PICTURE.fullmatch(value or "")

    def handle_decl(self, decl: str) -> None:
        """Refuse declarations."""
        raise AssertionError(decl)

    def handle_comment(self, data: str) -> None:
        """Refuse comments."""
        raise AssertionError(data)


def test_the_corpus_is_large_enough() -> None:
    assert len(set(CORPUS)) >= 200


@pytest.mark.parametrize("markdown", CORPUS)
def test_nothing_that_loads_runs_or_leads_astray_is_shown(markdown: str) -> None:
    Reader().feed(to_html(markdown))


def test_what_is_allowed_is_shown() -> None:
    html = to_html(
        "## Rubrik\n\nEtt **fett** och *kursivt* ord.\n\n- en\n    - två\n\n1. ett\n\n> citat\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "[ord](https://exempel.se/a?b=c) [p](principle:integrity) "
        "[g](guideline:contact.1) [d](dilemma:november)\n\n"
        "![En cirkel](pictures/circle.svg)"
    )
    for part in (
        "<h2>Rubrik</h2>", "<strong>fett</strong>", "<em>kursivt</em>", "<li>två</li>", "<ol>",
        "<blockquote>", "<td>1</td>", '<a href="https://exempel.se/a?b=c">ord</a>',
        '<a href="principle:integrity">p</a>', '<a href="guideline:contact.1">g</a>',
        '<a href="dilemma:november">d</a>', 'src="pictures/circle.svg"', 'alt="En cirkel"',
    ):  # fmt: skip
        assert part in html


def test_the_words_of_what_is_taken_away_are_kept() -> None:
    assert "ordet" in to_html("<div onclick='x'>ordet</div>")
    assert "ordet" in to_html("[ordet](javascript:x)")
