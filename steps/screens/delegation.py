"""The page where the role AGE is delegated."""

from __future__ import annotations

from steps.screens.screen import Screen


class DelegationDuRole(Screen):
    """Who holds the role for the active company, and giving it to a colleague."""

    def is_offered(self) -> bool:
        """Whether the page in front of the person leads there."""
        return self.driver.offers("link", self.labels.delegation.lien)

    def ouvrir(self) -> None:
        """Follow the link that leads there."""
        self.driver.follow(self.labels.delegation.lien)

    def offers_deleguer(self) -> bool:
        """Whether the form is in front of the person."""
        return self.driver.offers("button", self.labels.delegation.bouton)

    def saisir(self, courriel: str) -> None:
        """Type the address of the colleague, and leave the form there."""
        self.driver.fill(self.labels.delegation.courriel, courriel)

    def envoyer(self) -> None:
        """Send the form."""
        self.driver.bypass_checks(self.labels.delegation.bouton)
        self.driver.press(self.labels.delegation.bouton)

    def retirer(self, nom_complet: str) -> None:
        """Take back a delegation that is listed."""
        self.driver.press(self.labels.delegation.retirer.format(nom=nom_complet))

    def read_titulaires(self) -> tuple[str, ...]:
        """Everybody who is listed as holding the role."""
        names = self.labels.delegation
        table = self.driver.table(names.table)
        return tuple(line.get(names.personne, "") for line in (table.rows if table else ()))

    def is_refused(self) -> bool:
        """Whether the page says that only an AGE delegates."""
        return self.alerts(self.labels.delegation.sans_role)
