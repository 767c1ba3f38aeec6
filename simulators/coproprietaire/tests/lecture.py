"""Reading a page as a person does: its heading, its messages, its tables, its links."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from simulators.identity.tests.browser import Page


def _text(node: LexborNode | None) -> str:
    return " ".join(node.text().replace("\u202f", " ").split()) if node else ""


def read_shown(page: Page) -> str:
    """All that the page shows: neither tags nor the random values of hidden fields."""
    return _text(LexborHTMLParser(page.text).css_first("body"))


def read_heading(page: Page) -> str:
    """The h1."""
    return _text(LexborHTMLParser(page.text).css_first("h1"))


def read_alert(page: Page) -> str:
    """What the page refuses."""
    return _text(LexborHTMLParser(page.text).css_first("[role=alert]"))


def read_status(page: Page) -> str:
    """What the page confirms."""
    return _text(LexborHTMLParser(page.text).css_first("[role=status]"))


def read_table(page: Page, caption: str) -> list[tuple[str, ...]] | None:
    """The lines of a table without its header; None when the page has no such table."""
    for table in LexborHTMLParser(page.text).css("table"):
        if _text(table.css_first("caption")) == caption:
            return [tuple(_text(cell) for cell in row.css("th, td")) for row in table.css("tbody tr")]
    return None


def read_links(page: Page) -> dict[str, str]:
    """Names and addresses of the links of the main part."""
    main = LexborHTMLParser(page.text).css("main a")
    return {_text(a): a.attributes.get("href") or "" for a in main}


def read_options(page: Page) -> list[str]:
    """What the list of the form offers."""
    return [_text(option) for option in LexborHTMLParser(page.text).css("select option")]
