"""Faults of declarations, DEC-01 to DEC-18: one file for each kind of thing that goes wrong."""

from simulators.mutants import (
    acces_application,
    accueils_egares,
    boutons,
    champs_vides,
    droit_de_declarer,
    droits_de_port,
    familles,
    formulaires,
    hors_portail,
    lignes_communes,
    lignes_et_droits,
    lignes_propres,
    ordre_des_lignes,
    ouverture,
    port_regle,
    portails_exclusifs,
    portes_de_la_douane,
    saisie_interrompue,
)
from simulators.mutants.mutant import Mutant

MUTANTS: tuple[Mutant, ...] = (
    *hors_portail.MUTANTS,
    *portes_de_la_douane.MUTANTS,
    *familles.MUTANTS,
    *ouverture.MUTANTS,
    *accueils_egares.MUTANTS,
    *droit_de_declarer.MUTANTS,
    *acces_application.MUTANTS,
    *saisie_interrompue.MUTANTS,
    *formulaires.MUTANTS,
    *champs_vides.MUTANTS,
    *portails_exclusifs.MUTANTS,
    *lignes_communes.MUTANTS,
    *lignes_propres.MUTANTS,
    *lignes_et_droits.MUTANTS,
    *ordre_des_lignes.MUTANTS,
    *boutons.MUTANTS,
    *droits_de_port.MUTANTS,
    *port_regle.MUTANTS,
)
