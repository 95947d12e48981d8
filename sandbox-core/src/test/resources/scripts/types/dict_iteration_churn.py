# SPDX-License-Identifier: Apache-2.0
# Dicts that lose and gain keys while they are iterated over, as wide and narrow as they get.
import json
import string


def churn(count, kept):
    d = {i: i for i in range(count)}
    seen = []
    try:
        for k in d:
            seen.append(k)
            if len(seen) > 3 * count:
                break
            if k % kept:
                d[k] = -k
            else:
                del d[k]
                d[k + 1000] = k
    except RuntimeError as problem:
        return len(d), seen[:count], str(problem)
    return len(d), "went on"


for count in 1, 2, 8, 16, 30:
    for kept in 1, 2:
        print(count, kept, churn(count, kept)[0::2][-1])

d = dict.fromkeys("abcdefghijklmnopqrst")
for k in "bdfhjlnpr":
    del d[k]
it = iter(d.items())
print(next(it), next(it), list(reversed(d))[:3])
d["a"] = 1
print([k for k, _ in it])


def walk(names, change):
    seen = 0
    try:
        for name in names:
            change(name, seen)
            seen += 1
    except RuntimeError as problem:
        return str(problem)
    return "all"


names = vars(json)
json.first = json.second = json.third = 0
print(walk(names, lambda name, seen: None))
del json.second
print(walk(names, lambda name, seen: setattr(json, name, names[name])), list(names)[-2:])
del json.third, json.first
json.fourth = 1
print(walk(names, lambda name, seen: None), list(names)[-1:])
names[5] = 6
print(walk(names, lambda name, seen: None), list(names)[-1:])
print(walk(names, lambda name, seen: names.pop("fourth", None)))

string.extra = 1
it = iter(vars(string))
before = [next(it) for _ in range(4)]
last = [name for name in it if name == "extra"]
print(last, next(it, "over"))


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 7

    def __eq__(self, other):
        asked.append((self.name, other.name))
        return self.name == other.name


asked = []
keys = {Key(c): c for c in "abcdef"}
for c in "ac":
    del keys[Key(c)]
asked.clear()
print(keys[Key("e")], keys.get(Key("x")), asked)

d = {1: 1, 2: 2}
given = []
for k in d:
    given.append(k)
    d.popitem()
    d[len(given) + 2] = 0
print(given, d)
d = {1: 1}
given = []
try:
    for k in d:
        given.append(k)
        del d[k]
        d[k + 1] = 0
except RuntimeError as problem:
    print(given, d, problem)

keys = {Key(c): c for c in "pqrstuvwxyz" * 4 + "abc"}
while len(keys) > 4:
    keys.popitem()
asked.clear()
print(keys[Key("s")], keys.get(Key("t")), asked)
