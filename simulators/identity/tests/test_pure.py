"""Properties of the parts that need no site."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc.jwk import ECKey

from simulators.core.peer import PeerUnreachable
from simulators.identity.jose import is_signed_by, read_token, sign
from simulators.identity.keysets import read_keys
from simulators.identity.op.login import read_back
from simulators.identity.params import Params
from simulators.identity.passwords import hash_password, verify_password
from simulators.identity.pkce import compute_challenge, is_challenge, is_proof
from simulators.identity.subjects import compute_pairwise_sub
from simulators.identity.tests.forge import encode

UNRESERVED = string.ascii_letters + string.digits + "-._~"
verifiers = st.text(UNRESERVED, min_size=43, max_size=128)
names = st.text(min_size=1, max_size=40)
# Two cores shared by a whole suite: a slow example says nothing of the property.
unhurried = settings(deadline=None)
KEY = ECKey.generate_key("P-256", {"kid": "une"})
OTHER_KEY = ECKey.generate_key("P-256", {"kid": "une"})


def test_challenge_of_the_rfc() -> None:
    """The example of RFC 7636, appendix B."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert compute_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@unhurried
@given(verifiers, verifiers)
def test_only_the_verifier_proves_its_challenge(one: str, other: str) -> None:
    """A verifier proves its own challenge and no other; a challenge proves nothing by itself."""
    challenge = compute_challenge(one)
    assert is_challenge(challenge)
    assert is_proof(one, challenge)
    assert is_proof(other, challenge) == (one == other)
    assert not is_proof(challenge, challenge)


@unhurried
@given(st.text(max_size=42) | st.text(UNRESERVED, min_size=129, max_size=200))
def test_verifier_of_another_length_proves_nothing(text: str) -> None:
    """43 to 128 characters, whatever the challenge says (RFC 7636 section 4.1)."""
    assert not is_proof(text, compute_challenge(text))


@unhurried
@given(st.binary(min_size=32, max_size=64), names, names, names)
def test_pairwise_subs_differ_between_clients(secret: bytes, account: str, one: str, other: str) -> None:
    """Two clients share a sub for an account exactly when they are the same client."""
    subs = {compute_pairwise_sub(secret, client, account) for client in (one, other)}
    assert len(subs) == len({one, other})


@unhurried
@given(st.binary(min_size=32, max_size=64), names, names, names)
def test_pairwise_subs_differ_between_accounts(secret: bytes, client: str, one: str, other: str) -> None:
    """No two accounts share a sub at a client, even when names could be cut elsewhere."""
    subs = {compute_pairwise_sub(secret, client, account) for account in (one, other)}
    assert len(subs) == len({one, other})
    cut, uncut = (client + one, other), (client, one + other)
    assert compute_pairwise_sub(secret, *cut) != compute_pairwise_sub(secret, *uncut)


@unhurried
@given(st.dictionaries(names, names | st.integers(-(2**53), 2**53) | st.booleans(), max_size=5))
def test_token_says_what_was_signed(claims: dict[str, str | int | bool]) -> None:
    """A token read back has the claims that were signed, and only its own key signed it."""
    token = read_token(sign(claims, KEY))
    assert token is not None
    assert token.claims == claims
    assert is_signed_by(token, KEY)
    assert not is_signed_by(token, OTHER_KEY)


@unhurried
@given(st.integers(0, 400), st.sampled_from("AZaz09-_"))
def test_token_with_one_character_changed_is_not_signed(place: int, letter: str) -> None:
    """Changing any character of a token breaks it, or changes nothing at all of what it says."""
    text = sign({"iss": "a", "sub": "b"}, KEY)
    place %= len(text)
    changed = text[:place] + letter + text[place + 1 :]
    token = read_token(changed)
    assert changed == text or token is None or not is_signed_by(token, KEY) or is_last_bits(text, place)


def is_last_bits(text: str, place: int) -> bool:
    """The last character of a part in base64url has bits that say nothing (RFC 4648 section 3.5)."""
    return place == len(text) - 1 or text[place + 1] == "."


@unhurried
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_as_a_token(text: str) -> None:
    """Reading never fails otherwise than by saying that it is no token."""
    token = read_token(text)
    assert token is None or isinstance(dict(token.claims), dict)


def test_numbers_of_a_token_are_numbers() -> None:
    """True is not 1 second, and "5" is not 5 seconds."""
    token = read_token(sign({"exp": True, "iat": "5", "nbf": 7}, KEY))
    assert token is not None
    assert (token.instant("exp"), token.instant("iat"), token.instant("nbf")) == (None, None, 7)


def test_critical_extension_is_refused() -> None:
    """Nothing critical is understood here, hence nothing critical is read (RFC 7515 section 4.1.11)."""
    plain = {"alg": "ES256", "kid": "une"}
    assert read_token(f"{encode(plain)}.{encode({})}.AAAA") is not None
    assert read_token(f"{encode(plain | {'crit': ['ext'], 'ext': 1})}.{encode({})}.AAAA") is None


def test_only_signature_keys_of_the_curve_are_kept() -> None:
    """A key for encryption, on another curve, of another kind or broken is left aside (RFC 7517 5)."""
    good = KEY.as_dict(private=False, use="sig")
    others = [
        good | {"kid": "chiffrer", "use": "enc"}, good | {"kid": "cassee", "x": "?"},
        {"kty": "oct", "kid": "secret", "k": "AAAA", "use": "sig"}, "rien",
        ECKey.generate_key("P-384", {"kid": "courbe"}).as_dict(private=False, use="sig"),
    ]  # fmt: skip
    assert set(read_keys({"keys": [*others, good]})) == {"une"}


@pytest.mark.parametrize("document", [None, [], {}, {"keys": {}}])
def test_what_is_not_a_key_set_is_said_to_be_none(document: object) -> None:
    """A site that answers nonsense counts as one that does not answer."""
    with pytest.raises(PeerUnreachable):
        read_keys(document)


def test_unknown_account_has_no_password_at_all() -> None:
    """Not even the one that is hashed in its place to take the same time."""
    assert not verify_password(None, "nobody has this password")


@unhurried
@given(st.lists(st.tuples(st.sampled_from("abc"), st.text("xyz", max_size=2)), max_size=6))
def test_first_value_wins_and_repetitions_show(pairs: list[tuple[str, str]]) -> None:
    """A parameter has its first value, an empty one is absent, its other ones are not lost from sight."""
    params = Params.of(pairs)
    for name in "abc":
        values = [value for key, value in pairs if key == name]
        assert params.text(name) == (values[0] if values else "")
        assert (name in params.repeated) == (len(values) > 1)
        assert (name in params) == any(values[:1])


@unhurried
@given(st.text(max_size=60))
def test_return_page_never_leaves_the_site(path: str) -> None:
    """Whatever is typed, what is kept begins with exactly one slash."""
    kept = read_back(path)
    assert kept in ("", path)
    assert not kept or (kept[0] == "/" and kept[1:2] not in ("/", "\\"))


@pytest.mark.parametrize(
    "stored", [hash_password("secret"), None, "pas un condensat"], ids=["another", "none", "no-hash"]
)
def test_password_is_right_only_against_its_own_hash(stored: str | None) -> None:
    """An unknown account, or a broken record, refuses every password."""
    assert verify_password(stored, "secret") == (stored is not None and stored.startswith("$argon2id$"))
    assert not verify_password(stored, "autre")
