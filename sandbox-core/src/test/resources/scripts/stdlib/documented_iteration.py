# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import itertools, functools, operator, copy, pickle
from itertools import *
from functools import *
from operator import itemgetter, attrgetter, methodcaller
L = list
class Acc:
    def __init__(self, v=0): self.v = v
    def add(self, n): return Acc(self.v + n)
    @partialmethod
    def pm(self, a=1): return a
    def _get(self, what, *, scale=1): return (what, scale, self.v)
    getx = partialmethod(_get, "x"); gety = partialmethod(_get, "y", scale=3)
    @cached_property
    def slow(self): print("computed"); return self.v * 2
    @singledispatchmethod
    def show(self, arg): return "base"
    @show.register
    def _(self, arg: int): return "int"
    @show.register(str)
    def _(self, arg): return "str"
    @show.register
    @classmethod
    def _(cls, arg: list): return "list " + cls.__name__
@total_ordering
class Ver:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return s.n == o.n if isinstance(o, Ver) else NotImplemented
    def __lt__(s, o): return s.n < o.n if isinstance(o, Ver) else NotImplemented
@singledispatch
def fun(arg, verbose=False): "doc of fun"; return f"any {arg!r}"
@fun.register
def _(arg: int, verbose=False): return f"int {arg}"
@fun.register(list)
def fun_list(arg, verbose=False): return "list"
@fun.register
def _(arg: float | None): return "float or None"
@lru_cache(maxsize=2)
def sq(x, *, k=0): return x * x + k
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@lru_cache(typed=True)
def ty(x): return type(x).__name__
def deco(f):
    @wraps(f)
    def inner(*a, **k): return f(*a, **k)
    return inner
@deco
def named(a: int, b=2) -> str: "the doc"; return a
p = partial(int, base=2)
check(r'''
L(accumulate([1, 2, 3])), L(accumulate([1, 2, 3], operator.mul)), L(accumulate([1, 2], initial=10)), L(accumulate([])), L(accumulate([], initial=5)), L(accumulate("abc")), L(accumulate([3, 1, 2], max))
accumulate(5)
L(batched("ABCDEFG", 3)), L(batched([], 2))
L(batched("ab", 0))
L(batched("abc", 2, strict=True))
L(chain("ab", [1])), L(chain.from_iterable(["ab", [1]])), L(chain())
L(chain(5))
L(combinations("abc", 2)), L(combinations("abc", 4)), L(combinations([], 0)), L(combinations_with_replacement("ab", 2)), L(combinations_with_replacement([], 2))
combinations("abc", -1)
combinations("abc", "x")
L(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), L(islice(count(10), 3)), L(islice(count(0, -2), 3)), L(islice(count(0.5, 0.5), 3)), count(5), count(1, 2), count(1.5), L(islice(cycle("ab"), 5)), L(cycle([])), L(islice(count(2**63 - 2), 4)), L(islice(count(10**20, 5), 2))
count("a")
L(dropwhile(lambda x: x < 3, [1, 3, 1])), L(takewhile(lambda x: x < 3, [1, 3, 1])), L(filterfalse(None, [0, 1, ""])), L(filterfalse(lambda x: x % 2, range(5)))
[(k, L(g)) for k, g in groupby("AAABBA")], [(k, L(g)) for k, g in groupby([1, 2, 11, 12, 3], key=lambda x: x // 10)]
g = groupby("aab"); k1, g1 = next(g); k2, g2 = next(g); print(k1, L(g1), k2, L(g2))
L(islice("ABCDEFG", 2)), L(islice("ABCDEFG", 2, 4)), L(islice("ABCDEFG", 2, None)), L(islice("ABCDEFG", 0, None, 2)), L(islice("abc", None))
islice("abc", -1)
islice("abc", 1, 2, 0)
islice("abc", "x")
L(pairwise("ABCD")), L(pairwise("A")), L(permutations("abc", 2)), L(permutations(range(3)))[:3], L(permutations("ab", 3)), L(permutations([])), L(product("ab", [1, 2])), L(product("ab", repeat=2)), L(product()), L(product("ab", repeat=0)), L(product([], "a"))
L(product("ab", repeat=-1))
L(repeat(1, 3)), L(repeat(1, -5)), repeat(5), repeat(5, 2), L(map(pow, range(4), repeat(2))), L(starmap(pow, [(2, 3), (3, 2)])), L(zip_longest("AB", "xyz", fillvalue="-")), L(zip_longest()), L(zip_longest("a", ""))
L(starmap(pow, [1]))
a, b = tee([1, 2, 3]); print(L(a), next(b), L(b)); print(tee([], 0), len(tee("ab", 3)))
tee([1], -1)
next(iter([]))
type(accumulate([])), type(chain()), repr(type(count())), isinstance(count(), itertools.count)
operator.length_hint(repeat(1, 3)), operator.length_hint(iter([1, 2])), operator.length_hint(5, 7)
next(chain())
reduce(lambda a, b: a + b, [1, 2, 3]), reduce(operator.mul, [], 1), reduce(max, [5])
reduce(operator.add, [])
reduce(operator.add, 5)
sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), sq.cache_parameters(), sq.__wrapped__(4), sq(3, k=1), sq.cache_clear(), sq.cache_info()
fib(80), fib.cache_info(), fib.cache_parameters(), ty(1), ty(1.0), ty(True), ty.cache_info(), ty.cache_parameters()
sq([1])
lru_cache(maxsize="x")
lru_cache(maxsize=-5)(len).cache_parameters(), lru_cache(None)(len).cache_info(), lru_cache(0)(len)("ab")
p("101"), p, p.func, p.args, p.keywords, partial(p, 5).keywords, partial(pow, 2)(3), partial(partial(max, 1), 2), partial(print, "a", sep="-")
partial()
partial(5)
partial(int)("x")
pickle.loads(pickle.dumps(partial(int, base=2)))("11"), copy.copy(p)("11"), partial(sorted, key=len)(["bb", "a"])
Acc(3).getx(), Acc(3).gety(), Acc(3).gety(scale=5), Acc(2).pm() if 0 else 0
x = Acc(4); print(x.slow, x.slow, x.__dict__); del x.slow; print(x.slow)
Acc.slow.attrname, type(Acc.slow).__name__, Acc.slow.func.__name__
Acc().show(1), Acc().show("a"), Acc().show([]), Acc().show(None), Acc.show([])
Ver(1) <= Ver(1), Ver(1) >= Ver(2), Ver(2) > Ver(1), Ver(1) != Ver(2), max([Ver(1), Ver(5)]).n
Ver(1) < 5
Ver(1) >= 5
total_ordering(type("X", (), {}))
fun(1), fun([]), fun(1.5), fun(None), fun("s"), fun(True), fun.dispatch(bool) is fun.dispatch(int), sorted(c.__name__ for c in fun.registry), fun.__name__, fun.__doc__, fun.registry[list] is fun_list
fun()
fun.register(5)
named.__name__, named.__doc__, named.__annotations__, named.__wrapped__(7), named.__qualname__, named.__module__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2)
update_wrapper(partial(int), int).__name__, singledispatch(len)("abc")
operator.add(1, 2), operator.attrgetter("real")(5), attrgetter("a.b") , itemgetter(1)([1, 2]), itemgetter(1, 0)("ab"), itemgetter("k"), itemgetter(slice(1, 3))("abcd"), methodcaller("split", ",")("a,b"), methodcaller("f", 1, k=2), attrgetter("real", "imag")(3), itemgetter(-1, 0)
itemgetter()
attrgetter(5)
itemgetter(5)([1])
attrgetter("foo")(1)
operator.concat([1], [2]), operator.contains([1], 1), operator.countOf([1, 1], 1), operator.indexOf([1, 2], 2), operator.floordiv(7, 2), operator.index(True), operator.inv(5), operator.is_(1, 1), operator.is_not(1, 2), operator.matmul if 0 else 0, operator.neg(1), operator.not_(0), operator.truth([]), operator.xor(5, 1), operator.pos(-1), operator.abs(-2), operator.lshift(1, 3), operator.iadd([1], [2]), operator.call(max, 1, 2), operator.is_none if hasattr(operator, "is_none") else "-"
operator.concat(1, 2)
operator.indexOf([1], 5)
operator.index(1.5)
operator.setitem([1], 0, 5), operator.delitem([1], 0), operator.getitem({"a": 1}, "a"), operator.mod("%s", 5), operator.eq(1, 1.0), operator.__add__(1, 2), operator.and_(6, 3), operator.ixor(1, 3)
pickle.loads(pickle.dumps(itemgetter(1, 2)))("abc"), pickle.loads(pickle.dumps(attrgetter("real")))(5), pickle.loads(pickle.dumps(methodcaller("upper")))("a"), copy.copy(itemgetter(1))
operator.add
operator.add(1)
operator.add("a", 1)
''')
