"""The open discussion (fritt samtal): no method, only room to talk, conclude and agree on what to do."""

from __future__ import annotations

from ethicsdesk.model.entry import EntryKind
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP, Translate
from ethicsdesk.model.language import Language
from ethicsdesk.model.method import AboutKind, Method, MethodId, Phase, PhaseId, PhaseKind

FREE = MethodId("free")

TITLE = QT_TRANSLATE_NOOP("OpenDiscussion", "Open discussion")
SUMMARY = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "You talk without a method and write down what you want to keep."
)
SOURCE = QT_TRANSLATE_NOOP("OpenDiscussion", "No method: the group finds its own way.")
PURPOSE = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "To talk about what weighs on you without deciding beforehand how."
)

TALK = QT_TRANSLATE_NOOP("OpenDiscussion", "We talk")
TALK_PROMPT = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "What do we want to talk about today? What is at stake, and for whom?"
)
TALK_NOTE = QT_TRANSLATE_NOOP(
    "OpenDiscussion",
    "Let everyone speak once before anyone speaks twice. No names; the duty to report applies.",
)
CONCLUSION = QT_TRANSLATE_NOOP("OpenDiscussion", "What we arrived at")
CONCLUSION_PROMPT = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "What do we agree on, and what do we still disagree about?"
)
CONCLUSION_NOTE = QT_TRANSLATE_NOOP(
    "OpenDiscussion",
    "One sentence is enough. Disagreement is a result, and is written down with the same care.",
)
NEXT = QT_TRANSLATE_NOOP("OpenDiscussion", "What we do now")
NEXT_PROMPT = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "What do we do, who does it and when do we look at how it went?"
)
NEXT_NOTE = QT_TRANSLATE_NOOP(
    "OpenDiscussion", "Better one thing with a date than five without. Write a role rather than a name."
)


def free_method(translate: Translate, language: Language) -> Method:
    """Build the method of an open discussion; `translate` must speak `language`."""

    def say(source: str) -> str:
        return translate("OpenDiscussion", source)

    return Method(
        id=FREE,
        language=language,
        title=say(TITLE),
        summary=say(SUMMARY),
        source=say(SOURCE),
        purpose=say(PURPOSE),
        group_min=2,
        group_max=40,
        minutes_short=15,
        minutes_normal=45,
        minutes_long=120,
        about=tuple(AboutKind),
        phases=(
            Phase(
                id=PhaseId("talk"),
                kind=PhaseKind.FREE,
                title=say(TALK),
                share=75,
                group_prompt=say(TALK_PROMPT),
                facilitator_note=say(TALK_NOTE),
                records=(EntryKind.NOTE,),
            ),
            Phase(
                id=PhaseId("conclusion"),
                kind=PhaseKind.CONCLUSION,
                title=say(CONCLUSION),
                share=15,
                group_prompt=say(CONCLUSION_PROMPT),
                facilitator_note=say(CONCLUSION_NOTE),
                records=(EntryKind.CONCLUSION, EntryKind.DISAGREEMENT),
            ),
            Phase(
                id=PhaseId("next"),
                kind=PhaseKind.FOLLOW_UPS,
                title=say(NEXT),
                share=10,
                group_prompt=say(NEXT_PROMPT),
                facilitator_note=say(NEXT_NOTE),
                records=(EntryKind.FOLLOW_UP, EntryKind.PROPOSAL),
            ),
        ),
        pack="",
        pack_version="",
        text="",
        hash="",
    )
