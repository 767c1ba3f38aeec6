"""The kinds of debts that a world may hold; the closed list keeps a mistyped one out of every page."""

from typing import Literal

# The first eight are those of customs, the last two those of the tax office and of Urssaf.
Nature = Literal[
    "dedouanement", "dedouanement-comptant", "alcools", "tabacs", "energie", "octroi-de-mer",
    "droits-de-port", "amende", "tva", "cotisations",
]  # fmt: skip
