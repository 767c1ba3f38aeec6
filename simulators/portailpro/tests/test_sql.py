"""What the tables of the portal keep, and what they refuse by themselves."""

from collections.abc import Iterator

import pytest

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.sessions import close_session, open_session
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse, SaisieRefusee
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.passerelles.sirens_actifs import SirensActifsSql
from simulators.portailpro.tests.builders import ALPHA, BETA
from simulators.portailpro.tests.mondes import ouvrir_contexte

COURRIEL, MOT_DE_PASSE = "Bruno.Lacaze@alpha.example", "un mot de passe"


@pytest.fixture
def ctx() -> Iterator[Context]:
    """The portal in a new world."""
    found = ouvrir_contexte()
    yield found
    found.close()


def ouvrir(ctx: Context, courriel: str = COURRIEL) -> Compte:
    """A new account."""
    return ComptesSql(ctx).creer(DemandeDeCompte("Bruno", "Lacaze", courriel, ALPHA, MOT_DE_PASSE))


def lien(compte: Compte, site: Site, sub: str) -> Rattachement:
    """A link of that account."""
    return Rattachement(compte.id, site, f"http://{site}.localhost", sub)


def motif(ctx: Context, un: Rattachement) -> Motif:
    """Why the tables refuse that link."""
    with pytest.raises(RattachementRefuse) as refus:
        RattachementsSql(ctx).ajouter(un)
    return refus.value.motif


def test_an_account_is_found_again_by_its_id_and_by_its_address(ctx: Context) -> None:
    """What was given at registration comes back unchanged, whatever the case it is asked with."""
    compte = ouvrir(ctx)
    assert ComptesSql(ctx).trouver(compte.id) == compte
    assert ComptesSql(ctx).trouver_par_courriel(" bruno.lacaze@ALPHA.example ") == compte


def test_one_address_has_one_account(ctx: Context) -> None:
    """The table refuses the second one, for that reason (CPT-13)."""
    ouvrir(ctx)
    with pytest.raises(SaisieRefusee) as refus:
        ouvrir(ctx, COURRIEL.upper())
    assert set(refus.value.erreurs) == {"courriel"}


def test_only_the_exact_password_opens_the_account(ctx: Context) -> None:
    """Neither another password, nor the SIREN in place of the address (AUT-11)."""
    compte = ouvrir(ctx)
    assert Acces().authenticate(ctx, COURRIEL.lower(), MOT_DE_PASSE) == compte.id
    assert Acces().authenticate(ctx, COURRIEL, MOT_DE_PASSE + " ") is None
    assert Acces().authenticate(ctx, ALPHA.chiffres, MOT_DE_PASSE) is None
    assert Acces().authenticate(ctx, "", "") is None


def test_the_password_itself_is_not_stored(ctx: Context) -> None:
    """The table keeps an argon2 hash."""
    ouvrir(ctx)
    (row,) = ctx.store.all("SELECT * FROM compte")
    assert row["empreinte"].startswith("$argon2id$")
    assert MOT_DE_PASSE not in "".join(map(str, tuple(row)))


def test_no_address_is_told_to_the_co_owners(ctx: Context) -> None:
    """They learn a name, never an e-mail that could be mistaken for a link."""
    assert Acces().claims(ctx, ouvrir(ctx).id) == {"given_name": "Bruno", "family_name": "Lacaze"}


def test_a_second_account_of_a_site_is_refused_by_the_table_itself(ctx: Context) -> None:
    """Two tabs that both passed the check cannot both write (CPT-17)."""
    compte = ouvrir(ctx)
    RattachementsSql(ctx).ajouter(lien(compte, Site.DOUANE, "un"))
    assert motif(ctx, lien(compte, Site.DOUANE, "deux")) is Motif.DEJA_RATTACHE
    assert motif(ctx, lien(compte, Site.DOUANE, "un")) is Motif.DEJA_RATTACHE
    assert [un.sub for un in RattachementsSql(ctx).lister(compte.id)] == ["un"]


def test_one_account_of_a_site_has_one_owner_here(ctx: Context) -> None:
    """A second person is told that it is linked elsewhere (AMB-15)."""
    bruno, chloe = ouvrir(ctx), ouvrir(ctx, "chloe@alpha.example")
    RattachementsSql(ctx).ajouter(lien(bruno, Site.DOUANE, "un"))
    assert motif(ctx, lien(chloe, Site.DOUANE, "un")) is Motif.RATTACHE_AILLEURS


def test_links_are_listed_in_the_order_of_the_sites_and_taken_back_alone(ctx: Context) -> None:
    """Urssaf attached first comes last; undoing one leaves the others (AUT-02)."""
    compte, depot = ouvrir(ctx), RattachementsSql(ctx)
    for site in (Site.URSSAF, Site.DOUANE, Site.IMPOTS):
        depot.ajouter(lien(compte, site, "s"))
    assert [un.site for un in depot.lister(compte.id)] == list(Site)
    depot.retirer(lien(compte, Site.IMPOTS, "s"))
    assert [un.site for un in depot.lister(compte.id)] == [Site.DOUANE, Site.URSSAF]
    assert depot.trouver_compte("http://impots.localhost", "s") is None


def test_the_choice_of_a_company_lasts_as_long_as_its_session(ctx: Context) -> None:
    """It can be changed, and goes with the session."""
    session = open_session(ctx, ouvrir(ctx).id)
    cle, depot = compute_fingerprint(session.id), SirensActifsSql(ctx)
    assert depot.lire(cle) is None
    depot.ecrire(cle, ALPHA)
    depot.ecrire(cle, BETA)
    assert depot.lire(cle) == BETA
    close_session(ctx, session)
    assert depot.lire(cle) is None
