"""Every kind of finding about fields and files, by the codes of the pack format, section 6."""

from __future__ import annotations

from ethicsdesk.content.findings import Severity, Wording
from ethicsdesk.model.errors import QT_TRANSLATE_NOOP

# Files
NOT_UTF_8 = Wording(
    "encoding",
    QT_TRANSLATE_NOOP("Check", "the file is not UTF-8 (first at byte {byte})."),
    QT_TRANSLATE_NOOP("Check", "Save it as UTF-8."),
)
NOT_NFC = Wording(
    "encoding",
    QT_TRANSLATE_NOOP("Check", "a letter and its accent are written apart here (not in the form NFC)."),
    QT_TRANSLATE_NOOP("Check", "Write the letter again, or save the file as NFC."),
)
HIDDEN_CHARACTER = Wording(
    "encoding",
    QT_TRANSLATE_NOOP("Check", "a character stands here that cannot be seen ({character})."),
    QT_TRANSLATE_NOOP("Check", "Take it away."),
)
NOT_READABLE = Wording(
    "encoding",
    QT_TRANSLATE_NOOP("Check", "the file cannot be opened."),
    QT_TRANSLATE_NOOP("Check", "See that it is there and that you may read it."),
)
FILE_TOO_LARGE = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", "the file is {size} KiB."),
    QT_TRANSLATE_NOOP("Check", "Shorten it to at most {most} KiB."),
)
PACK_TOO_MANY_FILES = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", "the pack has {count} files."),
    QT_TRANSLATE_NOOP("Check", "Keep at most {most}."),
)
PACK_TOO_LARGE = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", "the pack is {size} MiB."),
    QT_TRANSLATE_NOOP("Check", "Shorten it to at most {most} MiB."),
)
NO_PACK = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", "there is no pack here."),
    QT_TRANSLATE_NOOP("Check", "Name a folder with a pack.yaml, or a folder or file inside one."),
)
NO_PACK_FILE = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", "pack.yaml is missing."),
    QT_TRANSLATE_NOOP("Check", "Add it beside the folders of the pack."),
)
NO_VALUE_BASE_FILE = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", "value-base.yaml is missing."),
    QT_TRANSLATE_NOOP("Check", "Add it beside the principles."),
)
FILE_NAME = Wording(
    "id-file",
    QT_TRANSLATE_NOOP("Check", "a file of this name belongs to no part of a pack."),
    QT_TRANSLATE_NOOP("Check", "Move it out, or give it a name such as {example}."),
)
FILE_LANGUAGE = Wording(
    "pair-missing",
    QT_TRANSLATE_NOOP("Check", "the pack does not name the language {language}."),
    QT_TRANSLATE_NOOP("Check", 'Add it to "languages" in pack.yaml, or take the file away.'),
)
FORMAT_NEWER = Wording(
    "format-newer",
    QT_TRANSLATE_NOOP("Check", "made for a newer EthicsDesk (format {format})."),
    QT_TRANSLATE_NOOP("Check", "Update the app. Nothing has been changed."),
)

# Fields
FIELD_MISSING = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", 'the field "{field}" is missing.'),
    QT_TRANSLATE_NOOP("Check", "Add it, for example: {field}: {example}."),
)
LANGUAGE_MISSING = Wording(
    "field-missing",
    QT_TRANSLATE_NOOP("Check", "{field} has no text in the language {language}."),
    QT_TRANSLATE_NOOP("Check", 'Add it, beginning with "{language}:".'),
)
TRANSLATION_MISSING = Wording(
    "pair-missing",
    LANGUAGE_MISSING.what,
    QT_TRANSLATE_NOOP("Check", "Add it when you can."),
    Severity.WARNING,
)
FIELD_UNKNOWN = Wording(
    "field-unknown",
    QT_TRANSLATE_NOOP("Check", 'the field "{field}" is unknown.'),
    QT_TRANSLATE_NOOP("Check", "Take it away."),
)
FIELD_UNKNOWN_NEAR = Wording(
    "field-unknown", FIELD_UNKNOWN.what, QT_TRANSLATE_NOOP("Check", 'Did you mean "{near}"?')
)
NOT_ALLOWED = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is not allowed."),
    QT_TRANSLATE_NOOP("Check", "Write {allowed}."),
)
NOT_ALLOWED_NEAR = Wording(
    "value-not-allowed",
    NOT_ALLOWED.what,
    QT_TRANSLATE_NOOP("Check", "Did you mean {near}? Known are {allowed}."),
)
NOT_A_NUMBER = Wording(
    "value-not-allowed",
    NOT_ALLOWED.what,
    QT_TRANSLATE_NOOP("Check", "Write a whole number from {least} to {most}."),
)
NOT_AN_ID = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is no id."),
    QT_TRANSLATE_NOOP("Check", "Write 3 to 60 letters a to z, digits and hyphens, for example {example}."),
)
NOT_A_DATE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is no date."),
    QT_TRANSLATE_NOOP("Check", "Write year-month-day, for example 2026-01-31."),
)
DATE_AHEAD = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} lies in the future."),
    QT_TRANSLATE_NOOP("Check", "Write the day when it was last checked."),
)
NOT_A_VERSION = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is no version."),
    QT_TRANSLATE_NOOP("Check", "Write three numbers, for example 1.0.0."),
)
NOT_A_RANGE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} is no range of versions."),
    QT_TRANSLATE_NOOP("Check", 'Write for example ">=1.0,<2".'),
)
NOT_A_LICENCE = Wording(
    "value-not-allowed",
    NOT_ALLOWED.what,
    QT_TRANSLATE_NOOP("Check", "Write an SPDX id such as CC-BY-4.0, or own use."),
)
NOT_A_LIST = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field} should be a list."),
    QT_TRANSLATE_NOOP("Check", "Write it within [ and ], with commas between."),
)
NOT_A_MAP = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field} should be fields with values."),
    QT_TRANSLATE_NOOP("Check", "Write a name, a colon and a value on each line."),
)
NOT_A_TEXT = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field} should be one text."),
    QT_TRANSLATE_NOOP("Check", "Write it on the same line, after the colon."),
)
NOT_ONE_LINE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field} is more than one line."),
    QT_TRANSLATE_NOOP("Check", "Write it in one line."),
)
SPACE_AROUND = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field} has a space first or last."),
    QT_TRANSLATE_NOOP("Check", "Take it away."),
)
NAMED_TWICE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} stands twice."),
    QT_TRANSLATE_NOOP("Check", "Keep one of them."),
)
STANDS_ALONE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "{field}: {value} stands alone or not at all."),
    QT_TRANSLATE_NOOP("Check", "Take the others away, or {value}."),
)
SAME_AS_AXIS = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", "also: {value} is the axis itself."),
    QT_TRANSLATE_NOOP("Check", 'Take it away from "also".'),
)
TOO_LONG = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", "{field} is {count} characters."),
    QT_TRANSLATE_NOOP("Check", "Shorten it to at most {most}."),
)
TOO_SHORT = Wording("too-short", TOO_LONG.what, QT_TRANSLATE_NOOP("Check", "Write at least {least}."))
TOO_MANY = Wording(
    "too-long",
    QT_TRANSLATE_NOOP("Check", "the number of values in {field} is {count}."),
    QT_TRANSLATE_NOOP("Check", "Keep at most {most}."),
)
TOO_FEW = Wording("too-short", TOO_MANY.what, QT_TRANSLATE_NOOP("Check", "Write at least {least}."))

# YAML (the reasons why a file cannot be read are in tree.py)
KEY_TWICE = Wording(
    "yaml-key-twice",
    QT_TRANSLATE_NOOP("Check", '"{field}" stands twice (also on line {line}).'),
    QT_TRANSLATE_NOOP("Check", "Keep one."),
)

# Ids and references
ID_FILE = Wording(
    "id-file",
    QT_TRANSLATE_NOOP("Check", '{field} "{id}" differs from the file name "{name}".'),
    QT_TRANSLATE_NOOP("Check", "Change one of them."),
)
ID_FOLDER = Wording(
    "id-file",
    QT_TRANSLATE_NOOP("Check", '{field} "{id}" differs from the folder "{name}".'),
    QT_TRANSLATE_NOOP("Check", "Change one of them."),
)
ID_TWICE = Wording(
    "id-twice",
    QT_TRANSLATE_NOOP("Check", "id: the same id stands in {file}:{line}."),
    QT_TRANSLATE_NOOP("Check", "Give one of them another id."),
)
ID_NOWHERE = Wording(
    "id-nowhere",
    QT_TRANSLATE_NOOP("Check", "{id} does not exist."),
    QT_TRANSLATE_NOOP("Check", "Change it, or take it away."),
)
ID_NOWHERE_NEAR = Wording("id-nowhere", ID_NOWHERE.what, QT_TRANSLATE_NOOP("Check", "Did you mean {near}?"))
PACK_NOWHERE = Wording(
    "id-nowhere",
    QT_TRANSLATE_NOOP("Check", 'the pack "{id}" ({range}) is needed and not here.'),
    QT_TRANSLATE_NOOP("Check", "Install it first."),
)
PACK_CIRCLE = Wording(
    "value-not-allowed",
    QT_TRANSLATE_NOOP("Check", 'the packs "{id}" and "{other}" need each other.'),
    QT_TRANSLATE_NOOP("Check", "Take one of the two away from requires."),
)
UNTOUCHED = Wording(
    "untouched", QT_TRANSLATE_NOOP("Check", "{id} is touched by no dilemma."), severity=Severity.WARNING
)

# Pairs
PAIR_DIFFERS = Wording(
    "pair-differs",
    QT_TRANSLATE_NOOP("Check", "{field} is {here} here and {there} in {file}."),
    QT_TRANSLATE_NOOP("Check", "Make them the same."),
)
PAIR_ONLY_HERE = Wording(
    "pair-differs", QT_TRANSLATE_NOOP("Check", "{field} stands here and not in {file}."), PAIR_DIFFERS.mend
)
PAIR_ONLY_THERE = Wording(
    "pair-differs", QT_TRANSLATE_NOOP("Check", "{field} stands in {file} and not here."), PAIR_DIFFERS.mend
)
PAIR_POINTS = Wording(
    "pair-differs",
    QT_TRANSLATE_NOOP("Check", 'the number of points under "{section}" is {here} here, {there} in {file}.'),
    PAIR_DIFFERS.mend,
)
NO_ENGLISH = Wording(
    "pair-missing",
    QT_TRANSLATE_NOOP("Check", "no English translation."),
    QT_TRANSLATE_NOOP("Check", "Add {file} when you can."),
    Severity.WARNING,
)
NO_SWEDISH = Wording(
    "pair-missing", QT_TRANSLATE_NOOP("Check", "no Swedish translation."), NO_ENGLISH.mend, Severity.WARNING
)
NO_ORIGINAL = Wording(
    "pair-missing",
    QT_TRANSLATE_NOOP("Check", "a translation without its original."),
    QT_TRANSLATE_NOOP("Check", "Add {file}, or take this one away."),
)

# In a workplace's own pack these are warnings: its text may be as long as it is.
LENIENT_IN_OWN = frozenset({TOO_LONG, TOO_SHORT, TOO_MANY, TOO_FEW})
