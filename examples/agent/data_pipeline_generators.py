# SPDX-License-Identifier: Apache-2.0
"""A pipeline of generators: reading, cleaning, windows, aggregation, fan-out."""
import itertools
import statistics
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial, reduce


def read(lines: Iterable[str]) -> Iterator[dict]:
    header = None
    for line in lines:
        line = line.split("#")[0].strip()
        if not line:
            continue
        parts = [p.strip() for p in line.split("|")]
        if header is None:
            header = parts
        else:
            yield dict(zip(header, parts))


def convert(rows, **types):
    for row in rows:
        try:
            yield {k: types.get(k, str)(v) for k, v in row.items()}
        except ValueError as e:
            print("skipped", row, e)


def window(items, size):
    last = deque(maxlen=size)
    for item in items:
        last.append(item)
        if len(last) == size:
            yield tuple(last)


def compose(*steps: Callable):
    return partial(reduce, lambda value, step: step(value), steps)


@contextmanager
def traced(name):
    print("begin", name)
    try:
        yield
    except ZeroDivisionError:
        print("swallowed in", name)
    finally:
        print("end", name)


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total, count = total + value, count + 1
        average = total / count


def reporter(results):
    while True:
        results.append((yield from averager()))


TEXT = """
station | temp | hour   # header
oslo | 3.5 | 1
oslo | 4.0 | 2
rome | 18.2 | 1
oslo | cold | 3
rome | 19.0 | 2   # warm
oslo | 2.5 | 3
rome | 17.1 | 3
"""
with traced("pipeline"):
    rows = list(convert(read(TEXT.splitlines()), temp=float, hour=int))
rows.sort(key=lambda r: (r["station"], r["hour"]))
for station, group in itertools.groupby(rows, key=lambda r: r["station"]):
    temps = [r["temp"] for r in group]
    print(station, [round(statistics.mean(w), 2) for w in window(temps, 2)], max(temps))
print(compose(lambda rs: (r["temp"] for r in rs), partial(filter, lambda t: t > 3), sorted, lambda ts: ts[:2])(rows))
with traced("bad"):
    1 / 0
results = []
agent = reporter(results)
next(agent)
for value in (10, 20, None, 5, None):
    agent.send(value)
agent.close()
print(results)
a, b = itertools.tee(r["temp"] for r in rows)
print([round(y - x, 1) for x, y in zip(a, itertools.islice(b, 1, None))])
print(list(itertools.accumulate((r["hour"] for r in rows), max)), [len(list(c)) for c in itertools.batched(rows, 4)])
gen = (print("making", i) or i for i in range(3))
print(next(gen), "first", list(gen))
print(dict(zip("abc", itertools.count(10, 5))), list(itertools.zip_longest("ab", [1], fillvalue=0)))
