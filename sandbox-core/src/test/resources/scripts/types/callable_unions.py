# SPDX-License-Identifier: Apache-2.0
# Unions and parameters of collections.abc.Callable with its types, which is a subclass of GenericAlias.
import typing
from collections.abc import Callable
from types import GenericAlias
from typing import TypeVar

T = TypeVar('T')
C = Callable[[int], str]
print(C | None, None | C, C | int | str, int | C, C | list[int], typing.Optional[C], typing.Union[C, int])
print(C | C, C | Callable[[], int], (C | int) | C, C | (int | C))
print(Callable[..., T] | T, (Callable[[T], T] | None)[int], type(C).__name__)
print(Callable[[T], T][int], type(Callable[[T], T][int]).__name__, list[Callable[[T], T]][int])
print(dict[str, Callable[..., T]][int], Callable[[T, int], T][str].__args__)
for other in (5, 'x', []):
    try:
        print(C | other)
    except TypeError as e:
        print(e)


class Named(GenericAlias):
    def __repr__(self):
        return f'Named<{self.__origin__.__name__}>'


named = Named(list, (T,))
print(named, named | None, int | named, named | named, type(named | named).__name__)
print((named | None).__args__, named.__parameters__)


def handle(callback: Callable[[int], str] | Callable[[str], str] | None = None) -> C | None:
    return callback


print(handle.__annotations__)
