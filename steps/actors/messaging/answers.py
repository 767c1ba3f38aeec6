"""What the portal answers to what a person has just done in the messaging."""

from __future__ import annotations

from steps.actors.messaging.places import Lieux


class Reponses(Lieux):
    """The page in front of her, read back."""

    def is_sent(self) -> bool:
        """Whether the portal says that the question was transmitted."""
        return self._form.is_sent()

    def is_kept_back(self) -> bool:
        """Whether the portal says that the question is reserved, or that there is no such page (MSG-04)."""
        return self._form.is_reserved() or self.is_unknown()

    def is_unknown(self) -> bool:
        """Whether the portal says that there is no such page."""
        return self._form.has_heading(self._labels.adresse.inconnue)

    def read_titre(self) -> str:
        """The heading of the page in front of her."""
        return self._form.read_titre()

    def read_reponses(self) -> tuple[str, ...]:
        """What the portal answered to what she has just done."""
        return self._form.read_answers()

    def read_accuse(self) -> tuple[str, ...]:
        """The good news of the page in front of her."""
        return self.desk.driver.page().statuses

    def read_texte(self) -> str:
        """All that the page in front of her says."""
        return self.desk.driver.page().text
