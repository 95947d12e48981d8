# SPDX-License-Identifier: Apache-2.0
"""Parses web server logs: regular expressions, sessions, percentiles, a histogram, logging of what is skipped."""

import collections
import datetime as dt
import heapq
import ipaddress
import logging
import re
import statistics
import sys
from urllib.parse import parse_qsl, unquote_plus, urlsplit

LOG = r"""
10.0.0.1 - - [10/Oct/2023:13:55:36 +0200] "GET /index.html?q=caf%C3%A9+au+lait&x=1 HTTP/1.1" 200 2326 "http://example.com/start" "Mozilla/5.0 (X11; Linux)" 0.012
10.0.0.1 - anna [10/Oct/2023:13:55:40 +0200] "POST /api/items HTTP/1.1" 201 57 "-" "curl/8.0" 0.230
192.168.7.9 - - [10/Oct/2023:12:00:00 +0000] "GET /a%20b/../img.png HTTP/2" 304 - "-" "Mozilla/5.0 \"quoted\"" 0.001
2001:db8::1 - - [10/Oct/2023:14:31:00 +0200] "DELETE /api/items/7?force HTTP/1.1" 500 12 "-" "-" 3.5
garbage line here
10.0.0.1 - - [10/Oct/2023:15:00:00 +0200] "GET / HTTP/1.1" 404 9 "-" "bot" 0.044
300.1.1.1 - - [10/Oct/2023:15:00:00 +0200] "GET / HTTP/1.1" 200 9 "-" "bot" 0.044
10.0.0.2 - - [32/Oct/2023:15:00:00 +0200] "GET / HTTP/1.1" 200 9 "-" "bot" 0.044
""".strip()

LINE = re.compile(
    r"""
    (?P<host>\S+) \s \S+ \s (?P<user>\S+) \s
    \[ (?P<when>[^\]]+) \] \s
    "(?P<method>[A-Z]+) \s (?P<target>\S+) \s HTTP/(?P<version>[\d.]+)" \s
    (?P<status>\d{3}) \s (?P<size>\d+|-) \s
    "(?P<referer>[^"]*)" \s "(?P<agent>(?:\\.|[^"\\])*)" \s
    (?P<seconds>\d+\.\d+) $
    """,
    re.VERBOSE,
)
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s|%(name)s|%(funcName)s:%(lineno)d| %(message)s")
log = logging.getLogger("logs.parse")

Entry = collections.namedtuple("Entry", "host user when method url status size agent seconds", defaults=[0.0])


def entries(text):
    for number, line in enumerate(text.splitlines(), 1):
        match = LINE.match(line)
        if match is None:
            log.warning("line %d does not parse: %.20r...", number, line)
            continue
        data = match.groupdict()
        try:
            yield Entry(
                ipaddress.ip_address(data["host"]),
                None if data["user"] == "-" else data["user"],
                dt.datetime.strptime(data["when"], "%d/%b/%Y:%H:%M:%S %z"),
                data["method"],
                urlsplit(data["target"]),
                int(data["status"]),
                0 if data["size"] == "-" else int(data["size"]),
                re.sub(r"\\(.)", r"\1", data["agent"]),
                float(data["seconds"]),
            )
        except ValueError as error:
            log.error("line %d: %s", number, error, exc_info=number > 100)


found = list(entries(LOG))
log.debug("%(n)d entries of %(m)d lines", {"n": len(found), "m": LOG.count("\n") + 1})
for e in sorted(found, key=lambda e: e.when):
    print(f"{e.when.astimezone(dt.timezone.utc):%H:%M:%S} {e.host!s:<12} {e.method:<6} {unquote_plus(e.url.path)} {parse_qsl(e.url.query, keep_blank_values=True)} {e.status} {e.agent}")
print(collections.Counter(e.status // 100 for e in found), found[2]._replace(agent=None)._asdict()["size"], Entry._field_defaults)
times = sorted(e.seconds for e in found)
print(statistics.median(times), statistics.fmean(times), [round(q, 4) for q in statistics.quantiles(times, n=4, method="inclusive")], statistics.pstdev(times))
print(heapq.nlargest(2, found, key=lambda e: e.seconds)[1].url.geturl(), [str(e.host) for e in found if e.host.is_private], [e.host.version for e in found])


def sessions(entries, gap=dt.timedelta(minutes=30)):
    last = {}
    number = collections.Counter()
    for e in sorted(entries, key=lambda e: e.when):
        if e.host not in last or e.when - last[e.host] > gap:
            number[e.host] += 1
        last[e.host] = e.when
        yield (e.host, number[e.host]), e


groups = collections.defaultdict(list)
for key, e in sessions(found):
    groups[key].append(e)
for (host, n), es in groups.items():
    span = es[-1].when - es[0].when
    print(f"{host} #{n}: {len(es)} requests in {span} ({span.total_seconds():g} s), {sum(e.size for e in es):,} bytes")
width = max(len(e.url.path) for e in found)
for e in found:
    bar = "█" * round(e.seconds * 8) or "▏"
    print(f"{e.url.path:.<{width}}{bar:>30.25}|{e.seconds:8.1%}|{e.seconds:+.1e}")
try:
    found[0].when < dt.datetime(2023, 10, 10)
except TypeError as error:
    log.critical("%s: %s", type(error).__name__, error)
log.info("by hour: %s", sorted(collections.Counter(e.when.hour for e in found).items()))
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{asctime} [{levelname:^9}] {message}", "%Y", style="{"))
log.propagate = False
log.addHandler(handler)
log.addFilter(lambda record: "secret" not in record.getMessage())
log.info("a %s", "secret")
handler.formatter.converter = lambda seconds=None: (2020, 1, 1, 0, 0, 0, 0, 1, 0)
log.warning("visible")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed with %r", [1])
