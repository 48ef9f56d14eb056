"""Every kind of finding about text, pictures and methods, by the codes of the pack format, section 6."""

from __future__ import annotations

from ethicsdesk.content.findings import Severity, Wording
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP

# Sections
SECTION_MISSING = Wording(
    "section-missing",
    QT_TRANSLATE_NOOP("Check", 'the section "{section}" is missing.'),
    QT_TRANSLATE_NOOP("Check", 'Add it after "{before}".'),
)
FIRST_SECTION_MISSING = Wording(
    "section-missing", SECTION_MISSING.what, QT_TRANSLATE_NOOP("Check", "Add it first in the text.")
)
SECTION_ORDER = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", 'the section "{section}" stands in the wrong place.'),
    QT_TRANSLATE_NOOP("Check", 'Move it to before "{after}".'),
)
SECTION_TWICE = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", 'the section "{section}" stands twice (also on line {line}).'),
    QT_TRANSLATE_NOOP("Check", "Keep one of them."),
)
SECTION_UNKNOWN = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", 'the section "{section}" is unknown.'),
    QT_TRANSLATE_NOOP("Check", "Take the heading away, or make it one of level 3."),
)
SECTION_UNKNOWN_NEAR = Wording(
    "section-order", SECTION_UNKNOWN.what, QT_TRANSLATE_NOOP("Check", 'Did you mean "{near}"?')
)
TEXT_OUTSIDE = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", "text stands before the first heading that it can belong to."),
    QT_TRANSLATE_NOOP("Check", "Move it under a heading."),
)
WORD_COUNT = Wording(
    "word-count",
    QT_TRANSLATE_NOOP("Check", '"{section}" is {count} words.'),
    QT_TRANSLATE_NOOP("Check", "Write between {least} and {most}."),
)
WORD_COUNT_MOST = Wording(
    "word-count", WORD_COUNT.what, QT_TRANSLATE_NOOP("Check", "Shorten it to at most {most}.")
)
LEAD_LONG = Wording(
    "word-count",
    QT_TRANSLATE_NOOP("Check", "the text before the first heading is {count} words."),
    WORD_COUNT_MOST.mend,
)
TOO_MANY_POINTS = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", 'the number of points under "{section}" is {count}.'),
    QT_TRANSLATE_NOOP("Check", "Keep at most {most}."),
)
TOO_FEW_POINTS = Wording(
    "too-short", TOO_MANY_POINTS.what, QT_TRANSLATE_NOOP("Check", "Write at least {least}.")
)
OUTSIDE_LIST = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", "text stands outside the list."),
    QT_TRANSLATE_NOOP("Check", "Make it a point of its own, or indent it under the point it belongs to."),
)
POINT_EMPTY = Wording(
    "too-short",
    QT_TRANSLATE_NOOP("Check", "a point has no text."),
    QT_TRANSLATE_NOOP("Check", "Write it, or take the line away."),
)
NOT_NUMBERED = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", '"{section}" should be a numbered list.'),
    QT_TRANSLATE_NOOP("Check", "Begin each line with a number and a full stop."),
)
NOT_A_QUESTION = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "the question does not end in a question mark."),
    QT_TRANSLATE_NOOP("Check", "End it with one."),
)
NOT_A_STAKE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "the point does not say who."),
    QT_TRANSLATE_NOOP("Check", "Write it as - **who:** what they need or fear."),
)

# Options and twists
OPTION_WITHOUT_TEXT = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", "option {option} has no text."),
    QT_TRANSLATE_NOOP("Check", 'Add "### {option}" with "{pro}" and "{contra}".'),
)
OPTION_WITHOUT_FIELD = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", '"### {option}" is no option in the front matter.'),
    QT_TRANSLATE_NOOP("Check", 'Add it to "options", or take the text away.'),
)
OPTION_TWICE = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", '"### {option}" stands twice.'),
    QT_TRANSLATE_NOOP("Check", "Keep one of them."),
)
OPTION_SIDE = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", 'option {option} has no "{label}".'),
    QT_TRANSLATE_NOOP("Check", "Add the line, an empty line and one to three points."),
)
OPTION_POINTS = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", 'the number of points under "{label}" of option {option} is {count}.'),
    QT_TRANSLATE_NOOP("Check", "Write one to three."),
)
OPTION_BLANK = Wording(
    "option-text",
    QT_TRANSLATE_NOOP("Check", 'the list stands right under "{label}".'),
    QT_TRANSLATE_NOOP("Check", "Put an empty line between them."),
)
OPTION_ORDER = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "option {option} comes here, where {expected} is expected."),
    QT_TRANSLATE_NOOP("Check", 'Change the letter, or name what was taken away in "retired".'),
)
OPTION_RETIRED = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "option {option} is retired and still there."),
    QT_TRANSLATE_NOOP("Check", "Take it away from one of the two."),
)
PULLS_TOWARDS = Wording(
    "pulls-one-way",
    QT_TRANSLATE_NOOP("Check", "option {option} pulls only towards."),
    QT_TRANSLATE_NOOP("Check", "Add at least one principle that it goes against."),
)
PULLS_AGAINST = Wording(
    "pulls-one-way",
    QT_TRANSLATE_NOOP("Check", "option {option} pulls only against."),
    QT_TRANSLATE_NOOP("Check", "Add at least one principle that it speaks for."),
)
PULL_UNUSED = Wording(
    "pull-unused",
    QT_TRANSLATE_NOOP("Check", "{id} is not pulled by any option."),
    QT_TRANSLATE_NOOP("Check", 'Use it in "pulls" or take it away.'),
)
PULL_NOT_NAMED = Wording(
    "id-nowhere",
    QT_TRANSLATE_NOOP("Check", '{id} does not stand in "principles".'),
    QT_TRANSLATE_NOOP("Check", "Add it there, or take it away here."),
)
TWIST_NUMBER = Wording(
    "section-order",
    QT_TRANSLATE_NOOP("Check", '"### {twist}" stands where "### {expected}" is expected.'),
    QT_TRANSLATE_NOOP("Check", "Number them from 1."),
)
TWIST_COUNT = Wording(
    "section-missing",
    QT_TRANSLATE_NOOP("Check", 'the number of cards under "{section}" is {count}.'),
    QT_TRANSLATE_NOOP("Check", 'Write two or three, each under "### 1", "### 2" and so on.'),
)
TWIST_QUESTION = Wording(
    "section-missing",
    QT_TRANSLATE_NOOP("Check", 'card {twist} has no line that begins "{label}".'),
    QT_TRANSLATE_NOOP("Check", "Add it last, with one or two questions."),
)

# Value bases
NOT_IN_ORDER = Wording(
    "id-nowhere",
    QT_TRANSLATE_NOOP("Check", '{id} does not stand in "order" in value-base.yaml.'),
    QT_TRANSLATE_NOOP("Check", "Add it there."),
)
HEADING_WITHOUT_ID = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", 'the heading "{section}" has no id.'),
    QT_TRANSLATE_NOOP("Check", "Write it last in the line, for example {example}."),
)
NO_EXAMPLE = Wording(
    "section-missing",
    QT_TRANSLATE_NOOP("Check", 'no paragraph begins "{label}".'),
    QT_TRANSLATE_NOOP("Check", "Add one."),
)

# Methods
SHARES = Wording(
    "shares",
    QT_TRANSLATE_NOOP("Check", "the shares add up to {sum}."),
    QT_TRANSLATE_NOOP("Check", "They should add up to 100."),
)
NOT_RISING = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is less than what comes before it."),
    QT_TRANSLATE_NOOP("Check", "Let the numbers rise."),
)
BRACE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "a brace stands here that is filled with nothing ({brace})."),
    QT_TRANSLATE_NOOP("Check", "Write {allowed}, or take it away."),
)
ONLY_IN = Wording(
    "field-unknown",
    QT_TRANSLATE_NOOP("Check", "{field} means nothing in a phase of the kind {kind}."),
    QT_TRANSLATE_NOOP("Check", "Take it away."),
)

# Markup and pictures
HTML = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "HTML is not allowed ({tag})."),
    QT_TRANSLATE_NOOP("Check", "Write it as plain text."),
)
HTML_BOLD = Wording("markup", HTML.what, QT_TRANSLATE_NOOP("Check", "Write **bold** instead."))
HTML_ITALIC = Wording("markup", HTML.what, QT_TRANSLATE_NOOP("Check", "Write *italic* instead."))
CODE = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "code is not allowed."),
    QT_TRANSLATE_NOOP("Check", "Take the backticks, or the space before the line, away."),
)
HEADING = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "this is no heading of level 2, 3 or 4."),
    QT_TRANSLATE_NOOP("Check", "Begin the line with ##, ### or #### and a space."),
)
RULE = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "a line across the page is not allowed."),
    QT_TRANSLATE_NOOP("Check", "Take the line away."),
)
LINK = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "this link is not allowed."),
    QT_TRANSLATE_NOOP(
        "Check", "Link to https:, principle:, guideline:, dilemma: or #heading, or take it away."
    ),
)
FOOTNOTE = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "notes and addresses apart from the text are not allowed."),
    QT_TRANSLATE_NOOP("Check", "Write it in the text itself."),
)
ATTRIBUTES = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "a brace stands where it would be read as markup."),
    QT_TRANSLATE_NOOP("Check", "Take the brace away."),
)
LIST_DEEP = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "the list has more than two levels."),
    QT_TRANSLATE_NOOP("Check", "Use two at most."),
)
TABLE_WIDE = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "the table has {count} columns."),
    QT_TRANSLATE_NOOP("Check", "Use at most {most}."),
)
MARKUP_IN_FIELD = Wording(
    "markup",
    QT_TRANSLATE_NOOP("Check", "{field} holds markup ({mark})."),
    QT_TRANSLATE_NOOP("Check", "Write plain text."),
)
PICTURE_OUTSIDE = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture comes from outside the pack."),
    QT_TRANSLATE_NOOP("Check", "Put it in pictures/ and describe it in words."),
)
PICTURE_NOWHERE = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture {file} is not in the pack."),
    QT_TRANSLATE_NOOP("Check", "Put it in pictures/."),
)
PICTURE_WORDLESS = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture is not described in words."),
    QT_TRANSLATE_NOOP("Check", "Write what it shows between [ and ]."),
)
PICTURE_KIND = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the file is no picture that can be shown."),
    QT_TRANSLATE_NOOP("Check", "Save it as .svg, .png or .jpg, with the ending that fits."),
)
PICTURE_LARGE = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture is {size} KiB."),
    QT_TRANSLATE_NOOP("Check", "Make it smaller, at most {most} KiB."),
)
SVG_PART = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture holds something that could load or run ({part})."),
    QT_TRANSLATE_NOOP("Check", "Take it away, or save the picture as .png."),
)
SVG_BROKEN = Wording(
    "picture",
    QT_TRANSLATE_NOOP("Check", "the picture cannot be read as SVG."),
    QT_TRANSLATE_NOOP("Check", "Save it anew."),
)

# Language and care
PERSON = Wording(
    "person",
    QT_TRANSLATE_NOOP("Check", "this looks like a personal identity number."),
    QT_TRANSLATE_NOOP("Check", "Take it away."),
    Severity.WARNING,
)
LONG_SENTENCE = Wording(
    "long-sentence",
    QT_TRANSLATE_NOOP("Check", "a sentence of {count} words."),
    QT_TRANSLATE_NOOP("Check", "Split it."),
    Severity.WARNING,
)
LAW_OLD = Wording(
    "law-old",
    QT_TRANSLATE_NOOP("Check", "the law note is from {date}, more than two years ago."),
    QT_TRANSLATE_NOOP("Check", "Check it and change the date."),
    Severity.WARNING,
)

# In a workplace's own pack these are warnings: its text may be as long as it is.
LENIENT_IN_OWN = frozenset(
    {WORD_COUNT, WORD_COUNT_MOST, LEAD_LONG, TOO_MANY_POINTS, TOO_FEW_POINTS, NO_EXAMPLE, TABLE_WIDE}
)
