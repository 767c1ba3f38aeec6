"""Faults of the link between rights and lines, whatever the line: DEC-11."""

from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import (
    DOUANE,
    Change,
    Lignes,
    add_all_customs,
    change_lines,
    keep_rights,
    leave_customs_out,
    put,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import TICPE, TICPE_DOM
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.site import Site


def _count_declarants_only(_found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    return lignes_de_declaration([h for h in rights if h.droit != "lire"], siren)


def _count_one_establishment(_found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    sirets = sorted(str(h.siret) for h in rights if h.siret and h.siren == siren)
    kept = [h for h in rights if h.siret is None or str(h.siret) in sirets[:1]]
    return lignes_de_declaration(kept, siren)


def _count_every_company(_found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    return lignes_de_declaration([replace(h, siren=siren) for h in rights], siren)


def _count_standings(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    standing = any(h.service == "COMPTE-ENTREPRISE" and h.siren == siren for h in rights)
    return add_all_customs(found) if standing else found


def _want_a_payer(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    pays = detient(rights, siren, Site.DOUANE, "TELEPAIEMENT-SEPA", ("telepayer",))
    return found if pays else leave_customs_out(found)


def _want_all_five(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return found if set(DOUANE) <= set(found) else leave_customs_out(found)


def _bring_its_sister(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    if TICPE not in found and TICPE_DOM not in found:
        return found
    return (*put(put(found, TICPE), TICPE_DOM), TICPE, TICPE_DOM)


def _leave_readers_without_button(portail: Service) -> Service:
    """Readers keep their lines, which lead nowhere."""

    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        declared = _count_declarants_only(found, rights, siren)
        return tuple(each if each in declared else replace(each, chemin="") for each in found)

    link = "{% if ligne.chemin %}<a"
    silent = change_template(portail, "lien_declarer.html", {"<a": link, "</a>": "</a>{% endif %}"})
    return change_lines(silent, change)


def _build(name: str, sentence: str, change: Change) -> Mutant:
    return Mutant(name, "DEC-11", "portailpro", sentence, partial(change_lines, change=change))


MUTANTS = (
    _build(
        "declarer-exige", "les lignes ne s’affichent qu’au titulaire du droit de déclarer",
        _count_declarants_only,
    ),
    _build(
        "droits-du-premier-etablissement", "seuls les droits tenus sur un établissement donnent leurs lignes",
        _count_one_establishment,
    ),
    _build(
        "droits-de-toute-entreprise", "les droits tenus dans une autre entreprise donnent leurs lignes",
        _count_every_company,
    ),
    _build(
        "statut-qui-donne-les-lignes", "un statut du compte entreprise donne les cinq lignes",
        _count_standings,
    ),
    _build("telepayer-exige-pour-declarer", "sans « Télépayer », les lignes manquent", _want_a_payer),
    _build("tout-ou-rien", "les lignes manquent à qui n’a pas les cinq périmètres", _want_all_five),
    _build("ticpe-entraine-ticpe-dom", "chacune des deux lignes TICPE entraîne l’autre", _bring_its_sister),
    Mutant(
        "lecteurs-sans-bouton", "DEC-11", "portailpro", "qui peut seulement lire a la ligne sans son bouton",
        _leave_readers_without_button,
    ),
    Mutant(
        "lignes-apres-retrait", "DEC-11", "portailpro", "les lignes restent après le retrait de leur droit",
        keep_rights,
    ),
)  # fmt: skip
