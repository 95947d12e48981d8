# SPDX-License-Identifier: Apache-2.0
# Grades: parsing, statistics, ranking with ties, a histogram.
import statistics
from collections import namedtuple

Student = namedtuple("Student", "name grades")
RAW = """Ann: 90, 85, 77
Bob: 60, 70
Cyd: 90, 85, 77
Dee:
Eve: 100, x, 95"""


def parse(line):
    name, _, numbers = line.partition(":")
    grades, bad = [], []
    for text in filter(None, map(str.strip, numbers.split(","))):
        try:
            grades.append(int(text))
        except ValueError:
            bad.append(text)
    if bad:
        print(f"{name}: ignored {bad}")
    return Student(name.strip(), tuple(grades))


def letter(score):
    return next((l for bound, l in ((90, "A"), (80, "B"), (70, "C"), (60, "D")) if score >= bound), "F")


students = [parse(line) for line in RAW.splitlines()]
averages = {s.name: statistics.mean(s.grades) if s.grades else None for s in students}
known = {n: a for n, a in averages.items() if a is not None}
ranking, rank, previous = [], 0, None
for position, (name, average) in enumerate(sorted(known.items(), key=lambda kv: (-kv[1], kv[0])), 1):
    if average != previous:
        rank, previous = position, average
    ranking.append((rank, name, average))
for rank, name, average in ranking:
    print(f"{rank}. {name:<5}{average:>7.2f} {letter(average)}")
print("no grades:", [n for n, a in averages.items() if a is None])
everything = sorted(g for s in students for g in s.grades)
print(everything, statistics.median(everything), round(statistics.pstdev(everything), 3), statistics.multimode(everything))
for low in range(60, 101, 10):
    n = sum(low <= g < low + 10 for g in everything)
    print(f"{low:>3}-{low + 9:<3} {'█' * n}{n or ''}")
best = max(students, key=lambda s: (max(s.grades, default=-1), s.name))
print(best, best._replace(name="X").name, best.grades[0] - statistics.fmean(everything) > 0)
pairs = list(zip(*(s.grades for s in students if len(s.grades) >= 2)))
print(pairs, [max(p) - min(p) for p in pairs], all(isinstance(g, int) for g in everything))
curve = lambda grades, to=100: [round(g * to / max(grades)) for g in grades]
print({s.name: curve(s.grades) for s in students if s.grades}, dict(sorted(known.items(), key=lambda kv: kv[1])[:1]))
