# SPDX-License-Identifier: Apache-2.0
# Callable with types is equal by its parts; from_iterable makes what it is asked of.
import pickle
import typing
from collections.abc import Callable
from itertools import chain
from types import GenericAlias

one, other = Callable[[int], str], Callable[[int], str]
print(one == other, one != other, hash(one) == hash(other), {one: 1}[other], one in [other])
print(one == Callable[[int], int], one == Callable[..., str], Callable[..., str] == Callable[..., str])
print(pickle.loads(pickle.dumps(one)) == one, one == typing.Callable[[int], str], one == 5)
print(GenericAlias(Callable, (int, str)) == one, list[one] == list[other], (one | None) == (None | other))


class Alias(GenericAlias):
    pass


print(Alias(list, int) == Alias(list, int), Alias(list, int) == Alias(list, str))
print(Alias(list, int) == list[int], list[int] == Alias(list, int))


class Own(chain):
    pass


made = Own.from_iterable(['ab', [1]])
print(type(made).__name__, list(made), type(chain.from_iterable([])).__name__)
