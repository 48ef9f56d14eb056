"""A small pack in which everything is right, for tests that change one thing in it.

The words are filler: `words(n)` gives n of them, in sentences of ten.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def words(count: int) -> str:
    """Return `count` words in sentences of at most ten."""
    sentences = ["Ett två tre fyra fem sex sju åtta nio tio."] * (count // 10)
    return " ".join([*sentences, *([" ".join(["ord"] * (count % 10)) + "."] if count % 10 else [])])


PACK = """\
format: 1
id: our-pack
version: 1.0.0
title: {sv: Vårt paket, en: Our pack}
description: {sv: Ett litet paket för våra prov., en: A small pack for our own tests.}
languages: [sv, en]
licence: CC-BY-4.0
authors: [Etikgruppen]
roles:
  school-nurse: {sv: skolsköterska, en: school nurse}
"""

VALUE_BASE = """\
id: ours
version: 1.0.0
title: {sv: Vår värdegrund, en: Our value base}
summary: {sv: Det vi håller för viktigt här., en: What we hold to be important.}
kind: values
order: [principle.trust, principle.courage]
groups:
  - id: first
    title: {sv: Det första, en: The first}
    principles: [principle.trust]
adopted: {date: 2025-03-01, by: nämnden}
next-review: 2027-03-01
based-on: [Ett samtal]
"""


def principle(name: str, other: str) -> str:
    """Return a principle page in Swedish."""
    return f"""\
---
id: principle.{name}
title: Titel {name}
summary: En enda mening om vad det handlar om.
covers: [{name}.one, {name}.two]
icon: heart
related: [principle.{other}]
see: [guideline.contact.1]
law:
  - ref: lagen om något (2025:1)
    says: Det som lagen säger, med egna ord.
    as-of: 2025-07-01
---
## Vad det betyder

{words(80)}

## I vardagen

- Vi knackar.
- Vi väntar.
- Vi frågar.

## När det brister

- Vi går in.
- Vi frågar inte.

## Samtala om

1. Vad vill du?
2. Vad vill vi?
3. Vad gör vi?
"""


GUIDELINES_TEXT = f"""\
---
covers: [guideline.scope]
---
{words(30)}

## I kontakt med klienter {{#contact}}

### Lyssna {{#guideline.contact.1}}

{words(25)}

Exempel: {words(10)}
"""

INTRODUCTION_TEXT = f"""\
---
covers: []
---
## Varför

{words(70)}

## Så läser ni den

{words(70)}
"""

AXIS_TEXT = f"""\
---
id: child-adult
title: Barn – vuxen
summary: När barnets behov står mot den vuxnas.
covers: [axis.child-adult]
---
## Vad det handlar om

{words(70)}

## I vardagen

- En sak.
- En till.
- En tredje.

## Samtala om

1. Vem?
2. När?
3. Hur?
"""

DILEMMA_TEXT = f"""\
---
id: kvarten
title: Kvarten
summary: En kvart är allt som finns, och två behöver den.
axis: child-adult
also: [rule-of-law]
sectors: [elderly]
roles: [care-worker]
principles: [principle.trust, principle.courage]
guidelines: [guideline.contact.1]
difficulty: 2
minutes: 45
options:
  - id: a
    title: Stanna kvar en stund
    pulls: {{principle.trust: 2, principle.courage: -1}}
  - id: b
    title: Gå vidare till nästa
    pulls: {{principle.courage: 1, principle.trust: -2}}
law:
  - ref: lagen om något (2025:1)
    says: Det som lagen säger, med egna ord.
    as-of: 2025-07-01
keywords: [tid, kväll]
care: [death]
since: 1.0.0
---
## Situationen

{words(120)}

## Vad står på spel

- **Asta:** att få en pratstund.
- **Ivar:** att inte falla.
- **Du:** att hinna båda.

## Handlingsalternativ

### a

För:

- Hon väntar.

Emot:

- Han väntar.

### b

För:

- Han väntar.

Emot:

- Hon väntar.

## Samtala om

1. Vem behöver mest?
2. Vem ser du?
3. Vem ser du inte?
4. Hur gör vi här?

## Tänk om

### 1

{words(25)}

Fråga: Vad gör du då?

### 2

{words(25)}

Fråga: Vad gör du nu?

## För samtalsledaren

{words(50)}
"""

METHOD = """\
id: our-round
title: {sv: Vår runda, en: Our round}
summary: {sv: Var och en talar till punkt., en: Each one speaks without interruption.}
source: {sv: "Satt samman av oss efter *En bok*.", en: "Put together by us after *A book*."}
purpose: {sv: Att alla ska bli hörda., en: That everyone is to be heard.}
short-of-time: {sv: Ta bara en runda., en: Take one round only.}
group: {min: 3, max: 12}
minutes: {short: 15, normal: 30, long: 60}
about: [dilemma, free]
parts:
  - id: begin
    title: {sv: Början, en: The beginning}
phases:
  - id: intro
    kind: read
    title: {sv: Vi börjar, en: We begin}
    share: 20
    least: 2
    part: begin
    group-prompt: {sv: "Vi har {minutes} minuter.", en: "We have {minutes} minutes."}
    facilitator-note: {sv: Säg vem som läser., en: Say who is to read.}
    records: nothing
  - id: vote
    kind: ballot
    title: {sv: Vi röstar, en: We vote}
    share: 20
    group-prompt: {sv: Välj det du lutar åt., en: Choose what you lean to.}
    ballot: before
    reveal: at-once
    records: [ballot]
  - id: close
    kind: evaluation
    title: {sv: Till slut, en: At the end}
    share: 60
    group-prompt: {sv: Hur gick det i dag?, en: How did it go today?}
    questions:
      - {sv: Blev alla hörda?, en: Was everyone heard?}
    answers:
      - {sv: ja, en: "yes"}
      - {sv: nej, en: "no"}
    records: [evaluation]
"""

PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <title>A circle</title>
  <circle cx="5" cy="5" r="4" fill="none"/>
</svg>
"""

# The fixed words of the format, and the few others that some test looks for.
ENGLISH = {
    "## Vad det betyder": "## What it means",
    "## I vardagen": "## In everyday work",
    "## När det brister": "## When we fall short",
    "## Samtala om": "## Talk about",
    "## Varför": "## Why",
    "## Så läser ni den": "## How to read it",
    "## Vad det handlar om": "## What it is about",
    "## Situationen": "## The situation",
    "## Vad står på spel": "## What is at stake",
    "## Handlingsalternativ": "## Options",
    "## Tänk om": "## What if",
    "## För samtalsledaren": "## For the facilitator",
    "För:": "For:",
    "Emot:": "Against:",
    "Fråga:": "Ask:",
    "Exempel:": "Example:",
    "Titel": "Title",
    "Hur gör vi här?": "What do we do here?",
}


def in_english(text: str) -> str:
    """Return the same text under English headings."""
    for swedish, english in ENGLISH.items():
        text = text.replace(swedish, english)
    return text


DILEMMA = "dilemmas/child-adult/kvarten.sv.md"
DILEMMA_IN_ENGLISH = "dilemmas/child-adult/kvarten.en.md"
TRUST = "values/ours/principle.trust.sv.md"
COURAGE = "values/ours/principle.courage.sv.md"
BASE = "values/ours/value-base.yaml"
GUIDELINES = "values/ours/guidelines.sv.md"
GUIDELINES_IN_ENGLISH = "values/ours/guidelines.en.md"
ROUND = "methods/our-round.yaml"
ABOUT = "pack.yaml"
DRAWING = "pictures/circle.svg"

FILES: Mapping[str, str] = {
    ABOUT: PACK,
    BASE: VALUE_BASE,
    TRUST: principle("trust", "courage"),
    "values/ours/principle.trust.en.md": in_english(principle("trust", "courage")),
    COURAGE: principle("courage", "trust"),
    "values/ours/principle.courage.en.md": in_english(principle("courage", "trust")),
    GUIDELINES: GUIDELINES_TEXT,
    GUIDELINES_IN_ENGLISH: in_english(GUIDELINES_TEXT),
    "values/ours/introduction.sv.md": INTRODUCTION_TEXT,
    "values/ours/introduction.en.md": in_english(INTRODUCTION_TEXT),
    "axes/child-adult.sv.md": AXIS_TEXT,
    "axes/child-adult.en.md": in_english(AXIS_TEXT),
    DILEMMA: DILEMMA_TEXT,
    DILEMMA_IN_ENGLISH: in_english(DILEMMA_TEXT),
    ROUND: METHOD,
    DRAWING: PICTURE,
}


def write_pack(folder: Path, files: Mapping[str, str] = FILES) -> Path:
    """Write the pack into `folder`, which is made; returns it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
