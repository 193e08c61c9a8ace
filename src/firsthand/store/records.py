"""Model objects as JSON and back: every frozen dataclass, from its own type hints."""

from __future__ import annotations

import base64
import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
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
        instance = _typed(cls, json.loads(line))
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


@cache
def _hints_of(cls: type) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in fields(cls)}


def _typed(hint: Any, plain: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _typed_union(typing.get_args(hint), plain)
    if origin is tuple:
        return _typed_tuple(typing.get_args(hint), plain)
    if origin in (dict, Mapping):
        return _typed_mapping(typing.get_args(hint), plain)
    if is_dataclass(hint) and isinstance(hint, type):
        return _typed_dataclass(hint, plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(plain)
    if hint is bytes:
        return base64.b64decode(plain, validate=True)
    return _typed_scalar(hint, plain)


def _typed_dataclass(cls: type, plain: Any) -> Any:
    if not isinstance(plain, dict):
        raise TypeError(f"{cls.__name__} expected")
    return cls(**{name: _typed(hint, plain[name]) for name, hint in _hints_of(cls).items() if name in plain})


def _typed_tuple(hints: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise TypeError("list expected")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_typed(hints[0], part) for part in plain)
    return tuple(_typed(hint, part) for hint, part in zip(hints, plain, strict=True))


def _typed_mapping(hints: tuple[Any, ...], plain: Any) -> dict[str, Any]:
    if not isinstance(plain, dict):
        raise TypeError("mapping expected")
    return {key: _typed(hints[1], part) for key, part in plain.items()}


def _typed_union(hints: tuple[Any, ...], plain: Any) -> Any:
    """PLAIN read as the first of HINTS that it fits, in the order that they are written."""
    for hint in hints:
        try:
            return _typed(hint, plain)
        except (TypeError, ValueError):
            continue
    raise TypeError(f"none of {hints} fits")


def _typed_scalar(hint: Any, plain: Any) -> Any:
    if hint is type(None):
        if plain is not None:
            raise TypeError("null expected")
        return None
    if hint is float and isinstance(plain, int) and not isinstance(plain, bool):
        return plain
    if hint is int and isinstance(plain, bool):
        raise TypeError("number expected")
    if hint is object or hint is Any or isinstance(plain, hint):
        return plain
    raise TypeError(f"{hint.__name__} expected")
