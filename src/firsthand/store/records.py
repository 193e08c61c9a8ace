"""Model objects as JSON and back: every frozen dataclass, from its own type hints."""

from __future__ import annotations

import base64
import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar

T = TypeVar("T")


class UnreadableRecordError(ValueError):
    """A stored record does not have the shape of the class it is read as."""


def write_record(instance: object) -> str:
    """INSTANCE as one line of JSON; fields in the order of their declaration.

    Characters stand for themselves, except where a text holds half of a surrogate pair: that
    cannot be written as UTF-8, so the whole record is escaped.
    """
    plain = _plain(instance)
    line = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    if line.isascii() or _is_utf8(line):
        return line
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def read_record(cls: type[T], line: str) -> T:
    """The CLS that LINE holds. Unknown fields are left out; missing ones take their default.

    Raises UnreadableRecordError when LINE is not JSON or a required field is absent or misshapen.
    """
    try:
        instance = _decoder_of(typing.cast(type, cls))(json.loads(line))
    except (ValueError, TypeError, KeyError) as error:
        raise UnreadableRecordError(f"not a {cls.__name__}: {error}") from error
    return typing.cast(T, instance)


def _is_utf8(line: str) -> bool:
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _plain(instance: Any) -> Any:
    if is_dataclass(instance) and not isinstance(instance, type):
        return {field.name: _plain(getattr(instance, field.name)) for field in fields(instance)}
    if isinstance(instance, tuple | list):
        return [_plain(part) for part in instance]
    if isinstance(instance, Mapping):
        return {str(key): _plain(part) for key, part in instance.items()}
    if isinstance(instance, Enum):
        return instance.value
    if isinstance(instance, bytes):
        return base64.b64encode(instance).decode("ascii")
    if instance is None or isinstance(instance, str | int | float):
        return instance
    raise TypeError(f"a record cannot hold a {type(instance).__name__}")


# What turns parsed JSON into an instance, made once for each class: a store holds a million records.
Decoder = Callable[[Any], Any]


@cache
def _decoder_of(cls: type) -> Decoder:
    """What reads a CLS from parsed JSON."""
    hints = typing.get_type_hints(cls)
    parts = tuple((field.name, _decoder(hints[field.name])) for field in fields(cls))
    names = tuple(name for name, _ in parts)

    def read(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise TypeError(f"{cls.__name__} expected")
        if tuple(plain) == names:  # as `write_record` leaves it
            return cls(*[decode(value) for (_, decode), value in zip(parts, plain.values(), strict=True)])
        return cls(**{name: decode(plain[name]) for name, decode in parts if name in plain})

    return read


def _decoder(hint: Any) -> Decoder:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _decoder_of_union(typing.get_args(hint))
    if origin is tuple:
        return _decoder_of_tuple(typing.get_args(hint))
    if origin in (dict, Mapping):
        return _decoder_of_mapping(typing.get_args(hint)[1])
    if is_dataclass(hint) and isinstance(hint, type):
        return _decoder_of(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _decoder_of_enum(hint)
    if hint is bytes:
        return partial(base64.b64decode, validate=True)
    return _decoder_of_scalar(hint)


def _decoder_of_enum(cls: type[Enum]) -> Decoder:
    known = {one.value: one for one in cls}

    def read(plain: Any) -> Any:
        return known[plain] if isinstance(plain, str) and plain in known else cls(plain)

    return read


def _decoder_of_tuple(hints: tuple[Any, ...]) -> Decoder:
    endless = len(hints) == 2 and hints[1] is Ellipsis
    decoders = tuple(_decoder(one) for one in (hints[:1] if endless else hints))

    def read(plain: Any) -> Any:
        if not isinstance(plain, list):
            raise TypeError("list expected")
        if endless:
            return tuple(map(decoders[0], plain)) if plain else ()
        return tuple(decode(part) for decode, part in zip(decoders, plain, strict=True))

    return read


def _decoder_of_mapping(hint: Any) -> Decoder:
    decode = _decoder(hint)

    def read(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise TypeError("mapping expected")
        return {key: decode(part) for key, part in plain.items()}

    return read


def _decoder_of_union(hints: tuple[Any, ...]) -> Decoder:
    """What reads the first of HINTS that fits, in the order that they are written."""
    takes_none = type(None) in hints
    decoders = tuple(_decoder(one) for one in hints if one is not type(None))

    def read(plain: Any) -> Any:
        if plain is None and takes_none:
            return None
        for decode in decoders:
            try:
                return decode(plain)
            except (TypeError, ValueError):
                continue
        raise TypeError(f"none of {hints} fits")

    return read


def _decoder_of_scalar(hint: Any) -> Decoder:
    if hint is object or hint is Any:
        return lambda plain: plain
    wanted = (int, float) if hint is float else (hint,)
    refused = bool if hint in (int, float) else ()

    def read(plain: Any) -> Any:
        if not isinstance(plain, wanted) or isinstance(plain, refused):
            raise TypeError(f"{hint.__name__} expected")
        return plain

    def read_text(plain: Any) -> Any:
        if plain.__class__ is not str:
            raise TypeError("text expected")
        return plain

    return read_text if hint is str else read
