# SPDX-License-Identifier: Apache-2.0
# random with a seed gives CPython's numbers.
import random

random.seed(42)
print(random.random(), random.random(), random.uniform(1, 10))
print([random.randint(1, 100) for _ in range(10)], random.randrange(10), random.randrange(0, 100, 5), random.randrange(10**30), random.getrandbits(10), random.getrandbits(100))
print(random.choice("abcdef"), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=8), random.choices("abc", cum_weights=[1, 3, 10], k=4), random.sample(range(100), 5), random.sample("abcdef", 3), random.sample([1, 2], counts=[3, 2], k=4))
deck = list(range(10))
random.shuffle(deck)
print(deck)
random.seed("text seed")
print(random.random(), random.randint(1, 6))
random.seed(2.5)
print(random.random())
random.seed(b"bytes")
print(random.random())
random.seed(10**40)
print(random.random(), random.randbytes(4))
random.seed(1)
draws = [random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(1.5), random.triangular(0, 10, 5), random.betavariate(2, 3), random.paretovariate(3), random.lognormvariate(0, 1), random.vonmisesvariate(0, 4), random.gammavariate(2, 1), random.weibullvariate(1, 2)]
print([round(x, 12) for x in draws], random.binomialvariate(10, 0.3))
r = random.Random(7)
print(r.random(), r.randint(1, 10), [r.choice([True, False]) for _ in range(5)])
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)])
for source in ["random.choice([])", "random.randint(5, 1)", "random.sample([1], 2)", "random.randrange(0)", "random.choices([], k=1)", "random.sample({1, 2}, 1)", "random.randrange(1.5)", "random.choices([1, 2], weights=[1])", "random.seed([1])", "random.randrange(1, 10, 0)", "random.getrandbits(-1)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
