# SPDX-License-Identifier: Apache-2.0
# Messages of two hundred wrong calls, operators, attributes and items.
def show(*fs):
    for f in fs:
        try: print("ok", f())
        except BaseException as e: print(type(e).__name__, e, len(e.args))
def f(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a, /, b, *, c): pass
def f4(*, a, b): pass
class C:
    def m(self): pass
    def m1(self, a): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, x=0): pass
class D:
    __slots__ = ('a',)
class E(C):
    def __call__(self, a): return a
    @property
    def p(self): return 1
    def __len__(self): return -1
    def __bool__(self): return 3
    def __index__(self): return "x"
    def __hash__(self): return "x"
    def __iter__(self): return 5
    def __contains__(self, x): raise KeyError
    def __getitem__(self, k): raise IndexError(k)
    def __repr__(self): return 3
    def __str__(self): return 4
    def __format__(self, s): return 5
    def __next__(self): return 1
    def __enter__(self): return 1
e = E()
show(lambda: f(1), lambda: f(a=1), lambda: f1(), lambda: f1(1,2), lambda: f1(b=1), lambda: f1(1,a=1), lambda: f2(), lambda: f2(1,2,3), lambda: f3(), lambda: f3(1), lambda: f3(1,2), lambda: f3(a=1,b=2,c=3), lambda: f3(1,2,3), lambda: f4(), lambda: f4(1), lambda: f4(1, a=1,b=2), lambda: f4(a=1), lambda: f4(a=1,b=1,c=1))
show(lambda: C().m(1), lambda: C().m1(), lambda: C.m(), lambda: C.m1(1), lambda: C().cm(), lambda: C.cm(1,2), lambda: C().sm(), lambda: C(1,2), lambda: C(y=1), lambda: D(1), lambda: object(1), lambda: E.p.foo)
show(lambda: e(), lambda: len(e), lambda: bool(e), lambda: [1][e], lambda: hash(e), lambda: iter(e), lambda: [*e], lambda: 1 in e, lambda: e[3], lambda: repr(e), lambda: str(e), lambda: f"{e}", lambda: format(e, "x"))
def w():
    with e: pass
def w2():
    with 3: pass
def w3():
    with C() as x: pass
def d1(): del e.p
def d2(): e.p = 1
def d3(): D().b = 1
def d4(): del D().a
def d5(): D().a
def d6(): del C().zz
def d7(): C.zz
def d8(): C.m.zz = 1; del C.m.zz; C.m.zz
def d9(): (1).x = 1
def d10(): None.x = 1
def d11(): int.x = 1
def d12(): del int.x
def d13(): [].append = 1
def d14(): del [].x
def d15(): f.__code__ = 1
def d16(): f.__name__ = 1
def d17(): C.__name__ = 1
def d18(): C().__class__ = 1
def d19(): C().__dict__ = 1
def d20(): "".x
def d21(): import math; math.x
def d22(): super().x
def d23(): raise 3
def d24(): raise int
def d25(): raise ValueError from 3
def d26():
    try: 1/0
    except 3: pass
def d27():
    try: 1/0
    except (ValueError, 3): pass
def d28(): a, b = 1, 2, 3
def d29(): a, b = (1,)
def d30(): a, *b, c = (1,)
def d31(): a, b = iter([1,2,3])
def d32(): a, b = {1:2}
def d33(): a, b = None
def d34(): a, = ()
def d35(): [a, b] = "abc"
def d36(): return x1
def d37():
    x1 += 1
def d38():
    del x1
def d39():
    for i in 3: pass
def d40():
    for i in C(): pass
def d41(): x = 3; return x()
def d42(): return C()()
def d43(): x = None; return x()
def d44(): x = "a"; return x()
def d45(): x = 3; return x[0]
def d46():
    a = 3; a[0] = 1
def d47():
    a = 3; del a[0]
def d48(): return C()[0]
def d49(): C()[0] = 1
def d50(): return C[0]
def d51(): return C + 1
def d52(): return C() + 1
def d53(): return -C()
def d54(): return C() < C()
def d55(): return C() in 3
def d56(): return 3 in C()
def d57(): return [] < 3
def d58(): return "a" + 1
def d59(): return 1 + "a"
def d60(): return [1] + (2,)
def d61(): return "a" * "b"
def d62():
    a = []; a += 3
def d63():
    a = "x"; a += 3
def d64():
    a = C(); a @= 3
def d65(): return not_defined.x
def d66(): return ~"a"
def d67(): return abs("a")
def d68(): return len(3)
def d69(): return iter(3)
def d70(): return next(3)
def d71(): return next(iter([]))
def d72(): return {}["a"]
def d73(): return [][0]
def d74(): return ()[0]
def d75(): return ""[0]
def d76(): x = [1]; return x["a"]
def d77(): x = (1,); return x["a"]
def d78(): x = "a"; return x["a"]
def d79(): return {[]: 1}
def d80(): return {}[[]]
def d81(): x = b"a"; return x["a"]
def d82(): return range(3)[5]
def d83(): return range(3)["a"]
def d84():
    a = [1]; a[3] = 1
def d85():
    a = [1]; a["x"] = 1
def d86():
    a = [1]; a[0:1] = 3
def d87():
    a = [1,2,3]; a[::2] = [1]
def d88(): a = "x"; a[0] = 1
def d89(): a = (1,); a[0] = 1
def d90(): a = (1,); del a[0]
def d91(): a = {}; del a[1]
def d92(): a = []; del a[0]
def d93(): a = b"x"; a[0] = 1
def d94(): x = {1,2}; return x[0]
def d95(): a={1}; a[0]=1
def d96(): return isinstance(1, 2)
def d97(): return issubclass(1, int)
def d98(): return issubclass(int, 2)
def d99(): return getattr(1, 2)
def d100(): return setattr(1, 2, 3)
def d101(): return hasattr(1, 2)
def d102(): return super(1, 2)
def d103(): return type(1, 2)
def d104(): return type("a", 1, {})
def d105(): return type(1, (), {})
def d106():
    class A(3): pass
def d107():
    class A(int, str): pass
def d108():
    class A(bool): pass
def d109():
    class A(object, int): pass
def d110():
    class A(C, C): pass
def d111():
    class A(metaclass=3): pass
def d112():
    class A(C, foo=1): pass
def d113():
    class A:
        __slots__ = ("a", 1)
def d114():
    class A:
        __slots__ = ("a",); a = 1
def d115():
    import sys.foo
def d116():
    from . import x
def d117(): yield_ = (i for i in 3)
def d118(): return sum([[1]])
def d119(): return sum(3)
def d120(): return sum(["a"])
def d121(): return max([])
def d122(): return max(1)
def d123(): return max([1,"a"])
def d124(): return sorted([1,"a"])
def d125(): return sorted(3)
def d126(): return int("x")
def d127(): return int([])
def d128(): return float("x")
def d129(): return float([])
def d130(): return chr(-1)
def d131(): return ord("ab")
def d132(): return ord(3)
def d133(): return range("a")
def d134(): return range(1,2,0)
def d135(): return range()
def d136(): return list(3)
def d137(): return dict(3)
def d138(): return dict([1])
def d139(): return dict([(1,2,3)])
def d140(): return set(3)
def d141(): return tuple(3)
def d142(): return str(1,2,3,4)
def d143(): return bytes("a")
def d144(): return bytes(-1)
def d145(): return bytes([300])
def d146(): return "".join([1])
def d147(): return "".join(3)
def d148(): return "a".index("b")
def d149(): return [].index(1)
def d150(): return [].remove(1)
def d151(): return [].pop()
def d152(): return [1].pop(5)
def d153(): return {}.pop(1)
def d154(): return {}.popitem()
def d155(): return set().pop()
def d156(): return set().remove(1)
def d157(): return "%d" % "a"
def d158(): return "%d %d" % 1
def d159(): return "%d" % (1,2)
def d160(): return "{} {}".format(1)
def d161(): return "{a}".format()
def d162(): return "{:d}".format("a")
def d163(): return f"{1:s}"
def d164(): return f"{'a':d}"
def d165(): return 1 % 0
def d166(): return 1 // 0
def d167(): return 1.0 / 0
def d168(): return divmod(1, 0)
def d169(): return 0 ** -1
def d170(): return 1 << -1
def d171(): return pow(2, -1, 4)
def d172(): return round("a")
def d173(): return zip(1)
def d174(): return list(zip([1],[1,2],strict=True))
def d175(): return map(1)
def d176(): return list(map(1,[1]))
def d177(): return filter(1)
def d178(): return enumerate(1)
def d179(): return reversed(1)
def d180(): return reversed({1})
def d181(): pass
def d182(): return eval(3)
def d183(): return exec(3)
def d184(): return compile("a", "b", "c")
def d185(): return int("1", 99)
def d186(): return int(1, 2)
def d187(): return complex("x")
def d188(): return [].sort(1)
def d189(): return [].append()
def d190(): return [].append(1,2)
def d191(): return "a".split(1)
def d192(): return "a".replace("a")
def d193(): return {}.update(3)
def d194(): return [].extend(3)
def d195(): return [].insert("a",1)
def d196(): return "a".encode("zzz")
def d197(): return "é".encode("ascii")
def d198(): return b"\xff".decode()
def d199(): return slice()
def d200(): return property(1,2,3,4,5)
for n in range(1,201): print(n, end=" "); show(globals()["d%d"%n])
show(w,w2,w3)
