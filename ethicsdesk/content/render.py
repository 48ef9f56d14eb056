"""Markdown of a pack to HTML that can be shown: what the pack format, section 5, allows, and nothing else."""

from __future__ import annotations

import re

TAGS = {
    "p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote",
    "table", "thead", "tbody", "tr", "th", "td", "a", "img",
}  # fmt: skip
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "h2": {"id"}, "h3": {"id"}, "h4": {"id"}}
SCHEMES = {"https", "principle", "guideline", "dilemma"}
PICTURE = re.compile(r"pictures/[A-Za-z0-9][A-Za-z0-9_-]*\.(?:svg|png|jpg)")
LINK = re.compile(r"(?:https://[^\s\\]+|(?:principle|guideline|dilemma):[a-z0-9.-]+|#[A-Za-z0-9._-]+)")
EXTENSIONS = ("tables", "attr_list", "sane_lists")


def to_html(markdown: str) -> str:
    """Return clean HTML: no script, no style, nothing that loads; only pictures of the pack, only safe links.

    What is not allowed is taken away and its words kept, so that no text of a broken pack is lost.
    """
    import nh3
    from markdown import Markdown

    html = Markdown(extensions=list(EXTENSIONS)).convert(markdown)
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=_allowed,
        url_schemes=SCHEMES,
        link_rel=None,
        strip_comments=True,
        clean_content_tags={"script", "style"},
    )


def _allowed(_tag: str, attribute: str, value: str) -> str | None:
    if attribute == "src":
        return value if PICTURE.fullmatch(value) else None
    if attribute == "href":
        return value if LINK.fullmatch(value) else None
    return value
