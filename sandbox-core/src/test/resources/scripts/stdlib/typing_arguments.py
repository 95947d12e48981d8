# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import copy, pickle
from typing import *
import typing
T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
check(r'''
List[Final[int]]
Optional[ClassVar[int]]
Union[Final[int], str]
Dict[str, ClassVar[int]]
Tuple[ClassVar[int]]
Callable[[ClassVar[int]], int]
Callable[[int], Final[int]]
ClassVar[Final[int]]
Final[ClassVar[int]]
Annotated[Final[int], 1]
List[Required[int]], List[Annotated[int, 1]]
List[Required]
List[Final]
List[ClassVar]
List[Union]
List[Optional]
List[Literal]
List[Callable]
List[Any], List[NoReturn], List[Never], List[Self], List[TypeAlias], List[LiteralString]
List[TypeGuard]
List[Unpack]
List[Concatenate]
List[Generic]
List[Protocol]
List[NotRequired[int]]
List[Generic[T]]
TypeGuard[ClassVar[int]]
Type[ClassVar[int]]
NotRequired[int, str]
ReadOnly[int, str]
Unpack[int, str]
TypeIs[int, str]
ClassVar[int, str]
Final[int, str]
Optional[int, str]
Literal[List[int]], Literal[T]
ParamSpec("P", bound=int), ParamSpec("P", covariant=True), ParamSpec("P", default=[int])
ParamSpec("P", covariant=True, contravariant=True)
TypeVarTuple("X", default=Unpack[Tuple[int]])
TypeVar("T", bound=List[T])
TypeVar("T", bound=ClassVar[int])
TypeVar("T", int, ClassVar[int])
TypeVar("T", "A", "B").__constraints__
TypeVar(name="T", bound="X").__bound__
TypeVar("T", None, int).__constraints__, TypeVar("T", bound=None).__bound__, TypeVar("T", default=None).__default__
T.foo
T.__constraints__.foo
class_ = 1
isinstance(T, TypeVar), type(T), type(P), type(Ts), TypeVar.__name__, T.__class__
Union.__name__, Optional[int].__qualname__, Optional[int].__origin__, Union[int, None].__name__, Union[int, str, None].__name__, Union[int, str].__qualname__
list[T] | "x"
list[int] | "x"
List[int] | "x", "x" | List[int], T | "x", Any | None, Any | "x"
int | "x"
Literal["a"] | None, Literal["a"] | Literal["b"], Literal["a"] | int, Annotated[int, 1] | None, None | List[int], NewType("N", int) | str, Callable[[int], str] | None, Self | None, Never | None, Union[int, str] | None, Union[int, str] | float, int | Union[str, None]
Union[int, str] & 1
Union["A", "B"], Union[int, "A"].__args__, Optional["A"].__args__, Dict["A", "B"].__args__, List["List[int]"]
Union[int, bool, object], Union[int, Any], Union[Any, None], Union[None, None], Union[None], Union[T, T], Union[List[int], List[int], List[str]]
Tuple[int, "A"].__args__, Tuple[()].__args__, Tuple[Tuple[()], ...], Tuple[Unpack[Ts]], Tuple[int, Unpack[Ts], str], tuple[*Ts], Tuple[*Ts, int][str, bytes]
Type["A"], Type[Any], Type[Union[int, str]], Type[T][int], type[int], Type[None]
Callable[[Arg := int], str].__args__, Callable[..., int].__args__, Callable[P, int].__parameters__, Callable[[T, int], T].__parameters__, Callable[[], T][int].__args__
Callable[[int], str] == Callable[[int], str], hash(Callable[[int], str]) == hash(Callable[[int], str]), Callable[[int], str] == Callable[[str], int]
Dict[T, T][int], Dict[T, List[T]][int], Union[T, List[T]][int], Callable[[T], List[T]][int], Optional[T][int], Annotated[T, 1][int], ClassVar[T], Tuple[T, ...][int]
Dict[T, T][int, str]
List[int][str]
Optional[int][str]
Generator[int][str]
Dict[str]
Generator[int, str, None, None]
AsyncGenerator[int, None], Generator[int, None, None].__args__, Generator[int].__args__, ContextManager[int].__args__, AsyncContextManager[str].__args__
Counter[int, str]
Iterable[int, str]
Deque[T].__parameters__, DefaultDict[T, int][str], ChainMap[T, T][int]
copy.deepcopy(Dict[str, int]) == Dict[str, int], {List[int]: 1}[List[int]], List[int] in {List[int]}, List[int] != List[str]
dir(List[int])[:3], hasattr(List[int], "append"), hasattr(List, "__getitem__"), issubclass(List, list) if 0 else None
issubclass(List[int], list)
issubclass(list, List[int])
issubclass(list, Union[int, List])
isinstance([], Union[int, list]), isinstance(None, Union[int, None]), isinstance([], (List, int)), isinstance((), Tuple), isinstance(int, Type), issubclass(dict, Dict)
issubclass(1, Union[int, str])
isinstance(5, Tuple[int])
Callable[Concatenate[int, P], T][[str], bool], Callable[Concatenate[int, P], T][..., int], Callable[Concatenate[int, P], T][[], int]
Callable[P, T][Concatenate[int, P], str], Callable[Concatenate[int, P], T][Concatenate[str, P], int]
Optional[Callable[Concatenate[int, P], T]][[str], int]
Union[int, str]()
Optional[int](3)
class_
''')
