# SPDX-License-Identifier: Apache-2.0
# Parsing log lines with a regular expression and grouping them.
import re
from collections import Counter, defaultdict
from datetime import datetime

LOG = """\
2024-03-01 10:00:01 INFO  web   request path=/ ms=12
2024-03-01 10:00:02 ERROR db    timeout after 3000 ms
2024-03-01 10:00:05 INFO  web   request path=/login ms=48
2024-03-01 10:01:10 WARN  cache miss rate 0.61
not a log line
2024-03-01 10:02:00 INFO  web   request path=/ ms=9
2024-03-01 10:02:30 ERROR web   500 on path=/pay
2024-03-02 00:00:00 INFO  cron  started
"""
LINE = re.compile(r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?P<level>[A-Z]+)\s+(?P<part>\w+)\s+(?P<text>.*)")


def parse(lines):
    for number, line in enumerate(lines, 1):
        if m := LINE.fullmatch(line):
            entry = m.groupdict()
            entry["when"] = datetime.strptime(entry["when"], "%Y-%m-%d %H:%M:%S")
            yield entry
        else:
            print(f"skipped line {number}: {line!r}")


entries = list(parse(LOG.splitlines()))
print(Counter(e["level"] for e in entries))
by_part = defaultdict(list)
for e in entries:
    by_part[e["part"]].append(e)
for part, found in sorted(by_part.items()):
    levels = ", ".join(f"{k}={v}" for k, v in sorted(Counter(e["level"] for e in found).items()))
    print(f"{part:<6}{len(found)} entries: {levels}")
times = [int(m[1]) for e in entries if (m := re.search(r"ms=(\d+)", e["text"]))]
print("requests", len(times), "mean", sum(times) / len(times), "max", max(times))
errors = [e for e in entries if e["level"] == "ERROR"]
for before, after in zip(errors, errors[1:]):
    print("between errors:", after["when"] - before["when"])
print("days:", sorted({e["when"].date().isoformat() for e in entries}))
per_minute = Counter(e["when"].strftime("%H:%M") for e in entries)
print(dict(sorted(per_minute.items())))
print(re.sub(r"path=(\S+)", lambda m: f"path=<{m[1].upper()}>", entries[2]["text"]))
