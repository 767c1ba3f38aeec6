"""A form with files is written so that its reader finds each part whole, and kept without their content."""

from __future__ import annotations

from steps.drivers.attachment import Attachment
from steps.drivers.http.multipart import encode, summarize


def test_a_boundary_found_in_a_file_is_not_used() -> None:
    """A file that holds the first boundary makes the form take the next one."""
    body, media_type = encode([("f", Attachment("a", b"\r\n----banc0\r\n")), ("t", "----banc1")])
    assert media_type == "multipart/form-data; boundary=----banc2"
    assert body.count(b"----banc2") == len(["first", "second", "last"])


def test_names_cannot_break_out_of_their_line() -> None:
    """Quotes and line breaks of a name are escaped as browsers escape them, and nothing else is."""
    body, _ = encode([("f", Attachment('a"\r\nX: y\\%22', b""))])
    assert b'filename="a%22%0D%0AX: y\\%22"\r\n' in body


def test_what_is_kept_holds_no_content() -> None:
    """The name and the weight of a file are kept, its content is not."""
    told = dict(summarize([("csrf", "jeton"), ("f", Attachment("a.pdf", b"secret"))]))
    assert told == {"csrf": "jeton", "f": "a.pdf (6 octets)"}
