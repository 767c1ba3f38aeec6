"""Bank accounts."""

from __future__ import annotations

from dataclasses import dataclass

from schwifty import IBAN
from schwifty.exceptions import SchwiftyException

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_spaces


@dataclass(frozen=True)
class Iban:
    """An account number whose two keys are right: the country's (ISO 13616) and the French RIB key."""

    code: str

    def __post_init__(self) -> None:
        try:
            IBAN(self.code, validate_bban=True)
        except SchwiftyException as error:
            raise ValeurInvalide("un IBAN dont les clés sont justes", self.code) from error

    @classmethod
    def parse(cls, text: str) -> Iban:
        """Read an IBAN, grouped by four or not, in any case."""
        return cls(fold_spaces(text).replace(" ", "").upper())

    @classmethod
    def build(cls, bank: str, branch: str, account: str) -> Iban:
        """The French IBAN of a bank, a branch and an account: both keys are computed."""
        return cls(str(IBAN.generate("FR", bank_code=bank, branch_code=branch, account_code=account)))

    def __str__(self) -> str:
        """Groups of four, as on paper."""
        return " ".join(self.code[start : start + 4] for start in range(0, len(self.code), 4))
