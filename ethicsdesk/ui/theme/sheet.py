"""The one style sheet of the application, built from the tokens.

Widgets are chosen by properties: `role` (a size of text), `tone` (a colour of text) and
`kind` (what sort of button, panel or field it is). Painted parts have no rules here.
"""

from __future__ import annotations

from ethicsdesk.ui.theme.tokens import Look

TONES = ("ink", "ink2", "ink3", "primary", "for", "against", "danger", "success", "private", "onAmberSoft")
PANELS = {
    "card": ("surface", "line", 12),
    "sunken": ("sunken", "sunken", 12),
    "amber": ("amberSoft", "amberSoft", 10),
    "private": ("privateSoft", "privateSoft", 10),
    "soft": ("primarySoft", "primarySoft", 10),
    "for": ("forSoft", "forSoft", 12),
    "against": ("againstSoft", "againstSoft", 12),
    "rail": ("rail", "rail", 0),
    "bar": ("surface", "surface", 0),
    "page": ("canvas", "canvas", 0),
}


def style_sheet(look: Look) -> str:
    """Return the whole sheet for the mode and scale of now."""
    return "\n".join((_texts(look), _panels(look), _buttons(look), _fields(look), _bars(look)))


def _texts(look: Look) -> str:
    rules = []
    for name, role in look.tokens.types.items():
        family = look.tokens.families[role.family][0]
        rules.append(
            f'QLabel[role="{name}"], QTextEdit[role="{name}"], QPlainTextEdit[role="{name}"], '
            f'QLineEdit[role="{name}"] '
            f'{{ font: {role.weight} {look.px(role.size)}px "{family}"; }}'
        )
    rules += [f'QLabel[tone="{tone}"] {{ color: {look.name(tone)}; }}' for tone in TONES]
    rules.append(
        f"QToolTip {{ background: {look.name('raised')}; color: {look.name('ink')}; "
        f"border: 1px solid {look.name('lineStrong')}; padding: 4px 8px; "
        f'font: 400 {look.px(14)}px "{look.tokens.families["ui"][0]}"; }}'
    )
    return "\n".join(rules)


def _panels(look: Look) -> str:
    return "\n".join(
        f'QFrame[kind="{kind}"] {{ background: {look.name(ground)}; '
        f"border: {'1px solid ' + look.name(edge) if edge != ground else 'none'}; "
        f"border-radius: {radius}px; }}"
        for kind, (ground, edge, radius) in PANELS.items()
    )


def _buttons(look: Look) -> str:
    c = look.name
    high = look.px(40) - 3 - 2 * 6
    strong = f'font: 600 {look.px(16)}px "{look.tokens.families["ui"][0]}";'
    return f"""
    QPushButton {{ {strong} padding: 6px {look.px(16)}px; min-height: {high}px; border-radius: 8px;
        border: 1.5px solid {c("lineStrong")}; background: {c("surface")}; color: {c("ink")}; }}
    QPushButton:hover {{ background: {c("sunken")}; }}
    QPushButton:pressed {{ background: {c("line")}; }}
    QPushButton:disabled {{ background: {c("disabledFill")}; border-color: {c("disabledFill")};
        color: {c("disabledInk")}; }}
    QPushButton:checked {{ background: {c("primary")}; border-color: {c("primary")};
        color: {c("onPrimary")}; }}
    QPushButton[kind="primary"] {{ background: {c("primary")}; border-color: {c("primary")};
        color: {c("onPrimary")}; }}
    QPushButton[kind="primary"]:hover {{ background: {c("primaryHover")};
        border-color: {c("primaryHover")}; }}
    QPushButton[kind="primary"]:pressed {{ background: {c("primaryPressed")};
        border-color: {c("primaryPressed")}; }}
    QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {c("primary")};
        padding-left: {look.px(8)}px; padding-right: {look.px(8)}px; }}
    QPushButton[kind="quiet"]:hover {{ background: {c("primarySoft")}; border-color: {c("primarySoft")}; }}
    QPushButton[kind="danger"] {{ color: {c("danger")}; border-color: {c("danger")}; }}
    QPushButton[kind="danger"]:hover {{ background: {c("dangerSoft")}; }}
    QPushButton[kind="mark"] {{ padding: 0; min-width: {look.px(36)}px; max-width: {look.px(36)}px;
        min-height: {look.px(36)}px; max-height: {look.px(36)}px; }}
    QPushButton[kind="quietmark"] {{ padding: 0; min-width: {look.px(34)}px; max-width: {look.px(34)}px;
        min-height: {look.px(34)}px; max-height: {look.px(34)}px; background: transparent;
        border-color: transparent; }}
    QPushButton[kind="quietmark"]:hover {{ background: {c("sunken")}; }}
    QPushButton[large="true"] {{ min-height: {look.px(52) - 15}px; padding-left: {look.px(20)}px;
        padding-right: {look.px(20)}px; }}
    """


def _fields(look: Look) -> str:
    c = look.name
    marks = {name: f"marks:{name}-{look.mode}.svg" for name in ("box", "ticked", "ring", "dotted", "down")}
    box = look.px(20)
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit[kind="field"], QSpinBox, QDateEdit, QComboBox {{
        background: {c("surface")}; color: {c("ink")}; border: 1px solid {c("lineStrong")};
        border-radius: 8px; selection-background-color: {c("selection")};
        selection-color: {c("ink")}; placeholder-text-color: {c("ink3")}; }}
    QLineEdit, QSpinBox, QDateEdit, QComboBox {{ padding: 4px {look.px(12)}px;
        min-height: {look.px(40) - 11}px; }}
    QPlainTextEdit, QTextEdit[kind="field"] {{ padding: 6px 10px; }}
    QPlainTextEdit[kind="inplace"] {{ background: transparent; border-color: transparent; padding: 2px 4px; }}
    QPlainTextEdit[kind="inplace"]:focus {{ background: {c("surface")}; border-color: {c("lineStrong")}; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c("danger")}; }}
    QLineEdit[kind="figure"] {{ font: 600 {look.px(22)}px "{look.tokens.families["ui"][0]}"; }}
    QTextBrowser, QTextEdit[kind="plain"] {{ background: transparent; border: none; padding: 0; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {look.px(28)}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({marks["down"]}); width: {look.px(16)}px;
        height: {look.px(16)}px; }}
    QComboBox QAbstractItemView {{ background: {c("raised")}; border: 1px solid {c("lineStrong")};
        selection-background-color: {c("primarySoft")}; selection-color: {c("ink")}; outline: none; }}
    QCheckBox, QRadioButton {{ min-height: {look.px(32)}px; spacing: {look.px(10)}px; color: {c("ink")};
        background: transparent; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; }}
    QCheckBox::indicator:unchecked {{ image: url({marks["box"]}); }}
    QCheckBox::indicator:checked {{ image: url({marks["ticked"]}); }}
    QRadioButton::indicator:unchecked {{ image: url({marks["ring"]}); }}
    QRadioButton::indicator:checked {{ image: url({marks["dotted"]}); }}
    QMenu {{ background: {c("raised")}; border: 1px solid {c("lineStrong")}; border-radius: 8px;
        padding: 6px; }}
    QMenu::item {{ padding: {look.px(8)}px {look.px(20)}px; border-radius: 6px; color: {c("ink")}; }}
    QMenu::item:selected {{ background: {c("primarySoft")}; color: {c("onPrimarySoft")}; }}
    QMenu::separator {{ height: 1px; background: {c("line")}; margin: 6px 8px; }}
    """


def _bars(look: Look) -> str:
    c = look.name
    return f"""
    QScrollArea, QScrollArea > QWidget > QWidget[kind="ground"] {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c("lineStrong")}; border-radius: 4px; min-height: 32px;
        margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {c("lineStrong")}; border-radius: 4px; min-width: 32px;
        margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0; }}
    QListView, QListWidget {{ background: transparent; border: none; outline: none; }}
    """
