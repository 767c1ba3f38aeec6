"""Mandates that pay without being, or go with another one: PAI-01, PAI-15, TDB-15."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import with_form, wrap
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans.page import SEPA, read_form
from simulators.telepaiement.mandats import find_mandat, ouvrir
from simulators.peuplement.valeurs import Iban
