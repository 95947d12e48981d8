# SPDX-License-Identifier: Apache-2.0
# UserDict, UserList, UserString and subclassing of containers.
from collections import OrderedDict, UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


d = Lower(A=1)
d["B"] = 2
d.update({"C": 3})
print(d, d["b"], "a" in d, d.data, len(d), dict(d), d | {"D": 4}, d.get("zz"), list(d.items()))


class Sorted(UserList):
    def append(self, item):
        super().append(item)
        self.data.sort()


s = Sorted([3, 1])
s.append(2)
print(s, s[0], s + [9], s * 2, s.index(3), len(s), s == [1, 2, 3], type(s + []).__name__, s[1:], type(s[1:]).__name__)


class Shout(UserString):
    def loud(self):
        return self.upper() + "!"


t = Shout("hey")
print(t, t.loud(), t + "x", len(t), t == "hey", type(t.upper()).__name__, t.data)


class LimitedDict(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        while len(self) > 2:
            self.popitem(last=False)


l = LimitedDict()
for i in range(4):
    l[i] = i * i
print(l, list(l))


class Counted(dict):
    reads = 0

    def __getitem__(self, key):
        Counted.reads += 1
        return super().__getitem__(key)


c = Counted(a=1)
print(c["a"], c.get("a"), Counted.reads, {**c}, dict(c), c, c.copy(), type(c.copy()).__name__, type(c | {}).__name__, isinstance(c, dict))


class Vector(tuple):
    def __add__(self, other):
        return Vector(a + b for a, b in zip(self, other))


print(Vector((1, 2)) + Vector((3, 4)), type(Vector((1,)) * 2).__name__, Vector((1, 2)) == (1, 2), hash(Vector((1, 2))) == hash((1, 2)))
try:
    d["missing"]
except KeyError as error:
    print("KeyError", error)
