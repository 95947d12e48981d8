# SPDX-License-Identifier: Apache-2.0
# Modules that programs of models import most.
import datetime
import json
import math
import random
import re
import statistics
import string
from fractions import Fraction
from decimal import Decimal


def main():
    rows = [{"id": i, "tags": ["x", str(i)], "ok": i % 2 == 0, "v": i / 3, "n": None} for i in range(60)]
    text = json.dumps({"rows": rows}, indent=2)
    again = json.loads(text)
    out = [len(text), again["rows"][5]["id"], len(json.dumps(again, sort_keys=True))]
    log = "\n".join(f"2024-01-{i % 28 + 1:02d} 12:0{i % 6} level={'WARN' if i % 5 else 'INFO'} id={i}" for i in range(120))
    pattern = re.compile(r"(\d{4})-(\d\d)-(\d\d) .*level=(?P<level>\w+) id=(\d+)")
    levels = {}
    for line in log.split("\n"):
        match = pattern.match(line)
        if match:
            levels[match.group("level")] = levels.get(match.group("level"), 0) + int(match[5])
    out += [levels, len(re.findall(r"\b\w+=\w+", log)), re.sub(r"\d+", "#", log)[:30], re.split(r"[ =]", log)[:3]]
    day = datetime.date(2024, 1, 31)
    for i in range(60):
        day = day + datetime.timedelta(days=i % 5)
    out += [day.isoformat(), day.strftime("%A %d %B"), (day - datetime.date(2024, 1, 1)).days]
    source = random.Random(5)
    sample = [source.random() for _ in range(200)] + [source.randint(1, 6) for _ in range(200)]
    source.shuffle(sample)
    out += [round(statistics.mean(sample), 3), statistics.median(sample)]
    out.append(sum(math.sqrt(i) + math.sin(i) * math.floor(i / 2.5) + math.gcd(i, 12) for i in range(400)))
    out += [string.ascii_lowercase[:5], sum(Fraction(1, i) for i in range(1, 15)), Decimal("1.10") * 3]
    print(*out[:2], sep=", ")
    return out


main()
