# SPDX-License-Identifier: Apache-2.0
# getattr, setattr, hasattr, delattr, vars, dir, locals, globals.
class P:
    cls_attr = 1

    def __init__(self):
        self.x = 5

    def m(self):
        return "m"

    @property
    def bad(self):
        raise ValueError("bad property")


p = P()
print(getattr(p, "x"), getattr(p, "nope", "d"), getattr(p, "m")(), getattr(P, "cls_attr"), hasattr(p, "x"), hasattr(p, "nope"))
setattr(p, "y", 6)
setattr(p, "not an identifier", 7)
print(vars(p), p.y, getattr(p, "not an identifier"))
delattr(p, "y")
print(hasattr(p, "y"), vars(p), vars(P)["cls_attr"])
try:
    hasattr(p, "bad")
except ValueError as error:
    print(error)
print([n for n in dir(p) if not n.startswith("__")], [n for n in dir(P) if not n.startswith("__")], "__init__" in dir(p))


def f(a, b=2):
    c = a + b
    return sorted(locals().items())


print(f(1), "P" in globals(), type(globals()).__name__)
globals()["injected"] = "yes"
print(injected)


class Q:
    names = sorted(n for n in locals() if not n.startswith("__"))
    z = 1
    after = "z" in locals()


print(Q.names, Q.after)
for source in ["getattr(p, 'nope')", "getattr(p, 5)", "getattr(p)", "setattr(p, 5, 1)", "delattr(p, 'nope')", "hasattr(p, 5)", "vars(5)", "vars([])", "getattr(5, 'real', 1, 2)", "setattr(p, 'x')", "setattr(5, 'x', 1)", "delattr(P, 'nope')", "getattr(P, 'nope')", "P.cls_attr.nope", "dir(1, 2)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
