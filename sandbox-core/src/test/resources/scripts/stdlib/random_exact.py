# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import random, math
from random import Random


def run(seed, call):
    r = Random(seed)
    return [call(r) for _ in range(3)]


check(r'''
[Random(s).random() for s in (0, 1, -1, 5, 2**40, 2**700, -2**33, True, "a", "", "héllo", b"a", b"", bytearray(b"xy"), 1.5, -1.5, float("inf"), 0.0, -0.0, 1e300)]
Random((1, 2))
Random([1])
Random(1j)
Random(object)
random.seed("x", version=1), random.random(), random.seed("hello world", 1), random.random(), random.seed(b"x", version=1), random.random(), random.seed("", version=1), random.random(), random.seed("é", version=1), random.random(), random.seed(7, version=1), random.random()
random.seed(x=1)
random.seed(None, 2), random.seed(12), random.random()
run(1, lambda r: r.randint(1, 6)), run(1, lambda r: r.randrange(10)), run(1, lambda r: r.randrange(5, 100, 7)), run(1, lambda r: r.randrange(10, 0, -3)), run(1, lambda r: r.randrange(2**100)), run(1, lambda r: r.randint(-5, 5)), run(1, lambda r: r.randint(3, 3)), run(2, lambda r: r.randrange(1)), run(2, lambda r: r.randint(0, 2**64))
random.randint(2, 1)
random.randint(5, 4), 1
random.randrange(0)
random.randrange(-3)
random.randrange(5, 5)
random.randrange(5, 1)
random.randrange(1, 10, 0)
random.randrange(1, 5, -1)
random.randrange(1.5)
random.randrange(10.0)
random.randrange("5")
random.randint(1, "a")
random.randint(1.0, 2)
random.randrange(1, 2, 1.0)
random.randrange(None)
random.randrange(5, step=2)
run(1, lambda r: r.getrandbits(1)), run(1, lambda r: r.getrandbits(32)), run(1, lambda r: r.getrandbits(33)), run(1, lambda r: r.getrandbits(100)), run(1, lambda r: r.getrandbits(0)), run(1, lambda r: r.randbytes(5)), run(1, lambda r: r.randbytes(0))
random.getrandbits(-1)
random.getrandbits(1.5)
random.randbytes(-1)
run(1, lambda r: r.choice([1, 2, 3])), run(1, lambda r: r.choice("abc")), run(1, lambda r: r.choice(range(10))), run(1, lambda r: r.choice((1,)))
random.choice([])
random.choice("")
random.choice({1: 2})
random.choice({1, 2})
random.choice(5)
run(1, lambda r: r.choices("abc", k=3)), run(1, lambda r: r.choices("abc", [1, 2, 3], k=3)), run(1, lambda r: r.choices("abc", cum_weights=[1, 3, 6], k=3)), run(1, lambda r: r.choices([1, 2], weights=(0.5, 0.5))), run(1, lambda r: r.choices("ab", k=0)), run(1, lambda r: r.choices("ab", k=-1)), run(1, lambda r: r.choices("abc", (0, 0, 1), k=2)), run(1, lambda r: r.choices(range(3), [1, 0, 0]))
random.choices([])
random.choices("ab", [1])
random.choices("ab", [0, 0])
random.choices("ab", [1, 2], cum_weights=[1, 3])
random.choices("ab", [-1, 0.5])
random.choices("ab", [1, float("inf")])
random.choices("ab", [1, float("nan")])
random.choices("ab", 5)
random.choices("ab", 5, k=2)
random.choices("ab", ["a", "b"])
random.choices({1, 2})
random.choices("ab", k=1.5)
run(1, lambda r: r.sample(range(100), 5)), run(1, lambda r: r.sample("abcdef", 3)), run(1, lambda r: r.sample([1, 2, 3], 3)), run(1, lambda r: r.sample(range(10**9), 3)), run(1, lambda r: r.sample("ab", counts=[3, 2], k=4)), run(1, lambda r: r.sample([], 0)), run(1, lambda r: r.sample(range(1000), 60))[0][:5], run(1, lambda r: r.sample("ab", 0))
random.sample([1, 2], 3)
random.sample([1, 2], -1)
random.sample({1, 2}, 1)
random.sample({1: 2}, 1)
random.sample(5, 1)
random.sample("ab", 1, counts=[1])
random.sample("ab", 1, counts=[1.5, 2])
random.sample("ab", 1, counts=[-1, 5])
random.sample("ab", 9, counts=[1, 2])
random.sample("ab", 1, counts=[0, 0])
random.sample([1, 2])
random.sample([1, 2], 1.0)
(l := list(range(10)), Random(4).shuffle(l), l), (l := [], Random(4).shuffle(l), l), (l := bytearray(b"abcd"), Random(4).shuffle(l), l)
random.shuffle((1, 2))
random.shuffle("ab")
random.shuffle({1: 2, 3: 4}), 1
random.shuffle([1, 2], random.random)
run(1, lambda r: r.uniform(1, 10)), run(1, lambda r: r.uniform(10, 1)), run(1, lambda r: r.triangular()), run(1, lambda r: r.triangular(1, 10, 3)), run(1, lambda r: r.triangular(1, 10)), run(1, lambda r: r.triangular(5, 5)), run(1, lambda r: r.triangular(1, 1, 1)), run(1, lambda r: r.triangular(10, 1))
run(1, lambda r: r.gauss()), run(1, lambda r: r.gauss(10, 2)), run(1, lambda r: r.normalvariate()), run(1, lambda r: r.normalvariate(10, 2)), run(1, lambda r: r.lognormvariate()), run(1, lambda r: r.lognormvariate(1, 0.5)), run(1, lambda r: r.gauss(mu=1, sigma=0))
random.expovariate(0)
random.gammavariate(0, 1)
random.gammavariate(1, -1)
random.paretovariate(0)
random.weibullvariate(1, 0)
random.betavariate(0, 0)
random.uniform("a", 1)
run(1, lambda r: r.binomialvariate()), run(1, lambda r: r.binomialvariate(10, 0.3)), run(1, lambda r: r.binomialvariate(1000, 0.3)), run(1, lambda r: r.binomialvariate(100, 0.7)), run(1, lambda r: r.binomialvariate(0, 0.5)), run(1, lambda r: r.binomialvariate(10, 0)), run(1, lambda r: r.binomialvariate(10, 1)), run(1, lambda r: r.binomialvariate(1, 0.25)), run(3, lambda r: r.binomialvariate(10**6, 0.5)), run(3, lambda r: r.binomialvariate(30, 0.9))
random.binomialvariate(-1)
random.binomialvariate(1, 2)
random.binomialvariate(1, -0.1)
(r := Random(3), s := r.getstate(), a := r.random(), r.setstate(s), a == r.random(), s[0], len(s[1]), s[2], s[1][:2], s[1][-1], type(s))[2:]
(r := Random(3), r.gauss(), r.getstate()[2])[2], (r := Random(3), r.gauss(), r.seed(3), r.getstate()[2])[3]
random.setstate((1, 2, 3))
random.setstate(5)
random.setstate((3, (1, 2), None))
random.setstate((9, (0,) * 625, None))
random.SystemRandom().getstate()
random.SystemRandom().setstate(1)
random.SystemRandom().seed(5), 0 <= random.SystemRandom().random() < 1, random.SystemRandom().getrandbits(3) < 8, len(random.SystemRandom().randbytes(3))
type("Sub", (Random,), {"random": lambda self: 0.5})().randrange(10), type("Sub", (Random,), {"random": lambda self: 0.5})().choice("abc"), type("Sub", (Random,), {"random": lambda self: 0.25})().sample(range(5), 2), type("Sub", (Random,), {"getrandbits": lambda self, k: 1})().randrange(10)
(p := __import__("pickle").loads(__import__("pickle").dumps(Random(5))).random()) == Random(5).random(), __import__("copy").deepcopy(Random(5)).random() == p
random.seed(1.0), random.random(), random.seed(2**64 - 1), random.random(), random.seed(2**64), random.random(), random.seed(-7), random.random(), random.seed(7), random.random()
''')
