"""Trying to ask what is not open to her: by the menu, by an address, with the form of another question."""

from __future__ import annotations

from steps.actors.messaging.asking import Questions
from steps.datasets.demandes import Demande
from steps.screens.question import encode_service, nommer_thematique
from steps.vocabulary.motif import Motif, Thematique

# A form that anybody with e-contacts may open and whose fields, renamed where needed, are those of another.
DETOURS = {
    Motif.ECHEANCIER_REPORT: Motif.CREANCE_DETAIL,
    Motif.REJET_TELEREGLEMENT: Motif.PAIEMENT_NON_IMPUTE,
}


class Tentatives(Questions):
    """The ways round that a person tries: wherever a form opens, it is sent."""

    def tenter(self, motif: Motif) -> None:
        """Try to ask a question by the menu, then by its address: wherever a form opens, it is sent."""
        self.ouvrir()
        if self._boite.is_shown():
            self._boite.poser()
            self._tenter_par_les_listes(motif)
        self.tenter_par_adresse(motif)

    def tenter_par_adresse(self, motif: Motif) -> None:
        """Try to ask a question by the address of its form."""
        self.taper_l_adresse(motif)
        self._tenter_ici(motif)

    def tenter_par_detour(self, motif: Motif) -> None:
        """Send as another question the form of one that is open to her."""
        depart = DETOURS[motif]
        self.taper_l_adresse(depart)
        self.remplir(Demande(depart))
        if motif is Motif.REJET_TELEREGLEMENT:
            names = self._labels.question
            self._form.forcer_champ(names.forge_date_paiement, names.forge_date_rejet)
        self._form.detourner(self._adresse(motif))
        self._form.envoyer()

    def tenter_ailleurs(self, motif: Motif) -> None:
        """Try the addresses that a question would have under other themes, and in capitals."""
        themes = [each.value for each in Thematique if each is not motif.thematique]
        chemins = [self._chemin_de(theme, motif.code.lower()) for theme in themes]
        for chemin in (*chemins, self._chemin_de(motif.thematique.value, motif.code)):
            self._taper(chemin)
            self._tenter_ici(motif)

    def tenter_par_le_choix(self, motif: Motif) -> None:
        """Go on from the list of questions with one that it does not offer."""
        self._taper(self._labels.adresse.thematique.format(thematique=motif.thematique.value))
        self._choix.forcer(motif.code.lower())
        self._tenter_ici(motif)

    def tenter_hors_liste(self, code: str) -> None:
        """Try a question of no list: from the list, by an address, with the form of another question."""
        depart = Motif.CREANCE_DETAIL
        self._taper(self._labels.adresse.thematique.format(thematique=depart.thematique.value))
        self._choix.forcer(code)
        self._tenter_ici(depart)
        self._taper(self._chemin_de(depart.thematique.value, code))
        self._tenter_ici(depart)
        self.taper_l_adresse(depart)
        self.remplir(Demande(depart))
        self._form.detourner(self._racine + self._chemin_de(depart.thematique.value, code))
        self._form.envoyer()

    def forcer_le_service(self, demande: Demande, service: str) -> None:
        """Have the form of a question address an office that it does not offer."""
        self.taper_l_adresse(demande.motif)
        self.remplir(demande)
        self._form.forcer_service(encode_service(service))
        self._form.envoyer()

    def _tenter_par_les_listes(self, motif: Motif) -> None:
        thematique = nommer_thematique(self._labels, motif.thematique)
        if thematique not in self._choix.list_thematiques():
            return
        self._choix.choisir(thematique)
        if offered := self._find_offered(motif):
            self._choix.choisir(offered)
            self._tenter_ici(motif)

    def _tenter_ici(self, motif: Motif) -> None:
        # A refusal may take the place of the page, or of its button: both suit (MSG-04).
        if self._form.is_open():
            self.remplir(Demande(motif))
            self._form.envoyer()
