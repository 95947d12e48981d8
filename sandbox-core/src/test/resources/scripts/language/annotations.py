# SPDX-License-Identifier: Apache-2.0
# Annotations of functions, variables and classes.
def f(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> bool:
    return True


print(f.__annotations__)
x: int = 5
y: str
print(__annotations__)
try:
    y
except NameError as error:
    print(error)


class C:
    name: str
    size: int = 3
    tags: "list[str]"

    def __init__(self):
        self.value: float = 1.5


print(C.__annotations__, hasattr(C, "name"), C.size, C().value)


def local():
    z: undefined_is_not_evaluated
    w: int = 4
    return w


print(local())
d = {}
d["k"]: int = 7
(p): int = 8
print(d, p)


def shout(word):
    print("annotation", word)
    return word


def ordered(a: shout("a"), b: shout("b") = shout("default")) -> shout("return"):
    pass


print(ordered.__annotations__)
from typing import Optional, Union, Callable, Any, List, Dict

print(Optional[int], Union[int, str], Callable[[int], str], List[int], Dict[str, Any], Any)
