"""Asking customs a question: from the menu or by its address, whole or not, at once or later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.actors.messaging.places import Lieux
from steps.screens.question import list_libelles, nommer_thematique
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from steps.datasets.demandes import Demande
    from steps.vocabulary.motif import Motif


@dataclass
class Questions(Lieux):
    """The questions that a person asks as the portal means her to."""

    _laisse: int = 0

    def poser(self, demande: Demande) -> None:
        """Ask a question, from the menu of the portal to the last button."""
        self.ouvrir_formulaire(demande.motif)
        self.remplir(demande)
        self._form.envoyer()

    def poser_vite(self, demande: Demande) -> None:
        """Ask a question whose form she comes to by its address."""
        self.taper_l_adresse(demande.motif)
        self.remplir(demande)
        self._form.envoyer()

    def ouvrir_formulaire(self, motif: Motif) -> None:
        """Come to the form of a question by the menu: theme, then question."""
        self.ouvrir()
        self._boite.poser()
        self._choix.choisir(nommer_thematique(self._labels, motif.thematique))
        self._choix.choisir(self._find_offered(motif) or list_libelles(self._labels, motif)[0])

    def remplir(self, demande: Demande) -> None:
        """Fill the form in front of her."""
        names = self._labels.question
        others = {names.service, names.message, names.pieces}
        message = demande.saisies.get(names.message, demande.message)
        known = {
            name: demande.compute_saisie(name, self.desk.entreprise) for name in self._form.read_saisies()
        }
        typed = {name: value for name, value in known.items() if name not in others and value is not None}
        self._form.remplir({**typed, names.message: message})
        self._form.choisir_service(demande.destinataire)
        if demande.pieces:
            self._form.joindre(demande.pieces)

    def envoyer(self) -> None:
        """Send the form in front of her."""
        self._form.envoyer()

    def envoyer_tel_quel(self) -> None:
        """Send the form in front of her whatever it holds, the checks of the browser put off."""
        self._form.passer_les_controles()
        self._form.envoyer()

    def poser_sans(self, demande: Demande, champ: str) -> None:
        """Ask a question with a field left empty, the checks of the browser put off."""
        self.taper_l_adresse(demande.motif)
        self.remplir(demande)
        if champ == self._labels.question.service:
            self._form.choisir_service(self._labels.question.aucun_service)
        else:
            self._form.remplir({champ: ""})
        self.envoyer_tel_quel()

    def completer(self, demande: Demande) -> None:
        """Fill the form that was kept back, whole this time, and send it."""
        self.remplir(demande)
        self._form.envoyer()

    def laisser_ouvert(self, demande: Demande) -> None:
        """Fill the form of a question, leave it there and go on in another tab."""
        self.taper_l_adresse(demande.motif)
        self.remplir(demande)
        self._laisse = next(tab.index for tab in self.desk.driver.tabs() if tab.current)
        self.desk.driver.new_tab()

    def reprendre(self) -> None:
        """Come back to the form left open, and send it."""
        self.desk.driver.switch_to(self._laisse)
        self._form.envoyer()

    def _find_offered(self, motif: Motif) -> str:
        wanted = list_libelles(self._labels, motif)
        offered = self._choix.list_questions()
        return next((one for one in offered if fold_name(self.recognize(one)) == fold_name(wanted[0])), "")
