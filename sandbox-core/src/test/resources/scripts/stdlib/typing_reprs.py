# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import typing, collections, collections.abc, types
from typing import *

T = TypeVar("T")
K = TypeVar("K", bound="int")
S = TypeVar("S", int, str)
C = TypeVar("C", covariant=True)
X = TypeVar("X", contravariant=True)
I = TypeVar("I", infer_variance=True)
D = TypeVar("D", default=int)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Box(Generic[T]):
    pass


class Two(Generic[T, K]):
    pass


class Fn(Generic[P, T]):
    pass


class Arr(Generic[T, *Ts]):
    pass


class Opt(Generic[T, D]):
    pass


check(r'''
List, List[int], List[T], List[T][int], Dict[str, T][int], Dict, Set[int], FrozenSet, Tuple, Tuple[()], Tuple[int, ...], Type[int], Type, DefaultDict[int, str], OrderedDict[int, str], Counter[str], ChainMap[int, str], Deque[int]
Iterable[int], Iterator, Generator[int, str, None], Generator[int], AsyncGenerator[int], AsyncGenerator[int, None], Coroutine[int, str, bool], Awaitable[int], AsyncIterator[int], Mapping[str, int], MutableMapping, Sequence[int], Sized, Hashable, Container[int], Collection, Reversible[int], ByteString, KeysView[int], ItemsView[int, str], ValuesView[int], MappingView, Text, Pattern, Match[str], Pattern[bytes], IO[str], TextIO, BinaryIO, ContextManager[int], AsyncContextManager[int], ContextManager[int, None]
Optional[int], Optional[None], Union[int, str], Union[int], Union[int, int], Union[int, Union[str, None]], Union[T, int], Union[int, str, None], Optional[Union[int, str]], Union[int, "Foo"], int | None, int | str | None, List[int] | None, Optional["Foo"], Union[List[int], None]
Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == int | str, Optional[int] == int | None, List[int] == list[int], List[int] == List[int]
Callable, Callable[[], int], Callable[[int, str], None], Callable[..., Any], Callable[P, T], Callable[Concatenate[int, P], T], Callable[[T], T][int], Callable[P, T][[int, str], bool], Callable[P, T][..., int], Callable[[int], Callable[[str], bool]], collections.abc.Callable[[int], str], collections.abc.Callable[P, int]
Literal[1], Literal["a", b"b", True, None], Literal[1, 1, 2], Literal[Literal[1, 2], 3], Literal[1] == Literal[1], Literal[1] == Literal[True], Literal[0, False], Literal[1, 2] == Literal[2, 1], Literal[()], Literal["a"].__args__
Annotated[int, "x"], Annotated[Annotated[int, 1], 2], Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__, Annotated[List[T], 1][int], Annotated[int, {"a": 1}], Annotated[int, 1] == Annotated[int, 1], Annotated[int, [1]]
ClassVar, ClassVar[int], Final, Final[int], Required[int], NotRequired[int], ReadOnly[int], TypeGuard[int], TypeIs[int], Unpack[Ts], Unpack[Tuple[int, str]], Concatenate[int, P], Self, Never, NoReturn, Any, LiteralString, AnyStr, TypeAlias, NoDefault
T, K, S, C, X, I, D, P, Ts, P.args, P.kwargs, T.__bound__, K.__bound__, S.__constraints__, T.__covariant__, I.__infer_variance__, D.__default__, T.__default__, T.has_default(), D.has_default(), P.__origin__ if hasattr(P, "__origin__") else 0, P.args.__origin__
Box, Box[int], Box[T], Box[Box[int]], Box[T][str], Box[int].__origin__, Box[int].__args__, Box[T].__parameters__, Box.__parameters__, Box.__orig_bases__, Two[int, str], Two[T, int], Two[T, int][str], Fn[[int, str], bool], Fn[..., int], Fn[P, T], Fn[[int], T][str], Arr[int], Arr[int, str, float], Arr[int, *Ts], Opt[str], Opt[str, bytes], Box["Foo"], Box["Foo"].__args__
get_origin(List[int]), get_origin(List), get_origin(list[int]), get_origin(Union[int, str]), get_origin(int | str), get_origin(Optional[int]), get_origin(Callable[[int], str]), get_origin(Literal[1]), get_origin(Annotated[int, 1]), get_origin(ClassVar[int]), get_origin(Generic), get_origin(Generic[T]), get_origin(int), get_origin(P.args), get_origin(Box[int]), get_origin(Tuple[int]), get_origin(Type[int]), get_origin(Unpack[Ts]), get_origin(Concatenate[int, P]), get_origin(Final[int]), get_origin(Deque[int])
get_args(List[int]), get_args(List), get_args(Dict[int, str]), get_args(Union[int, str]), get_args(int | None), get_args(Callable[[int, str], bool]), get_args(Callable[..., int]), get_args(Callable[P, int]), get_args(Callable[[], int]), get_args(Literal[1, "a"]), get_args(Annotated[int, 1, 2]), get_args(Tuple[()]), get_args(Tuple[int, ...]), get_args(int), get_args(collections.abc.Callable[[int], str]), get_args(Generic[T]), get_args(ClassVar[int]), get_args(Callable[Concatenate[int, P], str])
isinstance([], List), isinstance([], Sequence), issubclass(list, Iterable), isinstance({}, Mapping), isinstance(1, Hashable), issubclass(int, Any) if 0 else 0, isinstance(print, Callable), isinstance(1, int | str), isinstance(1, Union[int, str]), isinstance(None, Optional[int]), issubclass(int, Union[int, str])
isinstance([], List[int])
isinstance([], list[int])
isinstance(1, Union[int, List[int]])
isinstance(1, Any)
issubclass(int, Any)
isinstance(1, Literal[1])
isinstance(1, ClassVar)
isinstance(1, T)
isinstance(Box(), Box[int])
isinstance(1, Generic)
List[int, str]
List[1]
List["a"], List[None], List[...]  if 0 else 0
List[...]
Dict[int]
Dict[int, str, int]
Dict[T, K][int]
Box[int, str]
Box[()]
Box[1]
Box[int][str]
Two[int]
Arr[()]
Union[()]
Union[1]
Union[int, 1]
Optional[1]
Optional[int, str]
Optional
Optional()
Union()
List()
list[int](), List[int](), Dict(), 1
Any()
T()
Box[int](), 1
Callable[int]
Callable[int, str]
Callable[[int]]
Callable[[1], int]
Callable[[int], 1], 1
Literal[[]], Literal[int]
Literal[{}] == Literal[{}]
Annotated[int]
Annotated[1, 2]
Annotated
Annotated()
Annotated["int", 1], Annotated[ClassVar[int], 1]
ClassVar[int, str]
ClassVar[1]
ClassVar[ClassVar[int]]
Final[Final[int]]
List[ClassVar[int]]
Type[int, str]
Tuple[1]
Tuple[..., int]
Generic[int]
Generic[T, T]
Generic[()]
Generic()
Protocol[int]
Self[int]
Never[int]
NoReturn()
Any[int]
LiteralString[int]
TypeAlias[int]
Required[int, str]
TypeGuard[int, str]
Concatenate[int]
Concatenate[int, str]
Concatenate[()]
Unpack[int]
Unpack[int, str]
int[str]
List[int].foo, 1
List[int].append, List.append, Dict[int, str].fromkeys, Box[int].__name__, List.__name__, List[int].__name__, List[int]._name, List.__origin__, List[int].__origin__, List[int].__module__, Union[int, str].__module__, Callable.__name__, Optional.__doc__[:20] if 0 else 0
Union[int, str].__name__, Optional[int].__name__, Optional._name, Any.__name__, Literal[1].__name__, T.__name__, T.__module__, P.__name__, Ts.__name__, Any.__module__
TypeVar("A", int)
TypeVar("A", int, bound=str)
TypeVar("A", covariant=True, contravariant=True)
TypeVar("A", covariant=True, infer_variance=True)
TypeVar("A", bound=1), 1
TypeVar(1)
TypeVar("A", 1, 2), 1
TypeVar("A") == TypeVar("A"), T == T, T | int, int | T, T | None, "x" | T if 0 else 0
T | "x", "x" | T
ParamSpec(1)
NewType("U", int), NewType("U", int)(5), NewType("U", int).__supertype__, NewType("U", int).__name__, NewType("U", int).__module__, NewType("U", int) | None
class_ := type("Q", (NewType("U", int),), {})
isinstance(1, NewType("U", int))
cast(int, "a"), cast("int", 5), assert_type(5, str), reveal_type if 0 else 0
assert_never(5)
is_typeddict(dict), is_protocol(Sized), is_protocol(SupportsInt), is_protocol(int)
get_protocol_members(SupportsAbs), get_protocol_members(SupportsIndex)
get_protocol_members(int)
no_type_check(Box) is Box, Box.__no_type_check__, final(Box).__final__, override(lambda: 1).__override__, runtime_checkable
runtime_checkable(int)
runtime_checkable(Box)
ForwardRef("int"), ForwardRef("int", module="x"), ForwardRef("List[int]").__forward_arg__, ForwardRef("a") == ForwardRef("a"), hash(ForwardRef("a")) == hash(ForwardRef("a")), ForwardRef("int", is_argument=False).__forward_is_argument__
ForwardRef("a b")
ForwardRef(5)
ForwardRef("a") | int, int | ForwardRef("a")
isinstance(1, SupportsInt), isinstance("a", SupportsInt), isinstance(1, SupportsIndex), isinstance(1.5, SupportsRound), isinstance(b"", SupportsBytes), isinstance(1, SupportsComplex), isinstance(1, SupportsFloat), isinstance([], SupportsAbs), issubclass(int, SupportsInt)
TypeAliasType("A", int)[int]
TypeAliasType(1, int)
TypeAliasType("A", int, type_params=1)
typing.foo
''')
