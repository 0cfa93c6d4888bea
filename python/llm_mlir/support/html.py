"""What notebooks show: tables and long text in HTML."""

from collections.abc import Iterable, Sequence
from typing import Any

_STYLE = "text-align:left"


def html_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; cells are text, and mean nothing in HTML."""
    lines = [_row("th", header), *(_row("td", row) for row in rows)]
    return f"<table>{''.join(lines)}</table>"


def html_text(text: str, summary: str) -> str:
    """Text as it stands, folded away behind a line that says what it is."""
    return f"<details open><summary>{_escaped(summary)}</summary><pre>{_escaped(text)}</pre></details>"


def _escaped(cell: Any) -> str:
    from html import escape  # which takes longer than most tools' start may

    return escape(str(cell))


def _row(tag: str, cells: Sequence[object]) -> str:
    return f"<tr>{''.join(f'<{tag} style={_STYLE!r}>{_escaped(cell)}</{tag}>' for cell in cells)}</tr>"
