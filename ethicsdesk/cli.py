"""The commands, for people who automate and for tests. A bare window does not come this way (`__main__`).

Exit codes: 0 done, 1 an error found or a failure, 2 wrong usage. Answers go to standard output, errors to
standard error; each says what happened, what is safe and how to mend it, in the user's language.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import click

from ethicsdesk import __version__
from ethicsdesk.model.errors import EthicsDeskError, FolderInUse, NoDatabase, Translate
from ethicsdesk.model.language import Language
from ethicsdesk.places import VARIABLE, data_folder
from ethicsdesk.translation import system_language, translator
from ethicsdesk.usage import help_formatter, wrong_use

DONE, FAILED, WRONG_USE = 0, 1, 2
Kind = type[click.Command]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that a search found, in the words of `--json`; the library's have no date nor workplace."""

    kind: str
    id: str
    title: str = field(repr=False)
    date: str | None
    workplace: str | None
    snippet: str = field(repr=False)


class Option(click.Option):
    """Click's own, without its remarks in English (`[required]`)."""

    def get_help_extra(self, _ctx: click.Context) -> click.types.OptionHelpExtra:
        """Leave them out: the help says it where it matters."""
        return {}


def run_command(arguments: Sequence[str]) -> int:
    """Do what the command line asks for and return the exit code."""
    asked = _asked_language(arguments)
    translate = translator(asked or system_language())
    try:
        code = commands(asked).main(list(arguments), prog_name="ethicsdesk", standalone_mode=False)
    except click.UsageError as error:
        click.echo(wrong_use(error, translate), err=True)
        return WRONG_USE
    except click.Abort:
        return FAILED
    except EthicsDeskError as error:
        click.echo(" ".join(error.explain(translate)), err=True)
        return FAILED
    return int(code or DONE)


def commands(asked: Language | None) -> click.Group:
    """Build the commands. `asked` is the language of `--lang`; None stands for the system's."""
    language = asked or system_language()
    translate = translator(language)

    class Context(click.Context):
        """Click's own, with translated headings."""

        formatter_class = help_formatter(translate)

    class Command(click.Command):
        """Click's own, with translated headings."""

        context_class = Context

    class Commands(click.Group):
        """Click's own, with translated headings."""

        context_class = Context

    group = Commands(
        "ethicsdesk",
        callback=lambda data, demo: _open(asked, data, is_demo=demo),
        invoke_without_command=True,
        options_metavar="[--…]",
        subcommand_metavar=translate("CommandLine", "[COMMAND …]"),
        help=translate(
            "CommandLine", "Ethics discussions in social services. Without a command the app is opened."
        ),
        add_help_option=False,
        params=[
            _flag(
                "--demo",
                translate("CommandLine", "Open a made-up workplace with a year of history; nothing is kept."),
            ),
            _data_option(translate),
            *_usual_options(translate),
            _said_at_once(
                "--version",
                translate("CommandLine", "Say which version this is."),
                lambda _context: f"EthicsDesk {__version__}",
            ),
        ],
    )
    for make in (_check, _demo_data, _search):
        group.add_command(make(language, translate, Command))
    return group


def _open(asked: Language | None, data: Path | None, *, is_demo: bool) -> int | None:
    """Open the app, unless the line goes on with a command; its `--data` may stand before that too."""
    context = click.get_current_context()
    context.obj = data
    if context.invoked_subcommand is not None:
        return None
    from ethicsdesk.app import run

    return run(data_folder(data), asked, is_demo=is_demo)


def _check(_language: Language, translate: Translate, kind: Kind) -> click.Command:
    def run(paths: tuple[Path, ...], *, strict: bool, as_json: bool) -> int:
        from ethicsdesk.content.check import check
        from ethicsdesk.content.findings import Severity

        findings = check(paths, today=_today(), strict=strict)
        errors = sum(finding.severity is Severity.ERROR for finding in findings)
        if as_json:
            _say_json([finding.as_json(translate) for finding in findings])
        else:
            for finding in findings:
                click.echo(finding.line_text(translate))
            said = translate("CommandLine", "Errors: {errors}. Warnings: {warnings}.")
            click.echo(said.format(errors=errors, warnings=len(findings) - errors))
        return FAILED if errors or (strict and findings) else DONE

    return kind(
        "check",
        callback=run,
        help=translate("CommandLine", "Check packs, value bases, dilemmas and methods."),
        add_help_option=False,
        options_metavar="[--…]",
        params=[
            click.Argument(
                ["paths"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
            ),
            _flag("--strict", translate("CommandLine", "Let a warning count as an error.")),
            _json_option(translate),
            *_usual_options(translate),
        ],
    )


def _demo_data(language: Language, translate: Translate, kind: Kind) -> click.Command:
    def run(discussions: int, seed: int, data: Path | None) -> int:
        folder = _named_folder(data)
        with _locked(folder):
            count = _build(folder, language, discussions=discussions, seed=seed)
        said = translate("CommandLine", "Wrote {count} discussions in {folder}.")
        click.echo(said.format(count=count, folder=folder))
        return DONE

    how_many = translate("CommandLine", "How many discussions.")
    same = translate("CommandLine", "The same number gives the same history. Default: 1.")
    return kind(
        "demo-data",
        callback=run,
        help=translate("CommandLine", "Write a made-up workplace with as many discussions as you like."),
        add_help_option=False,
        options_metavar="--discussions N --data DIR [--…]",
        params=[
            Option(["--discussions"], type=click.IntRange(min=1), required=True, metavar="N", help=how_many),
            Option(["--seed"], type=click.IntRange(min=0), default=1, metavar="S", help=same),
            _data_option(translate),
            *_usual_options(translate),
        ],
    )


def _search(language: Language, translate: Translate, kind: Kind) -> click.Command:
    def run(words: tuple[str, ...], data: Path | None, *, as_json: bool) -> int:
        lines = _found(_folder(data), " ".join(words), language)
        if as_json:
            _say_json([asdict(line) for line in lines])
            return DONE
        for line in lines:
            about = "  ".join(filter(None, (line.date, line.title, line.workplace)))
            click.echo(f"{about}\n    {line.snippet}")
        said = translate("CommandLine", "Found: {count}.")
        click.echo(said.format(count=len(lines)))
        return DONE

    return kind(
        "search",
        callback=run,
        help=translate("CommandLine", "Search the history and the library."),
        add_help_option=False,
        options_metavar="[--…]",
        params=[
            click.Argument(["words"], nargs=-1, required=True, metavar="WORDS..."),
            _json_option(translate),
            _data_option(translate),
            *_usual_options(translate),
        ],
    )


def _folder(data: Path | None) -> Path:
    return data_folder(data or click.get_current_context().obj)


def _named_folder(data: Path | None) -> Path:
    """Return the folder, which must have been named: nothing made up goes into a workplace's own history."""
    context = click.get_current_context()
    if data is None and context.obj is None and not os.environ.get(VARIABLE):
        raise click.MissingParameter(
            ctx=context, param=next(p for p in context.command.params if p.name == "data")
        )
    return _folder(data)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the data folder as the only program that writes. Raises `FolderInUse`."""
    from ethicsdesk.store.lock import FolderLock

    lock = FolderLock(folder)
    if not lock.take():
        raise FolderInUse(folder)
    try:
        yield
    finally:
        lock.release()


def _build(folder: Path, language: Language, *, discussions: int, seed: int) -> int:
    """Write the made-up history and return how many discussions it has."""
    from ethicsdesk.demo.history import build
    from ethicsdesk.parts import open_parts

    parts = open_parts(folder)
    try:
        return build(
            parts, parts.library, language=language, today=_today(), seed=seed, discussions=discussions
        )
    finally:
        parts.store.close()


def _found(folder: Path, words: str, language: Language) -> list[Line]:
    """Search history and library. Raises `NoDatabase`: reading never makes an empty one."""
    from ethicsdesk.parts import open_parts
    from ethicsdesk.store.files import DATABASE

    if not (folder / DATABASE).exists():
        raise NoDatabase(folder)
    parts = open_parts(folder)
    try:
        names = {workplace.id: workplace.name for workplace in parts.workplaces.all()}
        return [
            Line(
                kind=hit.kind,
                id=hit.id,
                title=hit.title,
                date=hit.date.isoformat() if hit.date else None,
                workplace=names.get(hit.workplace) if hit.workplace else None,
                snippet=hit.snippet,
            )
            for hit in parts.search.find(words, workplace=None, language=language)
        ]
    finally:
        parts.store.close()


def _said_at_once(name: str, help: str, say: Callable[[click.Context], str]) -> click.Option:
    """Return a flag that is answered whatever else stands on the line."""

    def answer(context: click.Context, _option: click.Parameter, is_given: bool) -> None:
        if is_given:
            click.echo(say(context))
            context.exit()

    return Option([name], is_flag=True, is_eager=True, expose_value=False, callback=answer, help=help)


def _usual_options(translate: Translate) -> list[click.Option]:
    """Return what every command takes. `--lang` was heeded before (`_asked_language`); here it is checked."""
    languages = click.Choice([str(language) for language in Language])
    text = translate("CommandLine", "The language. Default: the system's, or Swedish.")
    return [
        Option(["--lang"], type=languages, expose_value=False, help=text),
        _said_at_once(
            "--help", translate("CommandLine", "Show this text."), lambda context: context.get_help()
        ),
    ]


def _data_option(translate: Translate) -> click.Option:
    text = translate(
        "CommandLine", "The folder of the databases. Default: $ETHICSDESK_DATA, or the system's own."
    )
    return Option(["--data"], type=click.Path(path_type=Path), metavar="DIR", help=text)


def _json_option(translate: Translate) -> click.Option:
    text = translate("CommandLine", "Answer in JSON, for other programs.")
    return Option(["--json", "as_json"], is_flag=True, help=text)


def _flag(name: str, help: str) -> click.Option:
    return Option([name], is_flag=True, help=help)


def _asked_language(arguments: Sequence[str]) -> Language | None:
    """Return the language of `--lang`, read before all else: the help and the errors are in it too."""
    for place, word in enumerate(arguments):
        name, is_joined, code = word.partition("=")
        if name == "--lang":
            code = code if is_joined else "".join(arguments[place + 1 : place + 2])
            return Language(code) if code in tuple(Language) else None
    return None


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _say_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))
