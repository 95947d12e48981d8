# SPDX-License-Identifier: Apache-2.0
# typing: what exists at run time.
from typing import TYPE_CHECKING, Annotated, Any, Callable, ClassVar, Dict, Final, Generic, Iterable, Iterator, List, Literal, NewType, Optional, Protocol, Sequence, Tuple, TypeAlias, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable, no_type_check, NoReturn, Self

T = TypeVar("T")
K = TypeVar("K", bound=int)
print(T, K, K.__bound__, List[int], Dict[str, int], Optional[str], Union[int, None], Union[int, str, int], Tuple[int, ...], Callable[..., int], Literal["a", 1], Any, Final, ClassVar[int], Annotated[int, "meta"], NoReturn)


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item

    def get(self) -> T:
        return self.item


class IntBox(Box[int]):
    pass


print(Box[int](5).get(), Box("x").item, IntBox(3).get(), Box[int], Box.__parameters__, [c.__name__ for c in IntBox.__mro__])
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, cast(str, 5), get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]) is Union, get_args(Optional[int]), TYPE_CHECKING, get_origin(list[int]), get_args(tuple[int, ...]))


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {"name": "x"}
print(m, Movie(name="y", year=1), Movie.__annotations__, Movie.__total__, type(m).__name__)


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer))


def hints(a: int, b: "str" = "", *args: Optional[int], **kw: List["int"]) -> Sequence[str]:
    pass


print(get_type_hints(hints))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2


print(f(2), f("a"))
for source in ["Union[()]", "Optional[1, 2]", "Box[int, str]", "List[int]()", "isinstance([], List[int])", "Any()", "TypeVar('T', int)", "Closer()", "Literal", "Generic[int]", "Union()", "cast(int)"]:
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
