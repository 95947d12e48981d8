# SPDX-License-Identifier: Apache-2.0
"""Simulated annealing, a genetic algorithm, Newton's method, Simpson's rule and Monte Carlo."""
import math
import random
from functools import partial
from itertools import pairwise
from operator import itemgetter

rng = random.Random(2024)
TARGET = "to be or not"
LETTERS = "abcdefghijklmnopqrstuvwxyz "


def fitness(text):
    return sum(a == b for a, b in zip(text, TARGET))


def mutate(text, rate):
    return "".join(rng.choice(LETTERS) if rng.random() < rate else c for c in text)


def cross(a, b):
    cut = rng.randrange(1, len(a))
    return a[:cut] + b[cut:]


population = ["".join(rng.choices(LETTERS, k=len(TARGET))) for _ in range(60)]
for generation in range(1, 201):
    scored = sorted(((fitness(p), p) for p in population), key=itemgetter(0), reverse=True)
    if generation % 20 == 1 or scored[0][0] == len(TARGET):
        print(f"{generation:>4} {scored[0][0]:>3} {scored[0][1]!r}")
    if scored[0][0] == len(TARGET):
        break
    parents = [p for _, p in scored[:15]]
    population = parents[:2] + [mutate(cross(*rng.sample(parents, 2)), 0.03) for _ in range(58)]

cities = [(rng.random(), rng.random()) for _ in range(12)]


def length(tour):
    return sum(math.dist(cities[a], cities[b]) for a, b in pairwise([*tour, tour[0]]))


tour = list(range(12))
best, heat = length(tour), 1.0
print(f"tour before {best:.6f}")
while heat > 1e-3:
    i, j = sorted(rng.sample(range(12), 2))
    new = tour[:i] + tour[i : j + 1][::-1] + tour[j + 1 :]
    if (change := length(new) - length(tour)) < 0 or rng.random() < math.exp(-change / heat):
        tour = new
    heat *= 0.99
print(f"tour after {length(tour):.6f} {tour}")


def newton(f, x, eps=1e-12):
    for n in range(100):
        h = 1e-6
        slope = (f(x + h) - f(x - h)) / (2 * h)
        step = f(x) / slope
        x -= step
        if abs(step) < eps:
            return x, n
    raise ArithmeticError("no convergence")


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * math.fsum(f(a + i * h) for i in range(1, n, 2)) + 2 * math.fsum(f(a + i * h) for i in range(2, n, 2)))


print(f"{newton(lambda x: x * x - 2, 1)[0]:.10f} {newton(math.cos, 1)[0]:.10f}")
print(f"{simpson(math.sin, 0, math.pi):.9f} {simpson(partial(pow, 2), 0, 1):.9f}")
hits = sum(math.hypot(rng.random(), rng.random()) < 1 for _ in range(3000))
print(hits, f"{4 * hits / 3000:.4f}")
life = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(8):
    counts = {}
    for x, y in life:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    life = {c for c, n in counts.items() if n == 3 or n == 2 and c in life}
print(sorted(life))
