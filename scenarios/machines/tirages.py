"""What the machine draws from: people, places, rights, debts, and the tables that features write."""

from __future__ import annotations

from hypothesis import strategies as st

from steps.vocabulary.droit import Droit
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.site import Site

PERSONNES = ("Bruno", "Farid")
ETABLISSEMENTS, ENTREPRISES = ("A1", "A2", "B1"), ("ALPHA", "BETA")
SUIVIS = (Site.IMPOTS, Site.URSSAF)
ECHEANCE = ("administration", "échéance", "établissement", "date", "montant")
DECLARATION = ("administration", "démarche", "période", "entreprise", "déposée le")
CREANCE = (
    "administration", "référence", "établissement", "montant", "échéance", "nature", "mot de passe",
    "réglée le", "moyen",
)  # fmt: skip
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
# Half of the debts are still to pay.
MOYENS = st.sampled_from([None, None, None, *Moyen])
DETTES = st.tuples(
    st.sampled_from([(site, nature) for site, natures in NATURES.items() for nature in natures]),
    CENTIMES,
    st.sampled_from(ETABLISSEMENTS),
    MOYENS,
)
Dette = tuple[tuple[Site, Nature], int, str, Moyen | None]
# What opens payments and mandates is drawn as often as all the rest: most stories are about them.
PAYEURS = (Droit.TELEPAYER, Droit.ADHERER, Droit.IMPOTS_PAYER, Droit.URSSAF_PAYER)
DROITS = st.one_of(st.sampled_from(PAYEURS), st.sampled_from(list(Droit))).flatmap(
    lambda droit: st.tuples(
        st.just(droit), st.sampled_from(ETABLISSEMENTS if droit.is_by_establishment else ENTREPRISES)
    )
)
