"""Rights given and withdrawn, debts recorded and paid, companies changed: the dashboard follows each time."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from scenarios.machines import gestes
from scenarios.machines.recit import Fin, Recit
from steps.errors import Ecart
from steps.oracle.dashboard import compute_entreprises
from steps.vocabulary.date import format_date
from steps.vocabulary.droit import Droit
from steps.vocabulary.montant import Montant
from steps.vocabulary.nature import Nature
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from scenarios.machines.gestes import Geste
    from scenarios.machines.scene import Theatre
    from steps.oracle.facts import Octroi
    from steps.vocabulary.creance import Creance

PERSONNES = ("Bruno", "Farid")
ETABLISSEMENTS, ENTREPRISES = ("A1", "A2", "B1"), ("ALPHA", "BETA")
CREANCE = ("administration", "référence", "établissement", "montant", "échéance", "nature", "mot de passe")
# One of each kind of judgement: in Télépaiement or not, by card or not, and the two others.
NATURES = {
    Site.DOUANE: (
        Nature.DEDOUANEMENT,
        Nature.ALCOOLS,
        Nature.OCTROI_DE_MER,
        Nature.AMENDE,
        Nature.DROITS_DE_PORT,
    ),
    Site.IMPOTS: (Nature.TVA,),
    Site.URSSAF: (Nature.COTISATIONS,),
}
PAR_CARTE = {Nature.ALCOOLS: Montant(200_000), Nature.OCTROI_DE_MER: Montant(150_000)}
PAR_PRELEVEMENT = (Nature.DEDOUANEMENT, Nature.ALCOOLS, Nature.OCTROI_DE_MER)
MANDATS = (
    ("administration", "RUM", "ICS", "IBAN", "établissement", "signé le"),
    ("Douane", "DOU-A1", "FR49ZZZ000001", "FR76 0000 0000 0000 0000 0000 194", "A1", "05/01/2026"),
    ("Douane", "DOU-A2", "FR49ZZZ000001", "FR76 0000 0000 0000 0000 0000 291", "A2", "05/01/2026"),
    ("Douane", "DOU-B1", "FR49ZZZ000001", "FR76 0000 0000 0000 0000 0000 388", "B1", "05/01/2026"),
    ("Impôts", "IMP-A1", "FR22ZZZ000002", "FR76 0000 0000 0000 0000 0000 485", "A1", "05/01/2026"),
)
CENTIMES = st.sampled_from([1, 99_999, 125_050, 150_000, 150_001, 200_000, 200_001])
DETTES = st.sampled_from([(site, nature) for site, natures in NATURES.items() for nature in natures]).flatmap(
    lambda kind: st.tuples(st.just(kind[0]), st.just(kind[1]), CENTIMES, st.sampled_from(ETABLISSEMENTS))
)
# What opens payments and mandates is drawn as often as all the rest: most stories are about them.
PAYEURS = (Droit.TELEPAYER, Droit.ADHERER, Droit.IMPOTS_PAYER, Droit.URSSAF_PAYER)
DROITS = st.one_of(st.sampled_from(PAYEURS), st.sampled_from(list(Droit))).flatmap(
    lambda droit: st.tuples(
        st.just(droit), st.sampled_from(ETABLISSEMENTS if droit.is_by_establishment else ENTREPRISES)
    )
)


class Contrexemple(AssertionError):
    """A story at the end of which somebody sees something else than what her rights allow."""

    def __init__(self, recit: Recit) -> None:
        super().__init__(recit.write())
        self.recit = recit


class Visibilite(RuleBasedStateMachine):
    """After each gesture, the dashboard in front of each person equals the oracle."""

    theatre: Theatre

    def __init__(self) -> None:
        super().__init__()
        self.rideau = ExitStack()
        self.scene = self.rideau.enter_context(self.theatre.open())
        self.recit: list[Geste] = []
        self.ici: dict[str, str] = {}
        self.creances = 0

    def teardown(self) -> None:
        """The world is closed, found or not."""
        self.rideau.close()

    @initialize(data=st.data(), ouvertes=st.sets(st.sampled_from(PERSONNES), min_size=1))
    def planter_le_decor(self, data: Any, ouvertes: set[str]) -> None:
        """Everybody is linked everywhere; some rights, some debts, some dashboards already open."""
        self._do(gestes.installer())
        for prenom in PERSONNES:
            self._do(gestes.rattacher(prenom))
        self._do(gestes.ouvrir_mandats(MANDATS))
        tenus = st.lists(st.tuples(st.sampled_from(PERSONNES), DROITS), min_size=3, max_size=6)
        for prenom, (droit, nom) in data.draw(tenus):
            self._do(gestes.octroyer(prenom, droit, nom))
        lignes = [self._write(*drawn) for drawn in data.draw(st.lists(DETTES, min_size=3, max_size=7))]
        self._do(gestes.emettre((CREANCE, *lignes)))
        for prenom in sorted(ouvertes):
            self._look(prenom, "ALPHA")

    @rule(prenom=st.sampled_from(PERSONNES), droit_sur=DROITS)
    def octroyer(self, prenom: str, droit_sur: tuple[Droit, str]) -> None:
        """A right on a place or on a company, as the right demands."""
        self._do_and_look(gestes.octroyer(prenom, *droit_sur))

    @precondition(lambda self: self._tenus())
    @rule(data=st.data())
    def retirer(self, data: Any) -> None:
        """A right that somebody holds is taken back."""
        prenom, octroi = data.draw(st.sampled_from(self._tenus()))
        nom = self.scene.troupe.annuaire.nom(octroi.perimetre)
        self._do_and_look(gestes.retirer(prenom, octroi.droit, nom))

    @rule(dette=DETTES)
    def emettre(self, dette: tuple[Site, Nature, int, str]) -> None:
        """A debt of some establishment to some administration."""
        self._do_and_look(gestes.emettre((CREANCE, self._write(*dette))))

    @precondition(lambda self: self._dues())
    @rule(data=st.data())
    def virer(self, data: Any) -> None:
        """A debt is settled by bank transfer."""
        creance = data.draw(st.sampled_from(self._dues()))
        self._do_and_look(gestes.virer(creance.site, creance.reference))

    @precondition(lambda self: self._prelevables())
    @rule(data=st.data())
    def prelever(self, data: Any) -> None:
        """Somebody who may pays by direct debit."""
        prenom, creance = data.draw(st.sampled_from(self._prelevables()))
        self._do_and_look(gestes.prelever(prenom, creance.reference))

    @precondition(lambda self: self._par_carte())
    @rule(data=st.data())
    def payer_par_carte(self, data: Any) -> None:
        """Somebody who is on the portal and has the notice pays by card."""
        prenom = data.draw(st.sampled_from(sorted(self.ici)))
        creance = data.draw(st.sampled_from(self._par_carte()))
        assert creance.mot_de_passe_avis is not None, "only debts with a notice are drawn"
        self._do_and_look(gestes.payer_par_carte(prenom, creance.reference, creance.mot_de_passe_avis))

    @rule(data=st.data(), prenom=st.sampled_from(PERSONNES))
    def consulter(self, data: Any, prenom: str) -> None:
        """Somebody comes to her dashboard, for one of the companies that she may choose."""
        sirens = compute_entreprises(self.scene.troupe.etat, self.scene.troupe[prenom].personne.courriel)
        noms = sorted(self.scene.troupe.annuaire.nom(siren) for siren in sirens)
        self._look(prenom, data.draw(st.sampled_from(noms)))

    def _write(self, site: Site, nature: Nature, centimes: int, lieu: str) -> tuple[str, ...]:
        """A debt as the table of a feature tells it, under a reference of its own, due today."""
        self.creances += 1
        day = self.scene.troupe.etat.aujourdhui
        assert day is not None, "a world is installed"
        avis = f"avis-{self.creances}" if nature in PAR_CARTE else ""
        return (
            site.administration, f"C-{self.creances}", lieu, str(Montant(centimes)), format_date(day),
            nature.libelle, avis,
        )  # fmt: skip

    def _do_and_look(self, geste: Geste) -> None:
        self._do(geste)
        for prenom, nom in sorted(self.ici.items()):
            if nom in self._ouvertes(prenom):
                self._look(prenom, nom)

    def _do(self, geste: Geste) -> None:
        self.recit.append(geste)
        try:
            geste.perform(self.scene)
        except Ecart as ecart:
            prenom = next(iter(self.ici), PERSONNES[0])
            self._tell(prenom, self.ici.get(prenom, "ALPHA"), Fin(str(ecart)))

    def _look(self, prenom: str, nom: str) -> None:
        self.ici[prenom] = nom
        try:
            fin = Fin.of(self.scene.compare(prenom, nom))
        except Ecart as ecart:
            fin = Fin(str(ecart))
        if fin.ecart:
            self._tell(prenom, nom, fin)
        self.recit.append(gestes.consulter(prenom, nom))

    def _tell(self, prenom: str, nom: str, fin: Fin) -> None:
        raise Contrexemple(Recit(tuple(self.recit), prenom, nom, fin))

    def _ouvertes(self, prenom: str) -> frozenset[str]:
        troupe = self.scene.troupe
        sirens = compute_entreprises(troupe.etat, troupe[prenom].personne.courriel)
        return frozenset(troupe.annuaire.nom(siren) for siren in sirens)

    def _tenus(self) -> list[tuple[str, Octroi]]:
        troupe = self.scene.troupe
        prenoms = {troupe[prenom].personne.courriel: prenom for prenom in PERSONNES}
        held = [(prenoms[octroi.personne], octroi) for octroi in troupe.etat.octrois]
        return sorted(held, key=lambda pair: (pair[0], pair[1].droit.libelle, str(pair[1].perimetre)))

    def _dues(self) -> list[Creance]:
        return [creance for creance in self.scene.troupe.etat.creances if creance.paiement is None]

    def _par_carte(self) -> list[Creance]:
        return [
            creance
            for creance in self._dues()
            if creance.nature in PAR_CARTE and creance.montant.centimes <= PAR_CARTE[creance.nature].centimes
        ]

    def _prelevables(self) -> list[tuple[str, Creance]]:
        payables = [creance for creance in self._dues() if creance.nature in PAR_PRELEVEMENT]
        return [
            (prenom, creance)
            for prenom, octroi in self._tenus()
            if octroi.droit is Droit.TELEPAYER and prenom in self.ici
            for creance in payables
            if creance.siret == octroi.perimetre
        ]


def build_machine(theatre: Theatre) -> type[Visibilite]:
    """The machine on one bench, reference or faulty."""
    return type("VisibiliteSurScene", (Visibilite,), {"theatre": theatre})
