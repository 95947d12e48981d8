# SPDX-License-Identifier: Apache-2.0
"""Versions, constraints, and a resolver that backtracks."""
import operator
import re
from collections import ChainMap
from dataclasses import dataclass, field
from functools import lru_cache, total_ordering
from itertools import zip_longest


@total_ordering
@dataclass(frozen=True, eq=False)
class Version:
    text: str
    parts: tuple = field(init=False, repr=False)

    def __post_init__(self):
        if not (match := re.fullmatch(r"(\d+(?:\.\d+)*)(?:-?(a|b|rc)(\d+))?", self.text)):
            raise ValueError(f"not a version: {self.text!r}")
        numbers = tuple(map(int, match[1].split(".")))
        while numbers and numbers[-1] == 0:
            numbers = numbers[:-1]
        object.__setattr__(self, "parts", (numbers, (0, match[2], int(match[3])) if match[2] else (1,)))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        for a, b in zip_longest(self.parts[0], other.parts[0], fillvalue=0):
            if a != b:
                return a < b
        return self.parts[1] < other.parts[1]

    def __hash__(self):
        return hash(self.parts)

    def __str__(self):
        return self.text


class Constraint:
    OPS = {"==": operator.eq, "!=": operator.ne, ">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt}

    def __init__(self, text):
        self.text = text
        self.tests = []
        for part in filter(None, map(str.strip, text.split(","))):
            op, version = re.match(r"(~=|[=!<>]=|[<>])?\s*(.+)", part).groups()
            if op == "~=":
                base = Version(version)
                *head, _ = version.split(".")
                upper = Version(".".join([*head[:-1], str(int(head[-1]) + 1)]))
                self.tests += [(operator.ge, base), (operator.lt, upper)]
            else:
                self.tests.append((self.OPS[op or "=="], Version(version)))

    def __contains__(self, version):
        return all(op(version, wanted) for op, wanted in self.tests)

    def __repr__(self):
        return self.text or "*"


INDEX = {
    "app": {"1.0": {"web": ">=2,<4", "db": "~=1.4"}},
    "web": {"2.0": {"core": ">=1"}, "2.5": {"core": ">=2"}, "3.0": {"core": ">=3"}, "4.0": {}},
    "db": {"1.3": {}, "1.4.2": {"core": "<3"}, "1.9": {"core": "<2.5"}, "2.0": {}},
    "core": {"1.5": {}, "2.0": {}, "2.6": {}, "3.1": {}, "3.2-rc1": {}},
}


class Conflict(Exception):
    pass


@lru_cache(None)
def candidates(name):
    if name not in INDEX:
        raise Conflict(f"no package {name!r}")
    return sorted(map(Version, INDEX[name]), reverse=True)


def resolve(wanted, chosen=None, depth=0):
    chosen = chosen or {}
    todo = [(n, c) for n, c in wanted if n not in chosen]
    for name, constraint in wanted:
        if name in chosen and chosen[name] not in constraint:
            raise Conflict(f"{name} {chosen[name]} is not {constraint}")
    if not todo:
        return chosen
    name, constraint = todo[0]
    reasons = []
    for version in candidates(name):
        if version in constraint:
            needs = [(n, Constraint(c)) for n, c in INDEX[name][str(version)].items()]
            try:
                return resolve(wanted + needs, {**chosen, name: version}, depth + 1)
            except Conflict as e:
                reasons.append(f"{name} {version}: {e}")
    raise Conflict(reasons[-1] if reasons else f"nothing satisfies {name} {constraint}")


print(sorted(map(Version, ["1.10", "1.2", "1.2.0rc1", "1.2a3", "2", "1.2.1"])))
print(Version("1.0") == Version("1"), Version("1.0rc1") < Version("1.0"), len({Version("1.0"), Version("1")}))
print([str(v) for v in candidates("db") if v in Constraint("~=1.4")], Version("3.5") in Constraint(">=2, !=3.5"))
for start in ({"app": ""}, {"web": ">=3", "db": "<2"}, {"web": "==4.0", "core": ""}, {"nope": ""}, {"db": ">9"}):
    try:
        result = resolve([(n, Constraint(c)) for n, c in start.items()])
        print(start, {n: str(v) for n, v in sorted(result.items())})
    except Conflict as e:
        print(start, "Conflict:", e)
try:
    Version("one")
except ValueError as e:
    print(e)
print(candidates.cache_info().misses, dict(ChainMap({"a": 1}, {"a": 2, "b": 3})))
