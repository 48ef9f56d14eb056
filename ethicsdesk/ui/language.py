"""The language of the interface, changed at once and everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ethicsdesk.model.language import Language
from ethicsdesk.places import shipped


def system_language() -> Language:
    """Return the system's language if it is one of ours, otherwise Swedish."""
    for name in QLocale.system().uiLanguages():
        for language in Language:
            if name.lower().startswith(language):
                return language
    return Language.SWEDISH


class Speech(QObject):
    """Which language the interface speaks. Widgets hear of a change by Qt's own LanguageChange.

    `changed` is for what is not a widget. Numbers and dates follow too (`QLocale()`).
    """

    changed = Signal(object)  # Language

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self._translators: list[QTranslator] = []
        self._install()

    def set(self, language: Language) -> None:
        """Speak another language from now on."""
        if language is self.language:
            return
        self.language = language
        self._install()
        self.changed.emit(language)

    def close(self) -> None:
        """Speak no longer: the application is as it was before."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []

    @property
    def locale(self) -> QLocale:
        """The locale of the language of now."""
        return QLocale(
            QLocale.Language.Swedish if self.language is Language.SWEDISH else QLocale.Language.English
        )

    def _install(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(self.locale)
        ours = shipped("resources") / "translations" / f"ethicsdesk.{self.language}.qm"
        qts = (
            Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{self.language}.qm"
        )
        self._translators = [made for path in (qts, ours) if (made := self._load(path)) is not None]

    def _load(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if not translator.load(str(path)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator
