# SPDX-License-Identifier: Apache-2.0
"""What generic types become when type variables of all three kinds get their types."""

import collections.abc
import pickle
from typing import (Annotated, Callable, Concatenate, Dict, ForwardRef, Generic, List, Literal,
                    NewType, NoDefault, ParamSpec, Protocol, SupportsInt, Tuple, TypeVar,
                    TypeVarTuple, Union, Unpack, dataclass_transform)

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
UserId = NewType("UserId", int)


class OfParameters(Generic[P]):
    pass


class OfBoth(Generic[T, P]):
    pass


class OfMany(Generic[T, *Ts]):
    pass


def show(*makers):
    for make in makers:
        try:
            print(repr(make()))
        except TypeError as error:
            print("TypeError:", error)


show(lambda: tuple[*Ts][int, str], lambda: tuple[*Ts][()], lambda: tuple[int, *Ts][()],
     lambda: tuple[T, *Ts][int], lambda: tuple[T, *Ts][int, str, float],
     lambda: tuple[T, *Ts][()], lambda: tuple[*Ts, T][int, str], lambda: Tuple[*Ts][int, str],
     lambda: tuple[*tuple[T, ...]][int], lambda: tuple[*Ts][*tuple[int, ...]],
     lambda: tuple[*Ts][*tuple[int, str]], lambda: list[T][int, str], lambda: dict[T, T][int],
     lambda: tuple[*tuple[int, ...]][int])
show(lambda: Callable[[*Ts], T][int, str, float],
     lambda: collections.abc.Callable[[*Ts], T][int, str, float],
     lambda: collections.abc.Callable[[int], T][int],
     lambda: collections.abc.Callable[P, T][[int, str], int],
     lambda: collections.abc.Callable[P, T][P, int],
     lambda: collections.abc.Callable[Concatenate[int, P], T][[str], int],
     lambda: Callable[Concatenate[int, P], int][[str]],
     lambda: Callable[Concatenate[int, P], int][...],
     lambda: Callable[Concatenate[int, P], int][Concatenate[str, P]],
     lambda: Callable[P, int][int], lambda: Callable[P, int][int, str])
show(lambda: OfParameters[int, str], lambda: OfParameters[[int, str]], lambda: OfParameters[...],
     lambda: OfParameters[P][[int, str]], lambda: OfBoth[int, [str]], lambda: OfBoth[int, str],
     lambda: OfBoth[T, P][int, [str, float]], lambda: OfMany[int], lambda: OfMany[int, str, float],
     lambda: OfMany[int, *tuple[str, ...]], lambda: OfMany[int, *tuple[str, float]],
     lambda: OfMany[T, *Ts][int, str], lambda: OfMany[()])
show(lambda: Annotated[*Ts, 1], lambda: Union[int, str](), lambda: Literal[1](),
     lambda: Callable[[int], str](), lambda: type("X", (P.args,), {}),
     lambda: isinstance([], Union[int, list[int]]))

print(P.__bound__, P.args, P.kwargs, type(NoDefault).__name__)
for kind in T, P, Ts:
    try:
        kind.__name__ = "other"
    except AttributeError as error:
        print(error)
print(pickle.loads(pickle.dumps(UserId)) is UserId, dataclass_transform().__qualname__)
forward = ForwardRef("int")
print(forward.__forward_evaluated__, forward.__forward_value__, eval(forward.__forward_code__))


class OwnParameter[S](Protocol[S]):
    def method(self) -> S: ...


class PlainProtocol[S](Protocol):
    def method(self) -> S: ...


class BothBases(Protocol[T], Generic[T]):
    pass


class Number(SupportsInt):
    pass


print(OwnParameter.__parameters__, OwnParameter.__mro__, PlainProtocol.__parameters__)
print(BothBases.__parameters__)
show(Number)


def classes():
    def again[S]():
        class Twice(Generic[S], Generic[T]):
            pass

    def unlisted():
        class Unlisted(List[T], Generic[S]):
            pass

    S = TypeVar("S")
    show(again, unlisted)


classes()
print(Dict[str, T][int], List[Unpack[Ts]][int], List[T].__parameters__, str.join, List[T][T])
