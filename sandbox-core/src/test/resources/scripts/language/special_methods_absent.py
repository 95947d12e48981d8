# SPDX-License-Identifier: Apache-2.0
# Special methods that are None, and such that answer NotImplemented.
class L:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i
    def __missing__(self, k): return "miss"
l = L(); print(list(l), 1 in l, 5 in l, list(reversed(l)), l[2])
try: l[1:2]
except TypeError as e: print(e)
class D(dict):
    def __missing__(self, k): return "miss " + str(k)
d = D(a=1); print(d["a"], d["b"], d.get("b"), "b" in d, d.pop("z", 0), d)
try: d.pop("q")
except KeyError as e: print(e)
class N:
    __iter__ = None
    def __getitem__(self, i): return 1
try: iter(N())
except TypeError as e: print(e)
class NC:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in NC()
except TypeError as e: print(e)
class NR:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return 1
try: reversed(NR())
except TypeError as e: print(e)
class NL:
    def __getitem__(self, i): return 1
try: reversed(NL())
except TypeError as e: print(e)
class Add:
    __add__ = None
    def __radd__(self, o): return 1
try: Add() + 1
except TypeError as e: print(e)
try: print(1 + Add())
except TypeError as e: print(e)
class E2:
    __eq__ = None
try: E2() == 1
except TypeError as e: print(e)
try: print(1 == E2())
except TypeError as e: print(e)
class B2:
    __bool__ = None
try: bool(B2())
except TypeError as e: print(e)
class Ix:
    __index__ = None
    def __int__(self): return 3
print(int(Ix()))
try: [1][Ix()]
except TypeError as e: print(e)
class St:
    __str__ = None
try: str(St())
except TypeError as e: print(e)
class Ha:
    __getattr__ = None
try: Ha().x
except TypeError as e: print(e)
class Ent:
    __enter__ = None
    __exit__ = None
try:
    with Ent(): pass
except TypeError as e: print(e)


class NI:
    def __add__(s, o): return NotImplemented
    __radd__ = __iadd__ = __lt__ = __eq__ = __contains__ = __pow__ = __rpow__ = __neg__ = __len__ = __add__
    __neg__ = lambda s: NotImplemented
for q in ["NI() + 1", "1 + NI()", "NI() < 1", "1 > NI()", "NI() == 1", "NI() != 1", "NI() <= 1", "-NI()", "NI() ** 2", "pow(NI(), 2, 3)", "2 ** NI()", "[] + NI()", "'a' + NI()", "(1,) + NI()", "NI() + NI()", "NI() < NI()", "sorted([NI(), NI()])", "max(NI(), NI())", "1 in NI()"]:
    try: print(q, eval(q))
    except Exception as e: print(q, type(e), e)
x = NI()
try: x += 1
except Exception as e: print(type(e), e)
