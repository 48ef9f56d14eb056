"""Settings: workplaces, the look, the language, and where everything lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk import __version__
from ethicsdesk.model.change import Change, Concept
from ethicsdesk.model.errors import EthicsDeskError
from ethicsdesk.model.language import Language
from ethicsdesk.model.workplace import NAME_LONGEST, Workplace, WorkplaceId
from ethicsdesk.settings import TEXT_SCALES, Motion, Settings, Theme
from ethicsdesk.store.ids import new_id
from ethicsdesk.store.workplaces import Workplaces
from ethicsdesk.ui.desk import Desk
from ethicsdesk.ui.route import PageName, Route
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.layouts import column, fill, flowing, row
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.panel import Panel
from ethicsdesk.ui.widgets.segments import Segments
from ethicsdesk.ui.widgets.text import Text

LANGUAGE_NAMES = {Language.SWEDISH: "Svenska", Language.ENGLISH: "English"}  # each in its own


class WorkplaceRow(QWidget):
    """One workplace: its name, which can be changed, and what can be done with it."""

    def __init__(self, page: SettingsPage, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.name = QLineEdit(workplace.name)
        self.name.setMaxLength(NAME_LONGEST)
        self.show_it = Button(page.theme)
        self.remove = Button(page.theme, "quietmark", icon="trash-2")
        line = row(self, gap=10)
        line.addWidget(self.name, 1)
        fill(line, self.show_it, self.remove)
        self.name.editingFinished.connect(lambda: page.rename(self))
        self.show_it.clicked.connect(lambda: page.switch(self.workplace))
        self.remove.clicked.connect(lambda: page.remove(self.workplace))


class SettingsPage(Page):
    """Every choice works at once. `settings_changed` says the whole of the person's choices."""

    settings_changed = Signal(object)  # Settings

    def __init__(
        self, desk: Desk, workplaces: Workplaces, settings: Callable[[], Settings], folder: Path
    ) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._workplaces = workplaces
        self._settings = settings
        self._folder = folder
        self._rows: dict[WorkplaceId, WorkplaceRow] = {}
        self._headings = tuple(Text("heading") for _ in range(5))
        self._list = column(gap=10)
        self._new = QLineEdit()
        self._new.setMaxLength(NAME_LONGEST)
        self._add = Button(desk.theme, icon="plus")
        self._problem = Text("small", "danger")
        self._labels = tuple(Text("bodyStrong") for _ in range(3))
        self._themes = Segments(desk.theme)
        self._scales = Segments(desk.theme)
        self._motions = Segments(desk.theme)
        self._languages = Segments(desk.theme)
        self._where = Text("body")
        self._path = Text("mid", "ink2")
        self._path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._safe = Text("body", "ink2")
        self._about = Text("body", "ink2")
        self._keys = Button(desk.theme, icon="keyboard")
        self._lay_out()
        self.name_things()
        self._connect()
        self.refresh()

    def name_things(self) -> None:
        """Set every text and accessible name."""
        self.title.setText(self.tr("Settings"))
        names = (
            self.tr("Workplaces"),
            self.tr("Look"),
            self.tr("Language"),
            self.tr("Where everything lies"),
            self.tr("About EthicsDesk"),
        )
        for heading, name in zip(self._headings, names, strict=True):
            heading.setText(name)
        self._new.setPlaceholderText(self.tr("The name of one more workplace"))
        self._new.setAccessibleName(self.tr("The name of one more workplace"))
        self._add.setText(self.tr("Add"))
        for label, name in zip(
            self._labels,
            (self.tr("Light or dark"), self.tr("Size of the text"), self.tr("Motion")),
            strict=True,
        ):
            label.setText(name)
        self._where.setText(
            self.tr(
                "Everything you write lies in this folder on this computer: workplace.db with its two "
                "helper files, backups and your settings."
            )
        )
        self._safe.setText(
            self.tr(
                "The database is not encrypted yet: anyone who can use this computer account can read it. "
                "Turn on the computer's own disk encryption, and ask your IT department how the computer is "
                "backed up."
            )
        )
        self._about.setText(
            self.tr(
                "Version {version}. Free software under EUPL-1.2. No account, no network, no telemetry. "
                "Fonts: Atkinson Hyperlegible Next and Literata (OFL). Icons: Lucide (ISC)."
            ).format(version=__version__)
        )
        self._keys.setText(self.tr("All keys"))
        self._show_choices()
        self._name_rows()

    def refresh(self) -> None:
        """Show the workplaces and the choices of now; a name that is being typed is left alone."""
        known = self._workplaces.all()
        for id in [id for id in self._rows if id not in {one.id for one in known}]:
            gone = self._rows.pop(id)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for n, workplace in enumerate(known):
            shown = self._rows.get(workplace.id)
            if shown is None:
                shown = WorkplaceRow(self, workplace)
                self._rows[workplace.id] = shown
            if self._list.indexOf(shown) != n:
                self._list.insertWidget(n, shown)
            shown.workplace = workplace
            if not shown.name.hasFocus():
                shown.name.setText(workplace.name)
        self._name_rows()
        self._show_choices()
        self._path.setText(str(self._folder))

    def rename(self, shown: WorkplaceRow) -> None:
        """Keep the workplace's new name; an empty one is not taken."""
        name = " ".join(shown.name.text().split())
        if not name:
            shown.name.setText(shown.workplace.name)
        elif name != shown.workplace.name:
            self._try(lambda: self._workplaces.keep(replace(shown.workplace, name=name)))

    def switch(self, workplace: Workplace) -> None:
        """Show another workplace in the whole window."""
        self._desk.workplace.set(workplace)
        self.refresh()

    def remove(self, workplace: Workplace) -> None:
        """Take a workplace away with its history, so that both can be had back; the last one stays."""
        if len(self._rows) <= 1:
            self._say(
                self.tr("The last workplace cannot be removed. Add another one first, or change its name.")
            )
            return
        if self._try(lambda: self._workplaces.remove(workplace.id)):
            sentence = self.tr("{name} and its history have been removed.").format(name=workplace.name)
            self.undo_line.offer(sentence, lambda: self._try(lambda: self._workplaces.restore(workplace.id)))
            next(iter(self._rows.values())).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        new = row(gap=10)
        new.addWidget(self._new, 1)
        new.addWidget(self._add)
        self._problem.hide()
        contents: tuple[tuple[object, ...], ...] = (
            (self._list, new, self._problem),
            (self._labels[0], self._themes, self._labels[1], self._scales, self._labels[2], self._motions),
            (self._languages,),
            (self._where, self._path, self._safe),
            (self._about, flowing(self._keys)),
        )
        for heading, things in zip(self._headings, contents, strict=True):
            panel = Panel("card", gap=10)
            fill(panel.column, *things)  # type: ignore[arg-type]  # widgets and layouts
            fill(self.column, heading, panel, 8)
        self.column.setSpacing(10)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._new.returnPressed.connect(self._on_add)
        self._themes.chosen.connect(lambda key: self._change(theme=Theme(key)))
        self._scales.chosen.connect(lambda key: self._change(text_scale=int(key)))
        self._motions.chosen.connect(lambda key: self._change(motion=Motion(key)))
        self._languages.chosen.connect(lambda key: self._change(language=Language(key)))
        self._keys.clicked.connect(lambda: self.wanted.emit(Route(page=PageName.KEYS)))
        self._desk.changes.changed.connect(self._on_change)
        self._desk.workplace.switched.connect(self.refresh)
        self.theme.changed.connect(self._show_choices)  # the size of the text has keys, too

    def _show_choices(self) -> None:
        now = self._settings()
        themes = {
            Theme.SYSTEM: self.tr("As the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        motions = {
            Motion.SYSTEM: self.tr("As the system"),
            Motion.CALM: self.tr("Calm"),
            Motion.NONE: self.tr("None"),
        }
        self._themes.offer([(key.value, name) for key, name in themes.items()], now.theme.value)
        self._motions.offer([(key.value, name) for key, name in motions.items()], now.motion.value)
        scales = [(str(scale), self.tr("{percent} %").format(percent=scale)) for scale in TEXT_SCALES]
        self._scales.offer(scales, str(now.text_scale))
        languages = [(key.value, name) for key, name in LANGUAGE_NAMES.items()]
        self._languages.offer(languages, self._desk.language.value)

    def _name_rows(self) -> None:
        for shown in self._rows.values():
            name = shown.workplace.name
            is_open = shown.workplace.id == self._desk.workplace.now.id
            shown.name.setAccessibleName(self.tr("The workplace's name: {name}").format(name=name))
            shown.show_it.setText(self.tr("Shown now") if is_open else self.tr("Show"))
            shown.show_it.setAccessibleName(f"{shown.show_it.text()}: {name}")
            shown.remove.name(self.tr("Remove {name}").format(name=name))

    def _change(self, **choices: object) -> None:
        self.settings_changed.emit(replace(self._settings(), **choices))  # type: ignore[arg-type]  # by field
        self._show_choices()

    def _on_add(self) -> None:
        name = " ".join(self._new.text().split())
        if not name:
            self._say(self.tr("Write the name of the workplace first."))
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made = Workplace(id=WorkplaceId(new_id()), name=name, made=self._desk.clock())
        if self._try(lambda: self._workplaces.keep(made)):
            self._new.clear()
            self._problem.hide()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()
        self._new.setAccessibleDescription(problem)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except EthicsDeskError as error:
            self.show_failure(error)
            return False
        return True

    def _on_change(self, change: Change) -> None:
        if Concept.WORKPLACE in change.concepts:
            self.refresh()
