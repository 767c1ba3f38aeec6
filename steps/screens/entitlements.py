"""« Gestion des habilitations »: what each co-owner lets the person do, to be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.errors import ElementAbsent
from steps.screens.screen import Screen, fold
from steps.vocabulary.habilitation import LigneDHabilitation
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from steps.vocabulary.site import Site


class GestionDesHabilitations(Screen):
    """The page of the profile."""

    def ouvrir(self) -> None:
        """Follow the link that leads there."""
        self.driver.follow(self.labels.habilitation.lien)

    def is_shown(self) -> bool:
        """Whether the page is in front of the person."""
        return self.has_heading(self.labels.habilitation.titre)

    def read_rubriques(self) -> tuple[str, ...]:
        """The names of the sections, in the order of the page."""
        return tuple(each.name for each in self.driver.outline() if each.role == "region")

    def read_lignes(self, site: Site) -> tuple[LigneDHabilitation, ...]:
        """The rights listed in the section of a site; none only when it says so."""
        names = self.labels.habilitation
        caption = names.table.format(site=site.nom)
        table = self.driver.table(caption, within=region(site.nom))
        if table is None and not self._says_none(site):
            raise ElementAbsent(f"tableau « {caption} »", f"rubrique « {site.nom} »", (), "Ni « aucune ».")
        return tuple(
            LigneDHabilitation(
                line.get(names.service, ""), line.get(names.droit, ""), line.get(names.etablissement, "")
            )
            for line in (table.rows if table else ())
        )

    def demander(self, site: Site) -> None:
        """Follow the link by which a right is asked for at a site."""
        self.driver.follow(self.labels.habilitation.demander, within=region(site.nom))

    def read_commandes(self) -> tuple[str, ...]:
        """What the page lets a person change: buttons but for the logout, fields, boxes."""
        commands = {"button", "checkbox", "radio", "textbox", "combobox", "switch", "spinbutton", "listbox"}
        known = self.labels.connexion.deconnexion
        return tuple(
            f"{each.role} « {each.name} »"
            for each in self.driver.outline()
            if each.role in commands and each.name != known
        )

    def read_sirens_age(self) -> tuple[Siren, ...]:
        """The companies of which the page calls the person AGE."""
        found = re.finditer(self.labels.habilitation.role, fold(self.driver.page().text))
        return tuple(Siren.parse(match["siren"]) for match in found)

    def envoyer(self, address: str) -> bool:
        """Send a form of the page to an address; whether the portal turns it down."""
        button = self.labels.connexion.deconnexion
        self.driver.readdress(button, address)
        self.driver.press(button)
        page = self.driver.page()
        return not page.statuses and (page.status is None or page.status >= 400)  # noqa: PLR2004

    def _says_none(self, site: Site) -> bool:
        said = fold(self.driver.text(within=region(site.nom)))
        return any(fold(vide) in said for vide in self.labels.habilitation.vides)
