"""What click itself says, in the user's language: headings of a help text, and a wrong use of a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from ethicsdesk.model.errors import QT_TRANSLATE_NOOP, Translate

CONTEXT = "Usage"
HEADINGS = {
    "Options": QT_TRANSLATE_NOOP("Usage", "Options"),
    "Commands": QT_TRANSLATE_NOOP("Usage", "Commands"),
}


def help_formatter(translate: Translate) -> type[click.HelpFormatter]:
    """Return a kind of help text whose headings are in the user's language."""

    class Formatter(click.HelpFormatter):
        """Click's own, with translated headings."""

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            """Write how the command is used."""
            super().write_usage(prog, args, prefix or translate("Usage", "Usage:") + " ")

        @contextmanager
        def section(self, name: str) -> Iterator[None]:
            """Write a heading, and what is written inside it indented."""
            with super().section(translate(CONTEXT, HEADINGS.get(name, name))):
                yield

    return Formatter


def wrong_use(error: click.UsageError, translate: Translate) -> str:
    """Say what is wrong with the command line, and how to see what is right."""
    path = error.ctx.command_path if error.ctx is not None else "ethicsdesk"
    return f"{_what(error, translate)} " + translate("Usage", "See {command} --help.").format(command=path)


def _what(error: click.UsageError, translate: Translate) -> str:
    if isinstance(error, click.NoSuchOption):
        return translate("Usage", "There is no option {name}.").format(name=error.option_name)
    if isinstance(error, click.NoSuchCommand):
        return translate("Usage", "There is no command {name}.").format(name=error.command_name)
    if isinstance(error, click.BadOptionUsage):
        return translate("Usage", "The option {name} needs a value.").format(name=error.option_name)
    if isinstance(error, click.MissingParameter):
        return translate("Usage", "{name} is missing.").format(name=_name(error))
    if isinstance(error, click.BadParameter):
        allowed = _allowed(error.param.type if error.param is not None else None, translate)
        return translate("Usage", "The value of {name} cannot be used.").format(name=_name(error)) + allowed
    return translate("Usage", "The command has too many words.")


def _name(error: click.BadParameter) -> str:
    """Return the option as it is written, or the word that stands for a value in the help."""
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.human_readable_name if error.param is not None else str(error.param_hint)


def _allowed(kind: click.ParamType[object] | None, translate: Translate) -> str:
    """Say, after a space, what can be written instead; empty where that says nothing."""
    if isinstance(kind, click.Choice):
        return " " + translate("Usage", "Write {choices}.").format(choices=" | ".join(map(str, kind.choices)))
    if isinstance(kind, click.IntRange):
        return " " + translate("Usage", "Write a whole number, {least} or more.").format(least=kind.min)
    if isinstance(kind, click.Path):
        return " " + translate("Usage", "Write a path that exists and is of the right kind.")
    return ""
