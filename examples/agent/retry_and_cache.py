# SPDX-License-Identifier: Apache-2.0
"""Retries with backoff, a cache with a life time, rate limiting: decorators at work."""
import functools
import itertools
import random
from collections import OrderedDict


class Clock:
    now = 0.0

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()


class Unavailable(Exception):
    pass


def retry(attempts=4, base=0.5, factor=2, on=(Unavailable,)):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            rng = random.Random(function.__name__)
            for n in itertools.count(1):
                try:
                    return function(*args, **kwargs)
                except on as e:
                    if n == attempts:
                        raise RuntimeError(f"{function.__name__} gave up after {n} attempts") from e
                    delay = base * factor ** (n - 1) * (1 + rng.random() / 10)
                    print(f"  attempt {n} failed ({e}); waiting {delay:.3f}s")
                    clock.sleep(delay)

        return wrapper

    return decorate


def cached(seconds, size=2):
    def decorate(function):
        store = OrderedDict()
        stats = {"hits": 0, "misses": 0}

        @functools.wraps(function)
        def wrapper(*args):
            if args in store and clock.now - store[args][0] < seconds:
                stats["hits"] += 1
                store.move_to_end(args)
                return store[args][1]
            stats["misses"] += 1
            value = function(*args)
            store[args] = clock.now, value
            store.move_to_end(args)
            while len(store) > size:
                store.popitem(last=False)
            return value

        wrapper.stats = stats
        wrapper.keys = lambda: list(store)
        return wrapper

    return decorate


calls = itertools.count(1)


@retry()
def flaky(limit):
    n = next(calls)
    if n < limit:
        raise Unavailable(f"call {n}")
    return f"answer of call {n}"


print(flaky(3), f"{clock.now:.3f}")
calls = itertools.count(1)
try:
    flaky(99)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))


@cached(10)
def square(x):
    return x * x


for x in (1, 2, 1, 3, 2):
    square(x)
    clock.sleep(1)
print(square.stats, square.keys(), square.__name__)
clock.sleep(20)
square(2)
print(square.stats)


@functools.lru_cache(maxsize=None)
def ways(amount, coins=(1, 2, 5, 10)):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[-1], coins) + ways(amount, coins[:-1])


print(ways(50), ways.cache_info())
