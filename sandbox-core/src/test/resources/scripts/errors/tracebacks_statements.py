# SPDX-License-Identifier: Apache-2.0
# Tracebacks through special methods, generators, classes and statements of all kinds.
class A:
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")
    def __eq__(self, other):
        return self.x == other.x
    def __lt__(self, other):
        return 1 / 0
    @property
    def prop(self):
        return self._hidden
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        raise RuntimeError("exit")
a = A()
fs = [lambda: a.foo(), lambda: a.foo.bar, lambda: a == a, lambda: [a, a].index(A()), lambda: a.prop, lambda: {a: 1}, lambda: a in [A()], lambda: next(x for x in [1] if x / 0), lambda: [y for x in [[1]] for y in x if y.z], lambda: (lambda q: q.zz)(3), lambda: min([3, "a"], key=len),
 lambda: list(map(int, ["1", "x"])), lambda: dict(a=1)["b"]["c"], lambda: "x".join(str(1/i) for i in [0]), lambda: getattr(a, "q"), lambda: a.x.y.z(1)(2), lambda: print(f"{a.b!r:>{1/0}}"), lambda: [*(1/i for i in (1, 0))], lambda: {**{"a": 1/0}}]
def w():
    with a as b:
        1 / 0
def w2():
    try:
        return 1 / 0
    finally:
        raise ValueError("fin")
def w3():
    try:
        try:
            raise KeyError("a")
        except KeyError:
            raise ValueError("b") from None
    except ValueError as e:
        raise e
def w4():
    for i in range(3):
        try:
            if i == 2: raise IndexError(i)
        except IndexError:
            raise
def w5():
    def gen():
        try:
            yield 1
        except ValueError as e:
            raise TypeError("conv") from e
    g = gen(); next(g); g.throw(ValueError("thrown"))
def w6():
    class Meta(type):
        def __new__(m, n, b, d):
            raise TypeError("meta")
    class X(
        metaclass=Meta,
    ):
        pass
def w7():
    import contextlib
    @contextlib.contextmanager
    def cm():
        yield
    with cm():
        raise KeyError("in cm")
def w8():
    assert (
        1 ==
        2
    ), "multi"
def w9():
    raise (
        ValueError(
            "a"
        )
    )
def w10():
    x = [
        a.foo
        for a in
        [1]
    ]
def w11():
    return (a
        .foo
        .bar())
def w12():
    x = """
    {}
    """.format()
def w13():
    x = f"""
    {1/0}
    """
def w14():
    print("a",
          1 + "b",
          sep="")
def w15():
    if (1 and
        undefined_name):
        pass
def w16():
    foo = 1; fooo = 2
    return fo
def w17():
    lst = [1, 2,
           3][10]
def w18():
    d = {"a": 1,
         "b": 1/0}
def w19():
    def inner(x: undefined_ann): pass
def w20():
    def inner(x=undefined_def): pass
def w21():
    @undefined_deco
    @staticmethod
    def inner(): pass
def w22():
    class Q(undefined_base): pass
def w23():
    x, (y, z) = 1, (2,)
def w24():
    for x, y in [(1, 2), (3,)]:
        pass
def w25():
    x = y = z = undefined_v
def w26():
    return undefined_a + undefined_b
def w27():
    a.b.c.d = 3
def w28():
    a.b[1][2] = 3
def w29():
    del a.b.c
def w30():
    [1,2][5] += 1
def w31():
    {}["k"] += 1
def w32():
    global gg
    gg -= 1
def w33():
    print((lambda: 1/0)())
def w34():
    while True:
        break
    else:
        pass
    raise
import traceback
for f in fs + [globals()["w%s" % (i or "")] for i in range(0, 35) if i != 1]:
    try: f()
    except BaseException as e: print("".join(traceback.format_exception(e)))
