# SPDX-License-Identifier: Apache-2.0
"""Finds errors, slow requests and busy minutes in a web server's log."""
import re
from collections import Counter
from datetime import datetime, timedelta
from statistics import mean, median, quantiles

LOG = """\
10.0.0.1 - - [12/Mar/2024:10:00:01 +0000] "GET /index.html HTTP/1.1" 200 1024 0.012
10.0.0.2 - bob [12/Mar/2024:10:00:15 +0000] "POST /api/items HTTP/1.1" 201 85 0.230
10.0.0.1 - - [12/Mar/2024:10:01:02 +0000] "GET /missing HTTP/1.1" 404 12 0.003
10.0.0.3 - - [12/Mar/2024:10:01:44 +0000] "GET /api/items?page=2 HTTP/1.1" 200 4096 1.870
garbage line
10.0.0.2 - bob [12/Mar/2024:10:02:00 +0000] "DELETE /api/items/7 HTTP/1.1" 500 0 0.950
10.0.0.4 - - [12/Mar/2024:10:02:05 +0000] "GET /index.html HTTP/1.1" 304 0 0.004
"""

LINE = re.compile(
    r"""(?P<ip>\S+)\s\S+\s(?P<user>\S+)\s\[(?P<time>[^]]+)\]\s
        "(?P<method>[A-Z]+)\s(?P<path>\S+)\s[^"]*"\s
        (?P<status>\d{3})\s(?P<size>\d+)\s(?P<seconds>[\d.]+)""",
    re.VERBOSE,
)

entries, bad = [], []
for number, line in enumerate(LOG.splitlines(), 1):
    match = LINE.fullmatch(line)
    if not match:
        bad.append((number, line))
        continue
    entry = match.groupdict()
    entry["time"] = datetime.strptime(entry["time"], "%d/%b/%Y:%H:%M:%S %z")
    entry["status"] = int(entry["status"])
    entry["size"] = int(entry["size"])
    entry["seconds"] = float(entry["seconds"])
    entries.append(entry)

print(f"{len(entries)} requests, {len(bad)} unreadable: {bad}")
print("by status class:", dict(sorted(Counter(f"{e['status'] // 100}xx" for e in entries).items())))
print("top clients:", Counter(e["ip"] for e in entries).most_common(2))
times = [e["seconds"] for e in entries]
print(f"mean {mean(times):.4f} median {median(times):.4f} quartiles {[round(q, 4) for q in quantiles(times)]}")
for e in sorted(entries, key=lambda e: e["seconds"], reverse=True)[:2]:
    print(f"slow: {e['method']:6} {re.sub(r'\?.*', '', e['path']):<14} {e['seconds'] * 1000:7.1f} ms")
minutes = Counter(e["time"].replace(second=0) for e in entries)
start = min(minutes)
for i in range(3):
    minute = start + timedelta(minutes=i)
    print(minute.isoformat(), "*" * minutes[minute])
print("errors:", [(e["time"].strftime("%H:%M:%S"), e["path"]) for e in entries if e["status"] >= 400])
print("users:", sorted({e["user"] for e in entries} - {"-"}))
