"""Facts drawn at random: two companies, two people, every right, every kind of record."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from steps.oracle.facts import (
    CreanceEmise,
    DeclarationAnnoncee,
    EcheanceAnnoncee,
    Inscription,
    JourVenu,
    MandatOuvert,
    Octroi,
    Rattachement,
)
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.droit import Droit, Perimetre
from steps.vocabulary.echeance import DeclarationDeposee, Echeance
from steps.vocabulary.iban import Iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import COPROPRIETAIRES, Site

ALPHA, BETA = Siren("000176115"), Siren("000284224")
SIRETS = [Siret.complete(siren, rank) for siren in (ALPHA, BETA) for rank in (1, 2)]
DAY = date(2026, 3, 3)
IBAN = Iban.build("00000", "00000", "00000000001")
# Every part of an expected dashboard whose lines are one administration's; the summary has a total.
BLOCS = ("en_cours", "historique", "declarations", "deposees", "echeancier", "mandats")

SIRENS = st.sampled_from([ALPHA, BETA])
WHO = st.sampled_from(["Bruno", "Chloé"])
PLACES = st.sampled_from(SIRETS)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
SUMS = st.builds(Montant, st.integers(1, 10**7))
SCHEDULED = st.sampled_from([Site.IMPOTS, Site.URSSAF])


@st.composite
def rights(draw: st.DrawFn) -> Octroi:
    """A right with a scope it may have."""
    droit = draw(st.sampled_from(Droit))
    perimetre: Perimetre = draw(PLACES) if droit.is_by_establishment else draw(SIRENS)
    return Octroi(draw(WHO), droit, perimetre)


@st.composite
def debts(draw: st.DrawFn) -> CreanceEmise:
    """A debt of any kind, gathered on a slip or not, unpaid or paid by any means."""
    paid = st.builds(Paiement, st.sampled_from(Moyen), st.just(DAY))
    return CreanceEmise(
        Creance(
            site=draw(st.sampled_from(COPROPRIETAIRES)),
            reference=f"REF-{draw(st.integers(0, 999)):03d}",
            siret=draw(PLACES),
            nature=draw(st.sampled_from(Nature)),
            montant=draw(SUMS),
            emise_le=DAY,
            echeance=DAY,
            paiement=draw(st.none() | paid),
            bordereau=draw(st.none() | st.just("BC-1")),
        )
    )


@st.composite
def terms(draw: st.DrawFn) -> EcheanceAnnoncee:
    """A term of a schedule, of which the amount may not be known."""
    return EcheanceAnnoncee(
        Echeance(draw(SCHEDULED), draw(PLACES), "Acompte", draw(DAYS), draw(st.none() | SUMS))
    )


MANDATES = st.builds(
    lambda site, rum, siret: MandatOuvert(Mandat(site, rum, "FR49ZZZ000001", IBAN, siret, DAY)),
    st.sampled_from(COPROPRIETAIRES),
    st.sampled_from(["RUM-1", "RUM-2", "RUM-3"]),
    PLACES,
)
FILED = st.builds(
    lambda site, siren, day: DeclarationAnnoncee(DeclarationDeposee(site, siren, "TVA", "mars 2026", day)),
    SCHEDULED,
    SIRENS,
    st.none() | DAYS,
)
LINKS = st.builds(Rattachement, WHO, st.sampled_from(COPROPRIETAIRES))
FACTS = st.lists(
    st.one_of(
        LINKS,
        rights(),
        debts(),
        terms(),
        MANDATES,
        FILED,
        st.builds(Inscription, WHO, SIRENS),
        st.builds(JourVenu, DAYS),
    ),
    max_size=30,
)
