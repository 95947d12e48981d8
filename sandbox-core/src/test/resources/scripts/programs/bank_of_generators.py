# SPDX-License-Identifier: Apache-2.0
# A data pipeline out of generators.
import itertools


def read(text):
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield line


def records(lines):
    header = next(lines).split(",")
    for line in lines:
        yield dict(zip(header, line.split(",")))


def convert(rows, **types):
    for row in rows:
        try:
            yield {k: types.get(k, str)(v) for k, v in row.items()}
        except ValueError as error:
            print("dropped:", error)


def where(rows, **conditions):
    return (r for r in rows if all(check(r[k]) for k, check in conditions.items()))


def running(rows, column):
    total = 0
    for row in rows:
        total += row[column]
        yield {**row, "running": total}


def window(items, n):
    items = iter(items)
    current = tuple(itertools.islice(items, n))
    while len(current) == n:
        yield current
        current = current[1:] + tuple(itertools.islice(items, 1))


def tap(rows, label):
    for i, row in enumerate(rows):
        print(f"{label}{i}")
        yield row


TEXT = """
city,month,rain   # a comment
Paris,1,51
Paris,2,41
# all comment
Lyon,1,47
Lyon,2,x
Nice,1,69
"""
pipeline = running(where(tap(convert(records(read(TEXT)), month=int, rain=int), "row "), rain=lambda v: v > 45), "rain")
first = next(pipeline)
print(first)
rest = list(pipeline)
for row in rest:
    print(row)
print(list(window(range(6), 3)), list(window("ab", 3)))
print([k for k, g in itertools.groupby(sorted([r["city"] for r in [first, *rest]]))])
batches = iter(lambda it=iter(range(7)): list(itertools.islice(it, 3)), [])
print(list(batches))
