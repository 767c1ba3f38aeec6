"""Everything that is written of a load run, beside its result."""

from pathlib import Path

from reports.load.document import Charge
from reports.load.junit import write_junit
from reports.load.page import write_page
from reports.load.summary import write_summary


def write_files(folder: Path, charge: Charge) -> Path:
    """junit.xml and summary.md for CI, then index.html, whose place is given back."""
    write_junit(folder, charge)
    write_summary(folder, charge)
    return write_page(folder, charge)
