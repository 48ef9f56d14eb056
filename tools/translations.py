"""Keeps the translations in step with the sources: `python -m tools.translations`.

    sources ── lupdate ──> ethicsdesk.sv.ts ── lrelease ──> ethicsdesk.sv.qm   (the window)
                                            └─────────────> sv.json            (reports, errors, command line)
                       └─> ethicsdesk.en.ts ── lrelease ──> ethicsdesk.en.qm   (English: plural forms only)

`--merge FILE...` first fills in texts from JSON, `{"Context": {"source": "text" or ["one", "many"]}}`; a file
whose name ends in `.en.json` holds English plural forms that "note(s)" does not say well enough, any other
holds Swedish. `--check` writes nothing and says what is missing, stale or unseen by lupdate; it exits 1 when
there is something.

The .ts names no file and no line, so that moving code changes nothing in it.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Texts = Mapping[str, Mapping[str, str | list[str]]]  # context -> source -> text, or one and many

ROOT = Path(__file__).resolve().parent.parent
SOURCES = "ethicsdesk"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("sv", "en")


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check the translations. Returns 1 when something is missing, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__.split("\n")[0])
    parser.add_argument("--merge", nargs="+", type=Path, default=[], metavar="FILE")
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args(arguments)
    said = check() if chosen.check else update(chosen.merge)
    print("\n".join(said) if said else "Translations are complete and in step with the sources.")
    return 1 if said else 0


def update(files: Sequence[Path] = ()) -> list[str]:
    """Bring all files in step with the sources, texts of `files` filled in; return what is then missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    unused = []
    for language in LANGUAGES:
        ts = _ts(FOLDER, language)
        _lupdate(ts, language)
        mine = [file for file in files if file.name.endswith(".en.json") == (language == "en")]
        unused += [f"{file}: {line}" for file in mine for line in fill(ts, _read(file))]
        if language == "en":
            fill(ts, plain_plurals(ts))
        _lupdate(ts, language)  # once more, so that the file looks as lupdate writes it
        _release(FOLDER, language)
    return unused + missing(FOLDER) + unseen()


def check() -> list[str]:
    """Return what is missing, out of step or unseen; nothing is written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            if (kept := _ts(FOLDER, language)).exists():
                shutil.copy(kept, folder)
            _lupdate(_ts(folder, language), language)
            _release(folder, language)
        stale = [
            f"{made.name}: not in step with the sources; run python -m tools.translations"
            for made in sorted(folder.iterdir())
            if not (kept := FOLDER / made.name).exists() or kept.read_bytes() != made.read_bytes()
        ]
        return stale + missing(folder) + unseen()


def unseen() -> list[str]:
    """Return the calls that lupdate reads wrongly or not at all (each measured with PySide6 6.11.3)."""
    found = []
    for path in _sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{path.relative_to(ROOT)}:{line}: {why}" for line, why in unseen_in(tree)]
    return found


def unseen_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give the line of each such call, and what is the matter with it."""
    in_f_string = {
        id(part) for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for part in ast.walk(text)
    }
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name, owner = _name(call.func)
        if name == "tr":
            if not (call.args and _is_text(call.args[0])):
                yield call.lineno, "tr() needs a literal text"
            elif id(call) in in_f_string:
                yield call.lineno, "lupdate does not see tr() inside an f-string"
            elif owner not in ("self", ""):
                yield call.lineno, f"lupdate files {owner}.tr() under a context called {owner!r}"
        elif name not in ("translate", "QT_TRANSLATE_NOOP") and _is_context_and_sentence(call):
            yield call.lineno, f"lupdate does not know {name}(): call it translate()"


def _name(function: ast.expr) -> tuple[str, str]:
    """Return what is called, and on what ("" for nothing)."""
    if isinstance(function, ast.Attribute):
        return function.attr, ast.unparse(function.value)
    return (function.id, "") if isinstance(function, ast.Name) else ("", "")


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_context_and_sentence(call: ast.Call) -> bool:
    """Say whether two literal texts look like a context and words that somebody reads."""
    texts = [argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant)]
    match texts:
        case [str(context), str(source)]:
            return re.fullmatch("([A-Z][a-z]+){2,}", context) is not None and " " in source
    return False


def _sources() -> list[Path]:
    return sorted((ROOT / SOURCES).rglob("*.py"))


def _ts(folder: Path, language: str) -> Path:
    return folder / f"ethicsdesk.{language}.ts"


def _lupdate(ts: Path, language: str) -> None:
    """Let Qt's own tool put what the sources say into `ts`; no text is guessed from a similar one."""
    guesses = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    kinds = ["-source-language", "en", "-target-language", language]
    only = ["-pluralonly"] if language == "en" else []
    places = [str(path.relative_to(ROOT)) for path in _sources()]
    _run("lupdate", *places, "-no-obsolete", "-locations", "none", *guesses, *kinds, *only, "-ts", str(ts))


def _release(folder: Path, language: str) -> None:
    ts = _ts(folder, language)
    _run("lrelease", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))
    if language == "en":
        return
    texts: dict[str, dict[str, str]] = {}
    for context, source, message in _messages(ET.parse(ts)):  # noqa: S314 - our own file
        text = message.findtext("translation") or ""
        if message.get("numerus") != "yes" and text:
            texts.setdefault(context, {})[source] = text
    whole = json.dumps(texts, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / f"{language}.json").write_text(whole + "\n", encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    command = shutil.which(f"pyside6-{tool}", path=sysconfig.get_path("scripts")) or f"pyside6-{tool}"
    done = subprocess.run([command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def _read(file: Path) -> Texts:
    texts: Texts = json.loads(file.read_text(encoding="utf-8"))
    return texts


def fill(ts: Path, texts: Texts) -> list[str]:
    """Put the texts in; return those that no source asks for."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    left = {(context, source) for context, sources in texts.items() for source in sources}
    for context, source, message in _messages(tree):
        text = texts.get(context, {}).get(source)
        if text is not None:
            _say(message, text)
            left.discard((context, source))
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    return [f"no source asks for {context}: {source!r}" for context, source in sorted(left)]


def plain_plurals(ts: Path) -> Texts:
    """Return the forms that a source writes itself, `%n note(s)`, where no person has written others."""
    texts: dict[str, dict[str, str | list[str]]] = {}
    for context, source, message in _messages(ET.parse(ts)):  # noqa: S314 - our own file
        if message.find("translation[@type='unfinished']") is not None:
            forms = [source.replace("(s)", ""), source.replace("(s)", "s")]
            texts.setdefault(context, {})[source] = forms
    return texts


def _say(message: ET.Element, text: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None, "lupdate gives each message one"
    translation.attrib.pop("type", None)
    if message.get("numerus") != "yes":
        translation.text = text if isinstance(text, str) else text[-1]
        return
    forms = [text, text] if isinstance(text, str) else text
    for old in list(translation):
        translation.remove(old)
    translation.text = None
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def missing(folder: Path) -> list[str]:
    """Return what no person has written yet, and texts that would not fill in as their source does."""
    found = []
    for language in LANGUAGES:
        ts = _ts(folder, language)
        for context, source, message in _messages(ET.parse(ts)):  # noqa: S314 - our own file
            if message.find("translation[@type='unfinished']") is not None:
                found.append(f"{ts.name}: no text for {context}: {source!r}")
            elif wrong := _wrong_places(source, message):
                found.append(f"{ts.name}: {context}: {source!r} has other places to fill in: {wrong}")
    return found


def _wrong_places(source: str, message: ET.Element) -> str:
    """Return the {names} and %n that only one of source and text has."""
    wanted = _places(source)
    texts = [form.text or "" for form in message.iter("numerusform")]
    texts = texts[-1:] or [message.findtext("translation") or ""]  # the singular may leave out %n
    return ", ".join(sorted(set().union(*(wanted ^ _places(text) for text in texts))))


def _places(text: str) -> set[str]:
    named = {part.split("}")[0].split(":")[0].split("!")[0] for part in text.split("{")[1:] if "}" in part}
    return named | ({"%n"} if "%n" in text else set())


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, str, ET.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message


if __name__ == "__main__":
    sys.exit(main())
