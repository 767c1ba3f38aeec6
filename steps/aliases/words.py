"""The words of a scenario and what stands for them on the portal, both ways; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from steps.aliases.days import FIRST_DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from steps.aliases.days import Days
    from steps.vocabulary.siren import Siren

# Folded or not, a SIREN is read « 000 176 115 » or « 000176115 ».
GAP: Final = "([ \u00a0\u202f]?)"
EMAIL: Final = re.compile(r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)*)", re.ASCII)
# What may follow or precede a reference without being a part of it: a file name ends with « .pdf ».
BEFORE, AFTER = r"(?<![\w-])", r"(?![\w-])"
# What the services number by themselves, from 1 in a new world: DG-2026-0001, Q-2026-0001.
NUMBERED: Final = re.compile(rf"{BEFORE}([A-Z]{{1,4}})-\d{{4}}-(\d{{4,}}){AFTER}")


@dataclass
class Words:
    """What is renamed in one scenario: e-mails, days, and the names and SIRENs that were learned.

    `mark` is a short word that no other scenario uses; `draw` gives the SIREN that stands for another one.
    What the services number is counted again from 1, in the order in which the scenario meets it: it only
    meets its own.
    """

    mark: str
    draw: Callable[[Siren], Siren]
    days: Days
    _names: dict[str, str] = field(default_factory=dict)
    _sirens: dict[str, str] = field(default_factory=dict)
    _counted: dict[str, str] = field(default_factory=dict)
    _numbered: dict[str, str] = field(default_factory=dict)
    _given: list[str] = field(default_factory=list)
    _ways: tuple[_Way, _Way] | None = None

    def learn_name(self, name: str) -> None:
        """Rename this reference or this account name from now on."""
        if any(name in text for text in self._given):
            return
        if name and name not in self._names and not EMAIL.fullmatch(name) and not name.isspace():
            self._names[name] = f"{name}-{self.mark.upper() if name.isupper() else self.mark}"
            self._ways = None

    def keep_given(self, text: str) -> None:
        """Leave as they are the names that a service chose by itself and told in this text."""
        self._given.append(text)

    def learn_siren(self, siren: Siren) -> None:
        """Rename this company, and its establishments with it, from now on."""
        if siren.chiffres not in self._sirens:
            self._sirens[siren.chiffres] = self.draw(siren).chiffres
            self._ways = None

    def has_unmet(self, text: str) -> bool:
        """Whether the text cites something that a service numbered, and that was not met yet."""
        cited = (found[0] for found in NUMBERED.finditer(text))
        return any(name not in self._names and name not in self._numbered for name in cited)

    def owns(self, text: str) -> bool:
        """Whether something of this scenario is named there, as the portal names it."""
        return self.mark in text.casefold() or any(fresh in text for fresh in self._sirens.values())

    def to_portal(self, text: str) -> str:
        """What the portal and the co-owners are given for what the scenario says."""
        text = self._compute_ways()[0].translate(EMAIL.sub(self._rename_email, text))
        return NUMBERED.sub(lambda found: self._numbered.get(found[0], found[0]), self.days.move(text))

    def to_scenario(self, text: str) -> str:
        """What the scenario would say of what the portal shows."""
        text = self._compute_ways()[1].translate(self.days.back.move(text))
        self.meet(text)
        return NUMBERED.sub(lambda found: self._counted.get(found[0], found[0]), text)

    def meet(self, text: str) -> None:
        """Count what services numbered there; what is met together is counted in the order of its numbers."""
        met = {found[0]: found for found in NUMBERED.finditer(text) if found[0] not in self._names}
        for one in sorted(met):
            self._count(met[one])

    def _count(self, found: re.Match[str]) -> None:
        """Give what a service numbered the number that it would have in a world of its own."""
        if found[0] in self._counted:
            return
        rank = 1 + sum(name.startswith(f"{found[1]}-") for name in self._numbered)
        told = f"{found[1]}-{FIRST_DAY.year}-{rank:04d}"
        self._counted[found[0]], self._numbered[told] = told, found[0]

    def _rename_email(self, found: re.Match[str]) -> str:
        local, domain = found.groups()
        ending = f".{self.mark}"
        return found[0] if local.endswith(ending) else f"{local}{ending}@{domain}"

    def _compute_ways(self) -> tuple[_Way, _Way]:
        if self._ways is None:
            back = {fresh: name for name, fresh in self._names.items()}
            sirens = {fresh: siren for siren, fresh in self._sirens.items()}
            emails = re.compile(re.escape(f".{self.mark}@"), re.IGNORECASE)
            self._ways = (_Way(self._names, self._sirens), _Way(back, sirens, emails))
        return self._ways


class _Way:
    """One direction, ready to run over many texts."""

    def __init__(
        self, names: dict[str, str], sirens: dict[str, str], emails: re.Pattern[str] | None = None
    ) -> None:
        self._table, self._sirens, self._emails = names, sirens, emails
        # longest first: « blacaze.impots » is not « blacaze » followed by something
        longest = sorted(names, key=lambda name: (-len(name), name))
        self._names = _join(BEFORE + re.escape(name) + AFTER for name in longest)
        self._numbers = _join(rf"(?<!\d){_spell(siren)}" for siren in sirens)

    def translate(self, text: str) -> str:
        """The text with every known word in place of the other."""
        if self._emails is not None:
            text = self._emails.sub("@", text)
        if self._numbers is not None:
            text = self._numbers.sub(self._replace_siren, text)
        return self._names.sub(lambda found: self._table[found[0]], text) if self._names else text

    def _replace_siren(self, found: re.Match[str]) -> str:
        fresh = iter(self._sirens["".join(filter(str.isdecimal, found[0]))])
        return "".join(next(fresh) if letter.isdecimal() else letter for letter in found[0])


def _spell(siren: str) -> str:
    return GAP.replace("(", "(?:").join((siren[:3], siren[3:6], siren[6:]))


def _join(patterns: Iterator[str]) -> re.Pattern[str] | None:
    found = "|".join(patterns)
    return re.compile(found) if found else None
