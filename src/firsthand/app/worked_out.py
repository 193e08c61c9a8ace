"""Attributes that are worked out when first asked for, with nobody waiting for another object's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class worked_out(Generic[T]):  # noqa: N801 - used as a decorator, like property
    """What the method gives, kept in the object from then on.

    `functools.cached_property` has one lock for all objects of a class (up to Python 3.11): fifty requests waited
    for one that waited for a story. Two threads that ask one object at once may both work it out; the same comes of it.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> worked_out[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> worked_out[T] | T:
        if instance is None:
            return self
        made = self._make(instance)
        return instance.__dict__.setdefault(self._name, made)  # type: ignore[no-any-return]
