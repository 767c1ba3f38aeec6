"""What a person does in the secure messaging: ask customs a question, read questions and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.demandes import Demande
from steps.errors import Inconclusive
from steps.expectations.messagerie import MessagerieLue
from steps.screens.dashboard import TableauDeBord
from steps.screens.messagerie import Echange
from steps.screens.messagerie import Messagerie as Boite
from steps.screens.question import (
    ChoixDeLaQuestion,
    FormulaireDeQuestion,
    encode_service,
    list_libelles,
    nommer_thematique,
    recognize,
)
from steps.vocabulary.motif import Motif, Thematique
from steps.vocabulary.question import QuestionOuverte
from steps.vocabulary.site import Site
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from steps.actors.desk import Desk
    from steps.drivers.contract import Peek
    from steps.screens.labels import Labels
    from steps.vocabulary.question import LigneEchange

OK = 200
# A form that anybody with e-contacts may open and whose fields, renamed where needed, are those of another.
DETOURS = {
    Motif.ECHEANCIER_REPORT: Motif.CREANCE_DETAIL,
    Motif.REJET_TELEREGLEMENT: Motif.PAIEMENT_NON_IMPUTE,
}


@dataclass
class Messagerie:
    """Asking and reading, for the company that she works for."""

    desk: Desk
    _laisse: int = 0

    def ouvrir(self) -> None:
        """Come to the messaging by the menu of the portal."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._boite.ouvrir()

    def ouvrir_du_tableau(self) -> None:
        """Come to the messaging by the link of the dashboard in front of her."""
        self.desk.se_rendre(Site.PORTAILPRO)
        tableau = TableauDeBord(self.desk.driver, self._labels)
        if not tableau.is_shown():
            raise Inconclusive("Le tableau de bord n'est pas devant elle : rien à y suivre.")
        self._boite.ouvrir()

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

    def taper_l_adresse(self, motif: Motif) -> None:
        """Type the address of the form of a question."""
        self._taper(self._adresse(motif))

    def taper_une_thematique(self, thematique: str) -> None:
        """Type the address that a theme would have."""
        self._taper(self._labels.adresse.thematique.format(thematique=thematique))

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

    def lire(self, reference: str) -> None:
        """Come to an exchange by the list."""
        self.ouvrir()
        self._boite.suivre(reference)

    def taper_l_echange(self, reference: str) -> None:
        """Type the address of an exchange."""
        self._taper(self._labels.adresse.echange.format(reference=reference))

    def read_siren(self) -> str:
        """The company whose messaging is in front of her, empty when none is."""
        return self._boite.read_siren() if self._boite.is_shown() else ""

    def is_open(self) -> bool:
        """Come to the messaging; whether it opens, in the name of the company she works for."""
        self.ouvrir()
        siren = self.desk.entreprise.siren if self.desk.entreprise else None
        return self._boite.is_shown() and self._boite.read_siren() == str(siren)

    def list_portes(self) -> tuple[str, ...]:
        """Each address of the messaging that does not say that it is closed."""
        adresses = self._labels.adresse
        motif = Motif.CREANCE_DETAIL
        portes = (adresses.messagerie, adresses.questions, self._chemin(motif))
        return tuple(porte for porte in portes if not self._is_closed_at(porte))

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

    def list_thematiques(self) -> tuple[str, ...]:
        """The themes that the way to a question offers first."""
        self.ouvrir()
        self._boite.poser()
        return self._choix.list_thematiques()

    def read_ouvertes(self) -> tuple[QuestionOuverte, ...]:
        """Every question whose form opens to her by the menu: theme after theme, question after question."""
        return tuple(
            QuestionOuverte(thematique, self.recognize(question))
            for thematique, question in self._walk()
            if self._form.is_open()
        )

    def list_ouvertes(self) -> tuple[str, ...]:
        """The same, by the words of the features, themes left out."""
        return tuple(self.nommer(each.question) for each in self.read_ouvertes())

    def list_portes_de_l_echange(self, reference: str) -> tuple[str, ...]:
        """What opens of an exchange: the page in front of her, its acknowledgement, its attachments."""
        adresses = self._labels.adresse
        accuse = adresses.accuse.format(reference=reference)
        here = (adresses.echange.format(reference=reference),) if self.is_exchange_shown(reference) else ()
        beside = (accuse,) if self.desk.driver.peek(self._racine + accuse).status == OK else ()
        return (*here, *beside, *self.list_pieces_ouvertes(reference))

    def list_pieces_ouvertes(self, reference: str) -> tuple[str, ...]:
        """The addresses of attachments of an exchange that answer her with a content."""
        racine, adresse = self._racine, self._labels.adresse.piece
        chemins = [adresse.format(reference=reference, rang=rang) for rang in (1, 2)]
        return tuple(chemin for chemin in chemins if self.desk.driver.peek(racine + chemin).status == OK)

    def read_messagerie(self, references: Iterable[str]) -> MessagerieLue:
        """All that opens to her: each theme and each of these exchanges by its address, then the list."""
        self._taper(self._labels.adresse.messagerie)
        listes = frozenset(each.reference for each in self._boite.read_echanges())
        return MessagerieLue(
            frozenset(nom for thematique in Thematique for nom in self._list_noms(thematique)),
            listes,
            frozenset(reference for reference in references if self._opens(reference)),
        )

    def _list_noms(self, thematique: Thematique) -> tuple[str, ...]:
        self.taper_une_thematique(thematique.value)
        return tuple(map(self.nommer, self._choix.list_questions()))

    def _opens(self, reference: str) -> bool:
        self.taper_l_echange(reference)
        return bool(self.list_portes_de_l_echange(reference))

    def read_formulaires(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        """The heading and the fields of the form of each question, by the name of the question."""
        return {
            self.recognize(question): (self.recognize(self._form.read_titre()), self._form.read_saisies())
            for _, question in self._walk()
        }

    def list_demandant(self, champ: str) -> tuple[str, ...]:
        """The questions whose form has that field, by the words of the features."""
        formulaires = self.read_formulaires().items()
        return tuple(self.nommer(question) for question, (_, saisies) in formulaires if champ in saisies)

    def read_services(self, motif: Motif) -> tuple[str, ...]:
        """The offices that the form of a question offers."""
        self.taper_l_adresse(motif)
        return self._form.list_services()

    def read_valeurs(self, names: tuple[str, ...]) -> Mapping[str, str]:
        """What these fields of the form in front of her hold."""
        return self._form.read_valeurs(names)

    def read_echanges(self) -> tuple[LigneEchange, ...]:
        """The exchanges of the company she works for."""
        self.ouvrir()
        return self._boite.read_echanges()

    def read_texte(self) -> str:
        """All that the page in front of her says."""
        return self.desk.driver.page().text

    def is_exchange_shown(self, reference: str) -> bool:
        """Whether an exchange is in front of her."""
        return self._echange.is_shown(reference)

    def read_reponse(self) -> str:
        """What the office answered, on the page of the exchange in front of her."""
        return self._echange.read_reponse()

    def telecharger(self, nom: str) -> Peek | None:
        """What stands behind the attachment of that name, on the page in front of her."""
        return self._echange.telecharger(nom)

    def recognize(self, texte: str) -> str:
        """The question that a text names, under its first name."""
        return recognize(self._labels, texte)

    def nommer(self, texte: str) -> str:
        """The words of the features for the question that a text names."""
        found = self.recognize(texte)
        return next((motif.nom for motif in Motif if list_libelles(self._labels, motif)[0] == found), found)

    def _walk(self) -> Iterator[tuple[str, str]]:
        """Come to the form of each question in turn."""
        for thematique in self.list_thematiques():
            questions = self._list_questions(thematique)
            here = self.desk.driver.page().url
            for question in questions:
                self._taper(here)
                self._choix.choisir(question)
                yield thematique, question

    def _list_questions(self, thematique: str) -> tuple[str, ...]:
        self._taper(self._labels.adresse.questions)
        self._choix.choisir(thematique)
        return self._choix.list_questions()

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

    def _find_offered(self, motif: Motif) -> str:
        wanted = list_libelles(self._labels, motif)
        offered = self._choix.list_questions()
        return next((one for one in offered if fold_name(self.recognize(one)) == fold_name(wanted[0])), "")

    def _is_closed_at(self, chemin: str) -> bool:
        self._taper(chemin)
        return self._boite.is_closed() and not self._form.is_open()

    def _chemin(self, motif: Motif) -> str:
        return self._chemin_de(motif.thematique.value, motif.code.lower())

    def _chemin_de(self, thematique: str, code: str) -> str:
        return self._labels.adresse.question.format(thematique=thematique, motif=code)

    def _adresse(self, motif: Motif) -> str:
        return self._racine + self._chemin(motif)

    def _taper(self, chemin: str) -> None:
        self.desk.driver.open(chemin if chemin.startswith("http") else self._racine + chemin)

    @property
    def _racine(self) -> str:
        return self.desk.urls[Site.PORTAILPRO.service]

    @property
    def _labels(self) -> Labels:
        return self.desk.labels

    @property
    def _boite(self) -> Boite:
        return Boite(self.desk.driver, self._labels)

    @property
    def _choix(self) -> ChoixDeLaQuestion:
        return ChoixDeLaQuestion(self.desk.driver, self._labels)

    @property
    def _form(self) -> FormulaireDeQuestion:
        return FormulaireDeQuestion(self.desk.driver, self._labels)

    @property
    def _echange(self) -> Echange:
        return Echange(self.desk.driver, self._labels)
