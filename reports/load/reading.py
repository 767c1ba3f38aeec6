"""Finds and reads the files of a load run, and refuses a result that contradicts itself."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import msgspec

from reports.errors import ReportError, UsageError
from reports.load.document import Charge, Result, Series

_T = TypeVar("_T", Result, Series)
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


def read_charge(out: Path, profile: str) -> Charge:
    """The run of a profile under build/; UsageError when absent, ReportError when it cannot be trusted."""
    folder = find_folder(out, profile)
    result = _decode(folder / "result.json", Result)
    if fault := find_contradiction(result, profile):
        raise ReportError(f"{folder / 'result.json'} se contredit : {fault}. Relancez « ./banc load ».")
    path = folder / "series.json"
    return (
        Charge(result, _decode(path, Series))
        if path.is_file()
        else Charge(result, Series(), has_series=False)
    )


def find_folder(out: Path, profile: str) -> Path:
    """Where the files of a profile are; UsageError names the profiles that were played."""
    folder = out / "load" / profile
    if _NAME.fullmatch(profile) and (folder / "result.json").is_file():
        return folder
    played = sorted(path.parent.name for path in (out / "load").glob("*/result.json"))
    near = get_close_matches(profile, played, n=3, cutoff=0.4) or played
    known = f"Profils joués : {', '.join(near)}." if near else "Aucun profil n’a encore été joué."
    raise UsageError(
        f"Aucun résultat de charge pour « {profile} » sous {out / 'load'}. {known} "
        f"Jouez-le avec « ./banc load --profile NOM »."
    )


def find_contradiction(result: Result, profile: str) -> str | None:
    """Why a result cannot be what a run wrote, or None: a page never says green of something that is not."""
    arrivals, seen = result.arrivals, result.correctness
    if result.profile != profile:
        return f"profil {result.profile}, rangé sous {profile}"
    if arrivals.planned != arrivals.sent + arrivals.lost:
        return f"{arrivals.planned} arrivées prévues, {arrivals.sent} envoyées et {arrivals.lost} perdues"
    if result.verdict != "conforme":
        return None if result.reasons else f"verdict {result.verdict} sans aucune raison"
    missed = [objective for objective in result.slo if not objective.ok]
    if seen.wrong or missed:
        return f"conforme, avec {seen.wrong} pages inexactes et {len(missed)} objectifs manqués"
    return None


def _decode(path: Path, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except msgspec.MsgspecError as error:
        raise ReportError(f"{path} ne se lit pas : {error}. Relancez « ./banc load ».") from error
