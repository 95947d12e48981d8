# SPDX-License-Identifier: Apache-2.0
"""Generic containers, protocols, overloads, NewType, TypedDict and introspection."""
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import (Annotated, Any, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, ParamSpec, Protocol,
                    Self, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable)

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
P = ParamSpec("P")
UserId = NewType("UserId", int)


class Stack(Generic[T]):
    LIMIT: ClassVar[int] = 3

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> Self:
        if len(self._items) >= self.LIMIT:
            raise OverflowError("stack is full")
        self._items.append(item)
        return self

    def pop(self) -> T:
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)


class Pair[A, B]:
    def __init__(self, a: A, b: B):
        self.a, self.b = a, b

    def swap(self) -> "Pair[B, A]":
        return Pair(self.b, self.a)


type Tree[X] = dict[str, X | Tree[X]]


@runtime_checkable
class Sized(Protocol):
    def __len__(self) -> int: ...


class Movie(TypedDict, total=False):
    title: str
    year: int


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


def logged(f: Callable[P, T]) -> Callable[P, T]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> T:
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)

    return inner


@logged
def area(w: Annotated[float, "metres"], h: float = 1, *, unit: Literal["m", "cm"] = "m") -> Optional[float]:
    return w * h


def first[V](items: Mapping[K, V] | list[V], default: V | None = None) -> V | None:
    values = items.values() if isinstance(items, Mapping) else items
    return next(iter(values), default)


stack = Stack[int]([1]).push(2)
print(list(stack), len(stack), isinstance(stack, Sized), Stack[int], Stack.__parameters__, get_origin(Stack[int]), get_args(Stack[str]))
try:
    stack.push(3).push(4)
except OverflowError as e:
    print(e)
print(Pair(1, "x").swap().a, Pair.__type_params__, Pair[int, str], Tree, Tree.__value__, Tree[int])
print(Movie(title="Brazil"), Movie.__annotations__, Movie.__total__, Movie.__optional_keys__ == {"title", "year"})
print(Point(3, 4).norm(), Point(1)._replace(y=5), Point._fields, Point.__annotations__, Point(1) == (1, 0))
print(double(2), double("a"), area(2, unit="cm"), first({"a": 5}), first([], 7), UserId(5) + 1, UserId.__name__)
print(get_type_hints(first)["items"], get_type_hints(Stack.push))
hints = get_type_hints(area.__closure__[0].cell_contents, include_extras=True)
print(hints)
print(Union[int, str, int], int | None, Optional[str], Callable[[int], str], dict[str, list[int]], Literal["a", 1], Annotated[int, "x"].__metadata__, Any, Final[int], cast(int, "no check"))
print(get_args(dict[str, int]), get_origin(Union[int, None]), get_args(Callable[[int, str], bool]), isinstance(5, int | str), tuple[int, ...], type[int], T, P)
print(isinstance([], list), list[int]([1]), (int | str) == (str | int), hash(list[int]) == hash(list[int]))
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    Stack[int, str]
except TypeError as e:
    print(e)
