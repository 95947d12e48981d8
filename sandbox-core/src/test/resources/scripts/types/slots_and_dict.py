# SPDX-License-Identifier: Apache-2.0
# Instance dictionaries, slots and class dictionaries.
class A:
    x = 1


a = A()
a.__dict__["y"] = 2
print(a.y, vars(a), a.__dict__ is vars(a), "x" in A.__dict__, type(A.__dict__).__name__)
a.__dict__ = {"z": 3}
print(a.z, hasattr(a, "y"))
try:
    a.__dict__ = 5
except TypeError as error:
    print(error)
try:
    A.__dict__["q"] = 1
except TypeError as error:
    print(error)
setattr(A, "late", "added")
print(a.late, sorted(k for k in A.__dict__ if not k.startswith("__")))


class S:
    __slots__ = ["p", "q"]


s = S()
s.p = 1
print(s.p, S.__slots__, hasattr(s, "q"), type(S.p).__name__)
for statement in ["s.r = 1", "s.q", "del s.q", "s.__dict__", "vars(s)"]:
    try:
        exec(statement)
    except (AttributeError, TypeError) as error:
        print(statement, "->", type(error).__name__, error)
del s.p
print(hasattr(s, "p"))


class T(S):
    __slots__ = ("t",)


t = T()
t.p, t.q, t.t = 1, 2, 3
print(t.p, t.q, t.t, hasattr(t, "__dict__"))


class WithDict(S):
    __slots__ = ("__dict__",)


w = WithDict()
w.anything = 5
print(w.__dict__)
try:
    class Conflict:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)
try:
    class BadSlot:
        __slots__ = ("1a",)
except TypeError as error:
    print(error)
for statement in ["int.x = 1", "(5).x = 1", "'a'.x = 1", "[].x = 1", "object().x = 1", "len.x = 1", "None.x = 1", "del int.real"]:
    try:
        exec(statement)
    except (AttributeError, TypeError) as error:
        print(statement, "->", type(error).__name__, error)
