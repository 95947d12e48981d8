# SPDX-License-Identifier: Apache-2.0
# Iterating while changing, sentinel iter, StopIteration from next, lazy iterators.
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + k] = 0
except RuntimeError as error:
    print(error)
d = {"a": 1, "b": 2}
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
lst = [1, 2, 3, 4]
for x in lst:
    if x % 2 == 0:
        lst.remove(x)
print(lst)
values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), next(values), next(values, "empty"))
try:
    next(values)
except StopIteration as stop:
    print(repr(stop))
it = iter([1, 2, 3])
print(next(it), list(it), list(it))
m = map(print, ["lazy", "map"])
print("not yet")
list(m)
z = zip([1, 2, 3], iter("ab"))
print(list(z), list(z))
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), list(zip(*[iter("abcdefg")] * 3)))
f = filter(None, [0, 1, "", "x"])
print(next(f), list(f))
e = enumerate("ab", 5)
print(next(e), list(e), type(e).__name__)
r = reversed([1, 2, 3])
print(next(r), list(r))
grown = [0]
for x in grown:
    if x < 3:
        grown.append(x + 1)
print(grown)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
