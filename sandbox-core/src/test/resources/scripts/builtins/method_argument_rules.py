# Small rules of builtin methods: names in errors, the order in which arguments are looked at.
class Stack(list):
    class Inner(dict):
        pass


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: Stack().append())
attempt(lambda: Stack.append(Stack()))
attempt(lambda: Stack().index())
attempt(lambda: type("Made", (Stack,), {}, extra=1))

attempt(lambda: type.__subclasscheck__(int, 3))
attempt(lambda: issubclass(list[int], list))
attempt(lambda: b"abc".find("a", 1.5))
attempt(lambda: (2.0).__pow__(1, "x"))
attempt(lambda: (2.0).__rpow__("a", 3))
attempt(lambda: (3).__rpow__(2, 5))
attempt(lambda: True.__getnewargs__())
attempt(lambda: memoryview(b"a").tobytes(1))

named = property()
attempt(lambda: hasattr(named, "__name__"))
named.__name__ = "price"
attempt(lambda: named.__name__)


class Group(ExceptionGroup):
    def derive(self, members):
        return 3


attempt(lambda: Group("g", [ValueError(), TypeError()]).split(ValueError))

import types

module = types.ModuleType("m")
module.__annotations__["a"] = int
print(module.__annotations__, "__annotations__" in vars(module))
