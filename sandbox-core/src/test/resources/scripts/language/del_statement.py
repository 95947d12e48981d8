# SPDX-License-Identifier: Apache-2.0
# del of names, items, slices, attributes; errors.
x = 1
del x
try:
    x
except NameError as error:
    print(error)
lst = [0, 1, 2, 3, 4]
del lst[0], lst[-1]
print(lst)
del lst[1:]
print(lst)
d = {"a": 1, "b": {"c": 2}}
del d["b"]["c"]
print(d)


class Thing:
    def __init__(self):
        self.x = 1

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)
        object.__delattr__(self, name)


t = Thing()
del t[3], t["k"], t[1:2]
del t.x
try:
    del t.x
except AttributeError as error:
    print(error)
a = b = c = 1
del (a, [b], c)
try:
    print(b)
except NameError as error:
    print(error)


def local():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)


print(local())
for bad in ["del [1][5]", "del {}['k']", "del (1, 2)[0]", "del 'abc'[0]", "del missing", "del int.real"]:
    try:
        exec(bad)
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
