# SPDX-License-Identifier: Apache-2.0
"""Statistics over time series: resampling, moving averages, outliers, correlation, charts in text."""
import csv
import io
import math
import statistics as st
from bisect import bisect
from collections import defaultdict, deque
from datetime import date, timedelta
from itertools import groupby, pairwise

lines = ["day,high,low,rain"]
start = date(2024, 1, 1)
for n in range(60):
    day = start + timedelta(n)
    high = 10 + 8 * math.sin(n / 9) + (n * 37 % 11) / 5
    rain = "" if n % 13 == 5 else f"{max(0, (n * 53 % 17) - 9) * 1.5:.1f}"
    lines.append(f"{day:%Y-%m-%d},{high:.1f},{high - 5 - n % 4:.1f},{rain}")
lines[20] = "2024-01-20,99.9,1.0,0.0"
rows = []
for row in csv.DictReader(io.StringIO("\n".join(lines))):
    rows.append((date.fromisoformat(row["day"]), float(row["high"]), float(row["low"]), float(row["rain"]) if row["rain"] else None))

highs = [h for _, h, _, _ in rows]
mean, sd = st.mean(highs), st.stdev(highs)
outliers = [(d.isoformat(), h) for d, h, *_ in rows if abs(h - mean) > 4 * sd]
print(f"{len(rows)} days, mean {mean:.3f}, sd {sd:.3f}, outliers {outliers}")
rows = [r for r in rows if abs(r[1] - mean) <= 4 * sd]
highs, lows = [r[1] for r in rows], [r[2] for r in rows]
q1, q2, q3 = st.quantiles(highs)
print(f"median {q2:.2f}, IQR {q3 - q1:.2f}, mode of whole degrees {st.multimode(map(round, highs))}, r={st.correlation(highs, lows):.4f}")
slope, intercept = st.linear_regression(range(len(highs)), highs)
print(f"trend {slope:+.4f} per day from {intercept:.3f}; rain known on {sum(r[3] is not None for r in rows)} days, {math.fsum(r[3] or 0 for r in rows):.1f} mm")

for (year, month), group in groupby(rows, key=lambda r: (r[0].year, r[0].month)):
    group = list(group)
    print(f"{year}-{month:02}: {len(group)} days, high {max(g[1] for g in group)}, low {min(g[2] for g in group)}, wettest {max(group, key=lambda g: g[3] or 0)[0]:%d %b}")
weeks = defaultdict(list)
for d, h, *_ in rows:
    weeks[d.isocalendar().week].append(h)
for week, values in list(weeks.items())[:9]:
    print(f"week {week:>2} {st.fmean(values):6.2f} {'=' * round(st.fmean(values))}")


def moving(values, size):
    window, total = deque(), 0.0
    for v in values:
        window.append(v)
        total += v
        if len(window) > size:
            total -= window.popleft()
        yield total / len(window)


smooth = list(moving(highs, 7))
print([round(v, 2) for v in smooth[:5]], f"{max(map(abs, (b - a for a, b in pairwise(smooth)))):.3f}")
edges = range(0, 25, 4)
bins = [0] * (len(edges) + 1)
for h in highs:
    bins[bisect(edges, h)] += 1
for low, n in zip(edges, bins[1:]):
    print(f"{low:>3}-{low + 3:<3}|{'█' * n} {n}")
levels = " ▁▂▃▄▅▆▇█"
print("".join(levels[round((v - min(smooth)) / (max(smooth) - min(smooth)) * 8)] for v in smooth))
streaks = [(wet, sum(1 for _ in g)) for wet, g in groupby((r[3] or 0) > 0 for r in rows)]
print("longest dry spell", max(n for wet, n in streaks if not wet), "wet", max(n for wet, n in streaks if wet))
normal = st.NormalDist.from_samples(highs)
print(normal, f"{normal.cdf(15):.4f} {normal.inv_cdf(0.9):.4f} {normal.overlap(st.NormalDist(10, 5)):.4f}")
for bad in ([], [1]):
    try:
        st.stdev(bad)
    except st.StatisticsError as e:
        print(e)
