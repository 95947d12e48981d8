# SPDX-License-Identifier: Apache-2.0
# Augmented assignment to names, attributes, items and slices.
x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 2; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 7; print(x)
x /= 2; print(x)
s = "ab"
s += "cd"
s *= 2
print(s)
lst = [1]
alias = lst
lst += (2, 3)
lst *= 2
print(lst, alias is lst)
t = (1,)
before = t
t += (2,)
print(t, before)
d = {"n": 1}
d["n"] += 1
d["n"] <<= 4
print(d)
d |= {"m": 0}
print(d)


class Counter:
    def __init__(self):
        self.n = 0

    def __iadd__(self, other):
        print("iadd", other)
        self.n += other
        return self


c = Counter()
c += 5
c += 6
print(c.n)
c.n *= 10
print(c.n)
matrix = [[1, 2], [3, 4]]
matrix[1][0] += 100
lst[1:3] += [9, 9]
print(matrix, lst)


def index():
    print("index once")
    return 0


lst[index()] += 1
tup = ([],)
try:
    tup[0] += [1]
except TypeError as error:
    print(error, tup)
try:
    x += "a"
except TypeError as error:
    print(error)
try:
    lst += 5
except TypeError as error:
    print(error)
