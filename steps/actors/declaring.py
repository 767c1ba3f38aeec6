"""What a person does to declare, from the dashboard of the portal or from her space at customs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.application import Application
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.counter import Guichet
    from steps.actors.desk import Desk
    from steps.datasets.model import Compte
    from steps.vocabulary.saisie import DeclarationTenue, Saisie
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.teleservice import Teleservice


@dataclass(frozen=True)
class Declarations:
    """Opening an application, filing a declaration; ``site`` says from which portal."""

    guichet: Guichet

    def declarer(self, demarche: str) -> None:
        """Follow « déclarer » on a line of the dashboard."""
        self.guichet.devant = self.guichet.desk
        self.desk.se_rendre(Site.PORTAILPRO)
        self._tableau.declarer(demarche)

    def declarer_et_revenir(self, demarche: str) -> None:
        """Follow « déclarer » on a line, then come back to the tab of the portal."""
        self.declarer(demarche)
        self.desk.driver.switch_to(0)

    def ouvrir(self, teleservice: Teleservice, site: Site) -> None:
        """Come to the home of an application."""
        if site is Site.PORTAILPRO:
            self.declarer(teleservice.demarche)
        else:
            self.guichet.ouvrir_application(teleservice.nom)

    def commencer(self, teleservice: Teleservice, site: Site) -> None:
        """Come to the entry form of an application."""
        self.ouvrir(teleservice, site)
        self.see(teleservice).commencer()

    def remplir(self, teleservice: Teleservice, site: Site, saisie: Saisie) -> None:
        """Fill the entry form of an application, and leave it there."""
        self.commencer(teleservice, site)
        self.see(teleservice).remplir(saisie)

    def deposer(self, teleservice: Teleservice, site: Site, saisie: Saisie) -> None:
        """File a declaration."""
        self.remplir(teleservice, site, saisie)
        self.envoyer(teleservice)

    def vider_et_envoyer(self, teleservice: Teleservice, word: str) -> None:
        """Empty a field of the form in front of her, then send it."""
        self.see(teleservice).vider(word)
        self.see(teleservice).deposer_quand_meme()

    def blanchir_et_envoyer(self, teleservice: Teleservice, word: str) -> None:
        """Type spaces alone in a field of the form in front of her, then send it."""
        self.see(teleservice).blanchir(word)
        self.see(teleservice).deposer_quand_meme()

    def changer_et_envoyer(self, teleservice: Teleservice, siret: Siret) -> None:
        """Change the establishment that the form in front of her sends, then send it."""
        self.see(teleservice).changer_l_etablissement(siret)
        self.envoyer(teleservice)

    def envoyer(self, teleservice: Teleservice) -> None:
        """Send the form in front of her."""
        self.see(teleservice).deposer()

    def envoyer_et_se_reconnecter(self, teleservice: Teleservice, compte: Compte) -> None:
        """Send the form, and type the credentials of an account where customs ask for them."""
        self.envoyer(teleservice)
        self.desk.saisir_compte(compte)

    def envoyer_deux_fois(self, teleservice: Teleservice) -> None:
        """Send the form, log in again, and send what was given back without typing anything."""
        self.envoyer_et_se_reconnecter(teleservice, self.desk.personne.compte(teleservice.site))
        self.envoyer(teleservice)

    def taper_l_adresse(self, teleservice: Teleservice) -> None:
        """Type the address of an application at customs."""
        self._taper(self.desk.labels.adresse.application, teleservice)

    def taper_l_adresse_du_formulaire(self, teleservice: Teleservice) -> None:
        """Type the address of the entry form of an application at customs."""
        self._taper(self.desk.labels.adresse.formulaire, teleservice)

    def read_declarations(self, teleservice: Teleservice) -> tuple[DeclarationTenue, ...]:
        """The declarations that the home of an application lists."""
        if not self.see(teleservice).is_shown():
            self.taper_l_adresse(teleservice)
        return self.see(teleservice).read_declarations()

    def read_declarations_de(self, teleservice: Teleservice, site: Site) -> tuple[DeclarationTenue, ...]:
        """The declarations that an application lists to whoever comes to it from a portal."""
        self.ouvrir(teleservice, site)
        return self.see(teleservice).read_declarations()

    def read_sans_bouton(self) -> tuple[str, ...]:
        """The lines of the dashboard in front of her that offer no « déclarer »."""
        return tuple(
            name for name in self._tableau.list_demarches() if not self._tableau.offers_declarer(name)
        )

    def read_titre(self) -> str:
        """The heading of the page in front of her."""
        return f"« {self.desk.driver.page().heading} »"

    def see(self, teleservice: Teleservice) -> Application:
        """The page in front of her, as a page of that application."""
        return Application(self.desk.driver, self.desk.labels, teleservice)

    def is_in(self, teleservice: Teleservice) -> bool:
        """Whether the home of an application is in front of the person, under her own name."""
        application = self.see(teleservice)
        return application.is_shown() and application.greets(self.desk.personne.nom_complet)

    def is_lost(self, teleservice: Teleservice, saisie: Saisie) -> bool:
        """Whether nothing of what was typed is in the page in front of the person, whoever she is."""
        source = self.desk.driver.source()
        texts = [value for word, value in saisie.items() if word == "marchandise"]
        return not self.see(teleservice).is_given_back() and not any(text in source for text in texts)

    def count_tabs(self) -> int:
        """How many tabs the browser has open."""
        return len(self.desk.driver.tabs())

    def is_portal_still_there(self) -> bool:
        """Whether the first tab still shows the dashboard; it comes back to the front."""
        self.desk.driver.switch_to(0)
        return self._tableau.is_shown()

    def _taper(self, address: str, teleservice: Teleservice) -> None:
        path = address.format(application=teleservice.nom.lower())
        self.desk.driver.open(self.desk.urls[teleservice.site.service] + path)

    @property
    def desk(self) -> Desk:
        """The browser last used."""
        return self.guichet.devant

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)
