"""Content ids: the same words give the same id on every machine and at every run."""

from hashlib import blake2b

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u


def content_id(prefix: str, *fields: object) -> str:
    """An id such as `t:7kq2m4x9w1` from the identity FIELDS alone.

    Fields are length-prefixed before hashing, so that ("ab", "c") and ("a", "bc") differ.
    Ten characters carry 50 bits.
    """
    digest = blake2b(digest_size=8)
    for field in fields:
        part = str(field).encode("utf-8", "surrogatepass")
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    number = int.from_bytes(digest.digest(), "big")
    return prefix + ":" + "".join(_ALPHABET[(number >> (5 * place)) & 31] for place in range(10))
