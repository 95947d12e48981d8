import typing, types
from typing import *
type L[T] = list[T] | None
type M = int
for u in [lambda: L | int, lambda: int | L, lambda: L | None, lambda: None | L, lambda: L | L, lambda: L | M | str, lambda: (int | str) | M, lambda: M | (int | str), lambda: M | list[int], lambda: list[int] | M, lambda: M | List[int], lambda: M | TypeVar('T'), lambda: L[int] | M, lambda: M | L[int], lambda: M | M | int, lambda: M | 'x', lambda: M | 5, lambda: 5 | M, lambda: Optional[M], lambda: Union[M, int], lambda: Any | M, lambda: M | Any, lambda: Literal[1] | M]:
    try:
        r = u(); print(r, type(r).__name__, getattr(r, '__args__', None))
    except TypeError as e: print(e)
print((M | int) == (int | M), hash(M | int) == hash(int | M), (M | int) == Union[M, int])
try: print(isinstance(1, M | int))
except TypeError as e: print(e)
def f(x: M | None = None, y: 'M | str' = 1) -> L[int] | M: ...
print(f.__annotations__, get_type_hints(f), get_args(M | None), get_origin(M | None))
print(AnyStr.__module__, AnyStr)
