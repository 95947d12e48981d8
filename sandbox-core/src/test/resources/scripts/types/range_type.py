# SPDX-License-Identifier: Apache-2.0
# range: arithmetic sequence without materialising.
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r.start, r.stop, r.step)
print(5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), list(reversed(r)), min(r), max(r), sum(r))
print(range(5), range(0), list(range(5, 0)), list(range(5, 0, -2)), range(0, 10, 1), repr(range(1, 2, 3)), bool(range(0)), bool(range(1)), list(range(-3, 3)))
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 1), hash(range(3)) == hash(range(0, 3)), range(3) != [0, 1, 2])
big = range(10**20, 10**20 + 10, 3)
print(big, big[1], len(big), 10**20 + 3 in big, big.index(10**20 + 6), list(big), range(10**18)[10**17], 10**17 in range(0, 10**18, 7))
a, *b = range(4)
print(a, b, [*range(2)], tuple(range(3)), dict(enumerate(range(2))), list(zip(range(3), range(10, 0, -1))), list(range(True, 3)))
for source in ["range()", "range(1, 2, 0)", "range(1.5)", "range('a')", "r[10]", "r['a']", "r.index(3)", "range(1, 2, 3, 4)", "r + r", "r.append(1)", "range(None)", "len(range(10**30))", "range(5) < range(6)", "range(stop=5)", "r.index()"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    r[0] = 1
except TypeError as error:
    print(error)
try:
    r.start = 1
except AttributeError as error:
    print(error)
it = iter(r)
print(next(it), next(it), list(it), list(it), type(it).__name__)
print([m for m in dir(range) if not m.startswith("_")], range(10)[2:8][1:3], range(10, 0, -3)[1:], range(5)[10:], range(5)[-2:])
