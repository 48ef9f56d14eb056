"""The fixed words of the pack format in both languages: sectors, roles, axes, cares and section headings.

They are content, not interface: a text in Swedish has Swedish headings whatever the interface speaks.
"""

from __future__ import annotations

from collections.abc import Mapping

from ethicsdesk.model.dilemma import Axis
from ethicsdesk.model.language import Language

Words = Mapping[Language, str]


def _pair(swedish: str, english: str) -> Words:
    return {Language.SWEDISH: swedish, Language.ENGLISH: english}


AXES: Mapping[str, Words] = {
    Axis.CHILD_ADULT: _pair("Barn – vuxen", "Child – adult"),
    Axis.INDIVIDUAL_FAMILY: _pair("Individ – familj eller nätverk", "Individual – family or network"),
    Axis.GREAT_LESSER_NEED: _pair("Större – mindre behov", "Great need – lesser need"),
    Axis.CLIENT_EMPLOYEE: _pair(
        "Klientens rätt och skydd – medarbetarens", "The client's right and protection – the employee's"
    ),
    Axis.INDIVIDUAL_ECONOMY: _pair("Individuella behov – ekonomi", "Individual needs – economy"),
    Axis.RULE_OF_LAW: _pair("Rättssäkerhet", "Rule of law"),
    Axis.PROFESSIONAL_ROLE: _pair("Yrkesrollen", "The professional role"),
    Axis.LEADERSHIP: _pair("Ledning", "Leadership"),
}

ANY_SECTOR = "any"
SECTORS: Mapping[str, Words] = {
    "children-family": _pair("barn och familj", "children and family"),
    "elderly": _pair("äldreomsorg", "care of older people"),
    "disability": _pair("LSS och funktionsnedsättning", "disability"),
    "income-support": _pair("ekonomiskt bistånd", "income support"),
    "substance": _pair("skadligt bruk och beroende", "harmful use and dependency"),
    "violence": _pair("våld i nära relation", "violence in close relationships"),
    "residential": _pair("HVB och boende", "residential care"),
    "psychiatry": _pair("socialpsykiatri", "social psychiatry"),
    "housing": _pair("bostad", "housing"),
    "management": _pair("chef och ledning", "management"),
    ANY_SECTOR: _pair("alla", "all"),
}

ROLES: Mapping[str, Words] = {
    "social-worker": _pair("socialsekreterare", "social worker"),
    "needs-assessor": _pair("biståndshandläggare, LSS-handläggare", "care needs assessor"),
    "care-worker": _pair("undersköterska, stödassistent", "care worker, support worker"),
    "housing-support": _pair("boendestödjare", "housing support worker"),
    "residential-staff": _pair("behandlingsassistent", "residential treatment worker"),
    "treatment-counsellor": _pair("familjebehandlare, behandlare", "family counsellor, treatment counsellor"),
    "contact-person": _pair("kontaktperson", "contact person"),
    "family-home": _pair("familjehem", "family home"),
    "night-staff": _pair("nattpersonal", "night staff"),
    "on-call": _pair("socialjour", "on-call social services"),
    "administrator": _pair("administratör", "administrator"),
    "student": _pair("student eller vikarie", "student or temporary worker"),
    "unit-manager": _pair("enhetschef", "unit manager"),
    "head-of-service": _pair("verksamhetschef", "head of service"),
}

CARES: Mapping[str, Words] = {
    "violence-against-children": _pair("våld mot barn", "violence against children"),
    "suicide": _pair("självmord", "suicide"),
    "self-harm": _pair("självskada", "self-harm"),
    "sexual-violence": _pair("sexuellt våld", "sexual violence"),
    "death": _pair("död", "death"),
    "substance-use": _pair("skadligt bruk", "substance use"),
    "maltreatment": _pair("vanvård", "maltreatment"),
    "racism": _pair("rasism", "racism"),
    "threats": _pair("hot", "threats"),
    "restraint": _pair("begränsning och tvång", "restraint"),
}

SITUATION = _pair("Situationen", "The situation")
AT_STAKE = _pair("Vad står på spel", "What is at stake")
OPTIONS = _pair("Handlingsalternativ", "Options")
TALK_ABOUT = _pair("Samtala om", "Talk about")
WHAT_IF = _pair("Tänk om", "What if")
FOR_THE_FACILITATOR = _pair("För samtalsledaren", "For the facilitator")
DILEMMA_SECTIONS = (SITUATION, AT_STAKE, OPTIONS, TALK_ABOUT, WHAT_IF, FOR_THE_FACILITATOR)

WHAT_IT_MEANS = _pair("Vad det betyder", "What it means")
IN_EVERYDAY_WORK = _pair("I vardagen", "In everyday work")
WHEN_WE_FALL_SHORT = _pair("När det brister", "When we fall short")
BACKGROUND = _pair("Bakgrund", "Background")
PRINCIPLE_SECTIONS = (WHAT_IT_MEANS, IN_EVERYDAY_WORK, WHEN_WE_FALL_SHORT, TALK_ABOUT, BACKGROUND)

WHY = _pair("Varför", "Why")
HOW_TO_READ_IT = _pair("Så läser ni den", "How to read it")
INTRODUCTION_SECTIONS = (WHY, HOW_TO_READ_IT, BACKGROUND)

WHAT_IT_IS_ABOUT = _pair("Vad det handlar om", "What it is about")
AXIS_SECTIONS = (WHAT_IT_IS_ABOUT, IN_EVERYDAY_WORK, TALK_ABOUT)

FOR = _pair("För:", "For:")
AGAINST = _pair("Emot:", "Against:")
ASK = _pair("Fråga:", "Ask:")
EXAMPLE = _pair("Exempel:", "Example:")
