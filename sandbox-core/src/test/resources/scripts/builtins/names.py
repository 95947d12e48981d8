# SPDX-License-Identifier: Apache-2.0
# The list of builtins that programs may expect; each is there and has its name.
import builtins

expected = """abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr
globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max
memoryview min next object oct open ord pow print property range repr reversed round set setattr
slice sorted staticmethod str sum super tuple type vars zip""".split()
print([name for name in expected if not hasattr(builtins, name) and name not in ("help", "breakpoint")])
for name in expected:
    if name not in ("help", "breakpoint", "open", "input"):
        print(name, getattr(builtins, name).__name__, end="; ")
print()
errors = sorted(n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException))
print(errors)
print(builtins.len is len, builtins.__name__, __debug__, __name__)
builtins.shared = "through builtins"
print(shared)
