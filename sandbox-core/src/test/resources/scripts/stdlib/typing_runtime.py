# SPDX-License-Identifier: Apache-2.0
import typing
from typing import *


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Movie(TypedDict):
    """A film."""

    name: str
    year: NotRequired[int]


class Series(Movie, total=False):
    seasons: Required[int]
    cast: "list[str]"
    ro: ReadOnly[int]


G = TypeVar("G")


class GenericDict(TypedDict, Generic[G]):
    x: G


Alt = TypedDict("Alt", {"in": int, "b-c": str}, total=False)
for kind in (Movie, Series, GenericDict, Alt):
    print(kind, kind.__name__, kind.__total__, sorted(kind.__required_keys__), sorted(kind.__optional_keys__), sorted(kind.__readonly_keys__), sorted(kind.__mutable_keys__), kind.__annotations__, kind.__bases__, is_typeddict(kind))
print(Movie(name="a"), Movie({"name": "b"}, year=1), type(Movie()), Movie.__doc__, GenericDict[int], GenericDict[int](x=1), Alt(**{"in": 3}))
print(get_type_hints(Series), get_type_hints(Series, include_extras=True))
show(isinstance, {}, Movie)
show(issubclass, dict, Movie)
show(TypedDict, "A", x=int)
show(TypedDict, "A", {"x": 1})
show(lambda: type("B", (Movie, dict), {}))
try:
    class Bad(Movie, int):
        pass
except TypeError as e:
    print(e)
try:
    class Bad(TypedDict):
        x: int = 5
    print(Bad.x)
except TypeError as e:
    print(e)
try:
    class Bad(Movie):
        name: int
    print(Bad.__annotations__)
except TypeError as e:
    print(e)
show(TypedDict)
show(TypedDict, "E", {})


class Emp(NamedTuple):
    """Employee."""

    name: str
    id: int = 3

    def greet(self):
        return "hi " + self.name


e = Emp("x")
print(e, e.greet(), Emp._fields, Emp._field_defaults, Emp.__annotations__, Emp.__bases__, Emp.__doc__, e._asdict(), e._replace(id=4), Emp._make(["q", 2]), Emp.__match_args__)
show(Emp)
show(Emp, 1, 2, 3)
show(NamedTuple, "P", [("x", int), ("y", str)])
show(lambda: NamedTuple("P", [("x", int)])(1))
show(NamedTuple, "P", [("x", 1)])
show(NamedTuple, "P", [("_x", int)])
show(NamedTuple, "P", [("class", int)])
show(NamedTuple)
for body in ["x: int = 1\n y: int", "_x: int", "x: int\n def __new__(cls): pass", "x: int\n _make = 1", "x: int\n __slots__ = ()"]:
    try:
        exec("class N(NamedTuple):\n " + body)
        print("made", body)
    except Exception as e:
        print(type(e).__name__, e)
try:
    class Both(NamedTuple, int):
        pass
except TypeError as e:
    print(e)


class GN(NamedTuple, Generic[G]):
    v: G


print(GN(1), GN[int], GN[int](2), GN.__bases__)


@runtime_checkable
class HasLen(Protocol):
    size: int

    def grow(self, n: int) -> int: ...


class Good:
    size = 1

    def grow(self, n):
        return n


class Partly:
    def grow(self):
        pass


class NoneGrow:
    size = 1
    grow = None


class Explicit(HasLen):
    pass


print(isinstance(Good(), HasLen), isinstance(Partly(), HasLen), isinstance(NoneGrow(), HasLen), isinstance(Explicit(), HasLen), isinstance(1, HasLen), get_protocol_members(HasLen) == {"size", "grow"}, is_protocol(HasLen), is_protocol(Explicit))
show(issubclass, Good, HasLen)
show(HasLen)
show(lambda: type(Explicit()))
show(lambda: Explicit().grow(1))


class Plain(Protocol):
    def f(self): ...


show(isinstance, 1, Plain)
show(issubclass, int, Plain)
show(Plain)


class ProtoGen(Protocol[G]):
    def get(self) -> G: ...


print(ProtoGen, ProtoGen[int], ProtoGen.__parameters__, ProtoGen.__mro__, HasLen.__mro__, Explicit.__mro__)
try:
    class BadProto(Good, Protocol):
        pass
except TypeError as e:
    print(e)


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


print(issubclass(Good, Closable), isinstance(open, Closable))


def f(a: int, b: "str" = None, *c: "List[int]", d: Annotated[int, "m"], e: Optional["int"] = None, **k: Any) -> "Movie": ...


print(get_type_hints(f), get_type_hints(f, include_extras=True))


class Node:
    left: "Node"
    val: ClassVar["int"] = 3
    x: Final[int] = 2
    y: "Annotated[int, 1]"
    z: None


class Sub(Node):
    more: "dict[str, Node]"


print(get_type_hints(Node), get_type_hints(Sub), get_type_hints(Sub, include_extras=True))
show(get_type_hints, lambda: 0)
show(get_type_hints, 5)
show(get_type_hints, len)
show(get_type_hints, typing)


def bad(x: "Undefined"): ...
def worse(x: "1 +"): ...
def odd(x: 5): ...


show(get_type_hints, bad)
show(get_type_hints, worse)
show(get_type_hints, odd)
show(get_type_hints, bad, None, {"Undefined": int})
show(get_type_hints, bad, {"Undefined": str})


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(1), len(get_overloads(g)), [o.__annotations__ for o in get_overloads(g)])
clear_overloads()
print(get_overloads(g))
show(overload(lambda: 1))


@dataclass_transform(kw_only_default=True, field_specifiers=(int,))
def deco(c):
    return c


print(deco.__dataclass_transform__)


@no_type_check
class Unchecked:
    x: "bad bad"

    def m(self, y: "worse"): ...


show(get_type_hints, Unchecked)
show(get_type_hints, Unchecked.m)


class Stack[T: int, *Ts, **P]:
    def push[U](self, x: T) -> U: ...


print(Stack.__type_params__, Stack.__parameters__, Stack[int, str, [int]], Stack.__orig_bases__, Stack.push.__type_params__, [p.__default__ for p in Stack.__type_params__], [p.has_default() for p in Stack.__type_params__])
type Alias[T] = list[T] | tuple["Alias[T]", ...]
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__, Alias[int].__origin__, Alias[int].__args__)
U = NewType("U", int)
W = NewType("W", U)
print(U, W, W(5), W.__supertype__, U.__qualname__)
import io
reveal_type(5)
class AnySub(Any):
    pass
print(AnySub().__class__, AnySub.__mro__)
