# SPDX-License-Identifier: Apache-2.0
"""A discrete event simulation of a bank with generators, seeded randomness and statistics; then a Markov text."""

import bisect
import cmath
import heapq
import itertools
import math
import random
import statistics
from array import array
from collections import Counter, defaultdict, deque, namedtuple
from contextlib import suppress
from fractions import Fraction
from functools import lru_cache, partial
from operator import itemgetter

Event = namedtuple("Event", "time seq kind who", defaults=(None,))


class Simulation:
    def __init__(self, seed, tellers=2):
        self.rng = random.Random(seed)
        self.heap, self.seq, self.now = [], itertools.count(), 0.0
        self.free, self.waiting = tellers, deque()
        self.stats = defaultdict(list)

    def schedule(self, delay, kind, who=None):
        heapq.heappush(self.heap, Event(self.now + delay, next(self.seq), kind, who))

    def customer(self, name):
        arrived = self.now
        if not self.free:
            self.waiting.append(name)
            yield "wait"
        self.free -= 1
        self.stats["wait"].append(self.now - arrived)
        yield self.rng.gammavariate(2.0, 1.5)
        self.free += 1
        self.stats["stay"].append(self.now - arrived)

    def run(self, until):
        people = {}
        self.schedule(self.rng.expovariate(1.0), "arrive")
        while self.heap and self.heap[0].time <= until:
            event = heapq.heappop(self.heap)
            self.now = event.time
            if event.kind == "arrive":
                name = f"c{len(people)}"
                people[name] = self.customer(name)
                self.schedule(self.rng.expovariate(1.0), "arrive")
            else:
                name = event.who
            with suppress(StopIteration):
                step = next(people[name])
                if step != "wait":
                    self.schedule(step, "go", name)
                continue
            if self.waiting:
                self.schedule(0, "go", self.waiting.popleft())
        return len(people)


for seed in (1, "two", 3.5):
    sim = Simulation(seed)
    n = sim.run(200)
    waits = sim.stats["wait"]
    print(seed, n, f"{statistics.fmean(waits):.6f} {statistics.median(waits):.6f} {max(waits):.6f}", len(sim.waiting), f"{statistics.quantiles(sim.stats['stay'], n=10)[-1]:.6f}")
rng = random.Random(2024)
walk = list(itertools.accumulate(rng.choices((-1, 1), k=1000)))
print(walk[-5:], max(walk), min(walk), Counter(map(abs, walk)).most_common(3))
print([rng.randrange(6) + 1 for _ in range(10)], rng.sample(["a", "b", "c", "d"], counts=[3, 1, 2, 1], k=4), rng.shuffle(walk), walk[:3])
inside = sum(abs(complex(rng.uniform(-1, 1), rng.uniform(-1, 1))) <= 1 for _ in range(5000))
print(4 * inside / 5000, Fraction(4 * inside, 5000).limit_denominator(50))
text = "the cat sat on the mat the dog sat on the log the cat saw the dog".split()
model = defaultdict(Counter)
for a, b in itertools.pairwise(text):
    model[a][b] += 1
word, out = "the", []
for _ in range(12):
    out.append(word)
    if not model[word]:
        break
    word = rng.choices(list(model[word]), list(model[word].values()))[0]
print(" ".join(out))


@lru_cache(None)
def partitions(n, most):
    return 1 if n == 0 else sum(partitions(n - k, k) for k in range(1, min(n, most) + 1))


print(partitions(40, 40), partitions.cache_info().currsize)


def fft(a):
    n = len(a)
    if n == 1:
        return a
    even, odd = fft(a[::2]), fft(a[1::2])
    twiddled = [cmath.exp(-2j * cmath.pi * k / n) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, twiddled)] + [e - t for e, t in zip(even, twiddled)]


print([f"{abs(z):.6f}" for z in fft([math.sin(k) for k in range(8)])])
sieve = array("b", [1]) * 100
sieve[0:2] = array("b", [0, 0])
for i in range(2, 10):
    if sieve[i]:
        sieve[i * i :: i] = array("b", bytes(len(range(i * i, 100, i))))
primes = [i for i, flag in enumerate(sieve) if flag]
print(primes[-3:], len(primes), bisect.bisect_right(primes, 50), sum(primes), math.prod(primes[:8]))
dist = statistics.NormalDist(10, 2)
print(dist.samples(2, seed=5), dist.zscore(13), dist.inv_cdf(0.9), dist + statistics.NormalDist(1, 1), f"{dist.pdf(10):.10f}")
best = max((partial(lambda s, k: sum(s[i : i + k]), walk)(k) / k, k) for k in (5, 10, 50))
print(best, sorted(Counter(len(str(2**k)) for k in range(64)).items(), key=itemgetter(1, 0))[-3:])
