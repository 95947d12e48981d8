# SPDX-License-Identifier: Apache-2.0
# all, any, sum, len.
print(all([]), all([1, 0]), all([1, "a"]), any([]), any([0, ""]), any([0, 5]), all("abc"), any({0: 1}), all(x > 0 for x in [1, 2]), any(x > 1 for x in [1, 2]))


def trace(values):
    for v in values:
        print("see", v)
        yield v


print(all(trace([1, 0, 1])), any(trace([0, 1, 0])))
print(sum([]), sum([1, 2, 3]), sum([1.5, 2]), sum(range(5), 100), sum([[1], [2]], []), sum(x * x for x in range(4)), sum({1: 2, 3: 4}), sum([True, True]), sum([1], start=5), sum(((1,), (2,)), ()))
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([10**20, 1]), sum([1j, 2]), sum([0.1, 0.2, 0.3]), sum([1, 0.5, 2**70]))
print(len(""), len("😀"), len([1, 2]), len({}), len(range(0, 10, 3)), len(b"ab"), len({1, 2}), len((None,)))


class V:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return V(other + self.n) if isinstance(other, int) else V(other.n + self.n)

    __add__ = __radd__


print(sum([V(1), V(2), V(3)]).n)
for source in ["sum(['a', 'b'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum(5)", "sum([[1]])", "sum()", "sum([1], 2, 3)", "all(5)", "any()", "len(5)", "len()", "len(1, 2)", "len(x for x in [])", "sum([None])", "all([1], [2])", "sum([1, 'a'])"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
