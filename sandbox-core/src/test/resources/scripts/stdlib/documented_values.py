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


import string, textwrap, statistics as st, random, copy, types, abc, heapq, bisect, fractions, numbers, decimal, contextlib, io, array, struct
from fractions import Fraction as F
from decimal import Decimal as Dc
from string import Template, Formatter
class MyT(Template): delimiter = "%"; idpattern = "[a-z]+"
class Cp:
    def __init__(s, v): s.v = v
    def __copy__(s): return "copied"
    def __deepcopy__(s, memo): return "deep"
class Plain:
    def __init__(s): s.l = [1]; s.me = s
txt = "The quick brown fox   jumped over the lazy dog's back-yard fence; a long-winded hyphen-ated sentence. New one."
check(r'''
string.ascii_letters, string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace, len(string.printable), string.capwords("hello  world-foo bar"), string.capwords("a,b c", ",")
Template("$who likes ${what} $$5").substitute(who="tim", what="x"), Template("$a $b").safe_substitute(a=1), Template("$a").substitute({"a": 1}, a=2), MyT("%a $b").substitute(a=1), Template("$a ${b} $$").get_identifiers(), Template("$a").is_valid(), Template("$1").is_valid(), Template("x").template
Template("$a $b").substitute(a=1)
Template("a $ b").substitute()
Template("x\ny $1").substitute()
Template("$a").substitute({}, {})
Formatter().format("{0} {a!r} {b:>5}", 1, a="x", b=2), list(Formatter().parse("a{0!r:>{w}}b{{}}")), Formatter().vformat("{x[0].real}", (), {"x": [5]}), Formatter().get_field("a.b", (), {"a": type("Q", (), {"b": 7})}), Formatter().convert_field(5, "s"), Formatter().format_field(3.14159, ".2f"), Formatter().get_value(0, [9], {})
Formatter().format("{}")
Formatter().format("{a}")
Formatter().format("{0} {}", 1)
Formatter().convert_field(5, "z")
textwrap.wrap(txt, 20), textwrap.fill(txt, 30, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(txt, 30), textwrap.shorten("a b c", 3, placeholder="."), textwrap.wrap(txt, 20, break_on_hyphens=False), textwrap.wrap("averyverylongword x", 5), textwrap.wrap("averyverylongword x", 5, break_long_words=False), textwrap.wrap("", 5), textwrap.wrap("a\tb\n c", 10), textwrap.wrap("a\tb\n c", 10, expand_tabs=False, replace_whitespace=False), textwrap.wrap("a  b   c", 3, drop_whitespace=False), textwrap.wrap(txt, 25, max_lines=2), textwrap.wrap(txt, 25, max_lines=2, placeholder=" ~"), textwrap.wrap("End.  Next one. Foo", 50, fix_sentence_endings=True), textwrap.wrap("a\tb", tabsize=2)
textwrap.wrap("abc", 0)
textwrap.shorten("abc def", 2)
textwrap.dedent("  a\n    b\n  c"), textwrap.dedent("\ta\n  b"), textwrap.dedent("  a\n\n   \n  b"), textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "> ", lambda l: True), textwrap.TextWrapper(width=10).wrap("hello big world"), textwrap.dedent(""), textwrap.TextWrapper(width=10, initial_indent="  ").fill("hello big world")
st.mean([1, 2, 3, 4]), st.mean([F(1, 2), F(1, 3)]), st.mean([Dc("0.5"), Dc("0.75")]), st.fmean([1, 2]), st.fmean([1, 2], weights=[3, 1]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.median([1, 3, 5, 7]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.mode("aabbb"), st.multimode("aabbc"), st.pstdev([1, 2, 3]), st.pvariance([1, 2, 3]), st.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), st.variance([1, 2, 4]), st.quantiles([1, 2, 3, 4, 5]), st.quantiles([1, 2, 3], n=10, method="inclusive"), st.covariance([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [3, 2, 1]), st.correlation([1, 2, 3], [1, 5, 2], method="ranked"), st.linear_regression([1, 2, 3], [2, 4, 7]), st.linear_regression([1, 2, 3], [2, 4, 7], proportional=True)
st.mean([])
st.median([])
st.mode([])
st.stdev([1])
st.variance([1])
st.geometric_mean([0, 1])
st.geometric_mean([-1])
st.harmonic_mean([-1])
st.quantiles([1])
st.quantiles([1, 2], n=0)
st.correlation([1, 1], [1, 2])
st.correlation([1], [1, 2])
st.mean(["a"])
st.mean(5)
n = st.NormalDist(100, 15); print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(100), n.cdf(120), n.inv_cdf(.9), n.quantiles(), n.zscore(130), n.overlap(st.NormalDist(110, 10)), n + 5, n * 2, n - n, -n, n / 3, n == st.NormalDist(100, 15), hash(n) == hash(st.NormalDist(100, 15)), st.NormalDist.from_samples([1, 2, 3, 4]))
st.NormalDist(1, -1)
n.inv_cdf(2)
st.NormalDist(5, 2).samples(3, seed=42), st.NormalDist(0, 0).cdf if 0 else 0
st.kde([1.0, 2.0, 3.5], h=1.0)(2.0), st.kde([1.0], 1.0, "triangular", cumulative=True)(1.2), st.kde_random([1.0, 2.0], 1.0, seed=5)()
st.kde([], 1)
r = random.Random(42); print(r.random(), r.randint(1, 10), r.choice("abc"), r.sample(range(100), 5), r.shuffle(x := [1, 2, 3, 4]), x, r.uniform(1, 2), r.gauss(0, 1), r.choices("ab", [3, 1], k=5), r.randrange(0, 100, 7), r.getrandbits(70), r.betavariate(1, 2), r.expovariate(1.5), r.triangular(1, 5, 2), r.normalvariate(), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(2, 3), r.paretovariate(3), r.weibullvariate(1, 2), r.binomialvariate(10, .3), r.randbytes(4))
random.seed("text"); print(random.random()); random.seed(b"by"); print(random.random()); random.seed(1.5); print(random.random()); random.seed(-5); print(random.random()); random.seed(None)
random.seed([1])
random.randint(5, 1)
random.choice([])
random.sample([1], 5)
random.sample({1, 2}, 1)
random.randrange(1.5)
random.randrange(5, 5)
random.choices([], k=1)
random.choices("ab", [0, 0])
random.choices("ab", [1])
random.choices("ab", cum_weights=[1, 2], weights=[1, 1])
random.sample("ab", k=3, counts=[1, 1])
r = random.Random(1); s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), r.sample("ab", 4, counts=[3, 2]), r.sample([5, 6, 7], 3), r.shuffle([1]), s[0], len(s[1]))
copy.copy(Cp(1)), copy.deepcopy(Cp(1)), copy.copy([1, [2]]), copy.deepcopy({"a": [1]}), copy.copy((1,)), copy.copy(5), copy.copy(len) is len, copy.deepcopy(Plain()).l
p = Plain(); q = copy.deepcopy(p); print(q.me is q, q.l is p.l); l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m)
copy.deepcopy((i for i in ()))
copy.replace(5)
copy.copy(types.SimpleNamespace(a=1)), copy.deepcopy(types.SimpleNamespace(a=[1])), copy.replace(types.SimpleNamespace(a=1), b=2), copy.Error, copy.copy({1}), copy.deepcopy(frozenset([1])), copy.copy(bytearray(b"a")), copy.deepcopy([[1]] * 2)
types.SimpleNamespace(a=1, b="x"), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace({"a": 1}, b=2), types.MappingProxyType({"a": 1}), types.MappingProxyType({"a": 1}) | {"b": 2}
types.SimpleNamespace(1)
types.MappingProxyType({"a": 1})["b"]
types.MappingProxyType({})["b"] = 1
h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), heapq.nlargest(0, [1]), heapq.nlargest(5, [1, 2]))
heapq.heappop([])
heapq.heapreplace([], 1)
heapq.heappush((1,), 1)
heapq.heapify([1, "a"])
bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 2], 5, 0, 1), bisect.bisect([3, 2, 1], -2, key=lambda x: -x), bisect.insort(l := [1, 3], 2), l, bisect.insort_left(l, 2), l, bisect.insort(l, -5, key=lambda x: -x)
bisect.bisect([1], 1, -1)
bisect.bisect([1], "a")
F(3, 4), F("3/4"), F("-1.25e1"), F(0.5), F(Dc("1.1")), F(3, -6), F(), F(5), str(F(1, 3)), str(F(4)), F(1, 3) + F(1, 6), F(1, 2) + 1, F(1, 2) + 0.5, F(1, 2) ** 2, F(4, 9) ** 0.5, F(2) ** -1, F(7, 3) // 1, F(7, 3) % 1, divmod(F(7, 2), F(1, 2)), -F(1, 2), abs(F(-1, 2)), round(F(7, 3)), round(F(22, 7), 2), int(F(7, 2)), float(F(1, 3)), F(1, 2) == 0.5, F(1, 2) < 1, hash(F(1, 2)) == hash(0.5), F(355, 113).limit_denominator(10), F.from_float(0.25), F.from_decimal(Dc("0.1")), F(3, 4).numerator, F(3, 4).as_integer_ratio(), F(4).is_integer(), bool(F(0)), F(1, 3) * 1j, format(F(1, 3), ".3f"), f"{F(22, 7):>10.2e}", F(1, 2).conjugate(), F(1, 2).real, F(5, 2).__floor__(), F(5, 2).__ceil__(), F(-5, 2).__trunc__(), copy.copy(F(1, 2)), f"{F(7, 2)}", F("0.1_5")
F(1, 0)
F("x")
F(1.5, 2)
F("1/0")
F(1, 2) / 0
F(None)
F(float("nan"))
F(float("inf"))
isinstance(5, numbers.Integral), isinstance(F(1), numbers.Rational), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance(Dc(1), numbers.Number), isinstance(Dc(1), numbers.Real), isinstance(True, numbers.Integral), issubclass(int, numbers.Rational)
''')
