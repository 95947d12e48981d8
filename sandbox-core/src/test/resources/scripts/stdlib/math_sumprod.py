# SPDX-License-Identifier: Apache-2.0
# Products of floats are summed with more digits while there are only floats; what depends on it.
import math
import random
import statistics

generator = random.Random(5)


def value():
    if generator.random() < 0.6:
        return generator.uniform(-9, 9) * 10 ** generator.choice([0, 0, 0, generator.randint(-9, 9)])
    return generator.choice([generator.randint(-9, 9), True, 10**20, 2**62, float('inf')])


for i in range(150):
    count = generator.randint(0, 7)
    print(math.sumprod([value() for _ in range(count)], [value() for _ in range(count)]))
for i in range(40):
    x = [generator.choice([generator.uniform(-9, 9), generator.randint(-9, 9)]) for _ in range(6)]
    y = x[::-1]
    print(statistics.covariance(x, y), statistics.correlation(x, y), statistics.linear_regression(x, y, proportional=True))
