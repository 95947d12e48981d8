# SPDX-License-Identifier: Apache-2.0
# A simulation with a seeded random generator: queue of customers, dice, Monte Carlo.
import random
from collections import Counter, deque


class Bank:
    def __init__(self, tellers, rng):
        self.free_at = [0] * tellers
        self.rng, self.waits, self.served = rng, [], 0

    def run(self, customers):
        clock = 0.0
        queue = deque()
        for number in range(customers):
            clock += self.rng.expovariate(1 / 2)
            queue.append((number, clock))
            while queue:
                who, arrived = queue.popleft()
                teller = min(range(len(self.free_at)), key=lambda t: self.free_at[t])
                start = max(arrived, self.free_at[teller])
                self.waits.append(start - arrived)
                self.free_at[teller] = start + self.rng.uniform(1, 6)
                self.served += 1
        return sum(self.waits) / len(self.waits)


rng = random.Random(2024)
for tellers in (1, 2, 3):
    bank = Bank(tellers, random.Random(99))
    print(tellers, "tellers:", round(bank.run(200), 4), round(max(bank.waits), 4), bank.served)
rolls = Counter(rng.randint(1, 6) + rng.randint(1, 6) for _ in range(2000))
for total in range(2, 13):
    print(f"{total:>2} {rolls[total]:>4} {'*' * (rolls[total] // 10)}")
inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(5000))
print("pi is about", 4 * inside / 5000)
deck = [rank + suit for suit in "SHDC" for rank in "23456789TJQKA"]
rng.shuffle(deck)
print(deck[:8], sorted(rng.sample(range(1, 50), 6)))
position, trail = [0, 0], []
for _ in range(10):
    axis = rng.randrange(2)
    position[axis] += rng.choice((-1, 1))
    trail.append(tuple(position))
print(trail)
text = "the cat sat on the mat and the cat ate the rat".split()
chain = {}
for a, b in zip(text, text[1:]):
    chain.setdefault(a, []).append(b)
word, out = "the", ["the"]
while len(out) < 12 and word in chain:
    word = rng.choice(chain[word])
    out.append(word)
print(" ".join(out))
weights = rng.choices(["common", "rare", "epic"], weights=[80, 18, 2], k=500)
print(Counter(weights).most_common())
