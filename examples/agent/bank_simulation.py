# SPDX-License-Identifier: Apache-2.0
"""Simulates queues at counters with a seeded generator, and summarises waiting."""
import heapq
import random
import statistics
from dataclasses import dataclass, field


@dataclass(order=True)
class Event:
    time: float
    kind: str = field(compare=False)
    customer: int = field(compare=False)


def simulate(counters, customers, seed):
    rng = random.Random(seed)
    events, time = [], 0.0
    for n in range(customers):
        time += rng.expovariate(1 / 2.0)
        heapq.heappush(events, Event(time, "arrive", n))
    arrived, waits, line, free = {}, [], [], counters
    longest = 0
    while events:
        event = heapq.heappop(events)
        if event.kind == "arrive":
            arrived[event.customer] = event.time
            line.append(event.customer)
        else:
            free += 1
        while free and line:
            customer = line.pop(0)
            free -= 1
            waits.append(event.time - arrived[customer])
            heapq.heappush(events, Event(event.time + rng.gauss(5, 1), "leave", customer))
        longest = max(longest, len(line))
    return waits, longest, event.time


for counters in (2, 3, 4):
    waits, longest, end = simulate(counters, 200, seed=42)
    print(f"{counters} counters: mean wait {statistics.fmean(waits):.3f}, 90% below {statistics.quantiles(waits, n=10)[-1]:.3f}, longest line {longest}, closed at {end:.2f}")

rng = random.Random("walk")
position, path = 0, []
for _ in range(50):
    position += rng.choice((-1, 1))
    path.append(position)
print(path[-5:], min(path), max(path), path.count(0))
inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(2000))
print(f"pi is about {4 * inside / 2000:.3f}")
deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "A23456789TJQK"]
rng.shuffle(deck)
print(deck[:5], rng.sample(deck, 3), rng.choices(["win", "lose"], weights=[1, 3], k=8))
