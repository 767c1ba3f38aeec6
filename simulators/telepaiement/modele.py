"""What Télépaiement decides, as pure functions over what customs and its own tables tell."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from hmac import compare_digest

from simulators.telepaiement.etat import Creance, Droit, Essais

SERVICE, TELEPAYER, ADHERER = "TELEPAIEMENT-SEPA", "telepayer", "adherer"
NATURES_TELEPAYABLES = frozenset({"dedouanement", "alcools", "tabacs", "energie", "octroi-de-mer"})
PLAFONDS_CB: Mapping[str, int] = {"alcools": 200_000, "octroi-de-mer": 150_000}
ESSAIS_MAX, ATTENTE_S = 3, 15 * 60
# Invented: whoever holds several notices may mistype, and nobody tries one password on every reference.
ESSAIS_NAVIGATEUR_MAX = 10


def compute_sirets(droits: Collection[Droit], droit: str = TELEPAYER) -> frozenset[str]:
    """The establishments for which a right on Télépaiement, and on nothing else, is held (AMB-10)."""
    return frozenset(d.siret for d in droits if (d.service, d.droit) == (SERVICE, droit))


def may_see_sepa(droits: Collection[Droit]) -> bool:
    """Whether the service opens: to a holder of a right on Télépaiement itself (HAB-13)."""
    return bool(compute_sirets(droits, TELEPAYER) | compute_sirets(droits, ADHERER))


def may_pay(droits: Collection[Droit], siret: str) -> bool:
    """Whether a debt of this establishment may be paid: the right of another one is not enough (PAI-01)."""
    return siret in compute_sirets(droits, TELEPAYER)


def knows_company(droits: Collection[Droit], siret: str) -> bool:
    """Whether a refusal may tell that this establishment owes, or has a mandate: to people of its company."""
    return any(d.service == SERVICE and d.siret[:9] == siret[:9] for d in droits)


def may_see_mandat(droits: Collection[Droit], siret: str) -> bool:
    """Whether a mandate of this establishment is listed and opens (TDB-25)."""
    return siret in compute_sirets(droits, ADHERER)


def may_open_mandat(droits: Collection[Droit], siret: str) -> bool:
    """Whether a new mandate may be opened for this establishment."""
    return siret in compute_sirets(droits, ADHERER)


def may_delete_mandat(droits: Collection[Droit], siret: str) -> bool:
    """Whether a mandate of this establishment may be deleted (TDB-16)."""
    return siret in compute_sirets(droits, ADHERER)


def est_telepayable(creance: Creance) -> bool:
    """Whether a debt is in Télépaiement, by its kind or because a slip gathers it (PAI-03, PAI-11)."""
    return creance.nature in NATURES_TELEPAYABLES or creance.bordereau is not None


def lister(creances: Sequence[Creance], _origine: str) -> Sequence[Creance]:
    """The debts that the page shows: the same, whichever site it was opened from (PAI-12)."""
    return creances


def may_pay_from(_origine: str, _deja: Collection[str]) -> bool:
    """Whether a payment may be ordered from a site, knowing those already used that day (PAI-14)."""
    return True


def enregistre_paiement(_ordonne_depuis: str | None) -> bool:
    """Whether a payment is in the history of Télépaiement: always, wherever it came from (PAI-15)."""
    return True


def plafond_cb(nature: str) -> int | None:
    """The highest amount that a card may pay, in cents; None when the kind takes no card (PAI-06)."""
    return PLAFONDS_CB.get(nature)


def tient_sous(montant: int, plafond: int) -> bool:
    """Whether an amount is within the ceiling, which is included (PAI-04, PAI-05)."""
    return montant <= plafond


def ouvre_cb(avis: Mapping[str, str], reference: str, mot_de_passe: str) -> bool:
    """Whether the two elements typed are those of one payment notice (PAI-07); `avis`: all of them."""
    attendu = avis.get(reference)
    return attendu is not None and compare_digest(attendu.encode(), mot_de_passe.encode())


def may_try(essais: Essais, now: int) -> bool:
    """Whether a password may be tried: fewer than three wrong ones, or the last is 15 minutes old."""
    return essais.rates < ESSAIS_MAX or now - essais.dernier_le >= ATTENTE_S


def may_try_on(essais: Essais, now: int) -> bool:
    """Whether a browser may try one more password, whatever the reference: fewer than ten wrong ones."""
    return essais.rates < ESSAIS_NAVIGATEUR_MAX or now - essais.dernier_le >= ATTENTE_S


def compute_attente(essais: Essais, now: int) -> int:
    """The minutes that are left to wait, a minute begun being one; never less than one."""
    return max(1, -((now - essais.dernier_le - ATTENTE_S) // 60))


@dataclass(frozen=True)
class Politiques:
    """The judgements of Télépaiement; the defaults are those of the FAQ."""

    compute_sirets: Callable[[Collection[Droit]], frozenset[str]] = compute_sirets
    may_see_sepa: Callable[[Collection[Droit]], bool] = may_see_sepa
    may_pay: Callable[[Collection[Droit], str], bool] = may_pay
    knows_company: Callable[[Collection[Droit], str], bool] = knows_company
    may_see_mandat: Callable[[Collection[Droit], str], bool] = may_see_mandat
    may_open_mandat: Callable[[Collection[Droit], str], bool] = may_open_mandat
    may_delete_mandat: Callable[[Collection[Droit], str], bool] = may_delete_mandat
    est_telepayable: Callable[[Creance], bool] = est_telepayable
    lister: Callable[[Sequence[Creance], str], Sequence[Creance]] = lister
    may_pay_from: Callable[[str, Collection[str]], bool] = may_pay_from
    enregistre_paiement: Callable[[str | None], bool] = enregistre_paiement
    plafond_cb: Callable[[str], int | None] = plafond_cb
    tient_sous: Callable[[int, int], bool] = tient_sous
    ouvre_cb: Callable[[Mapping[str, str], str, str], bool] = ouvre_cb
    may_try: Callable[[Essais, int], bool] = may_try
    may_try_on: Callable[[Essais, int], bool] = may_try_on
