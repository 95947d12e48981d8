# SPDX-License-Identifier: Apache-2.0
# sorted, reversed, enumerate, iter with sentinel, next with default.
print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([3, 1, 2], reverse=True), sorted(["B", "a", "C"], key=str.lower), sorted([(2, "a"), (1, "b"), (1, "a")]), sorted([]), sorted(x for x in (2, 1)))
print(sorted([True, 2, 0.5, -1]), sorted(["10", "9", "2"], key=int), sorted([-3, 2, 1], key=abs, reverse=True), sorted([[2], [1, 5], []], key=len), sorted("bca", key=lambda c: -ord(c)), sorted([None, None], key=lambda x: 0), sorted([1, 2, 3, 4], key=lambda x: x % 2))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), "".join(reversed("straw")))
print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate([], 1)), dict(enumerate("xy")), [(i, a, b) for i, (a, b) in enumerate(zip("ab", "cd"))], list(enumerate("ab", start=-1)), list(enumerate("a", 10**20)))
values = [1, 2, 3, "stop", 4]
it = iter(values)
print(list(iter(lambda: next(it), "stop")), next(it), next(it, "default"), next(it, None))
calls = 0


def tick():
    global calls
    calls += 1
    return calls


print(list(iter(tick, 5)), calls)


class Rev:
    def __reversed__(self):
        return iter("custom")

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i * 10


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "abc"[i]


print(list(reversed(Rev())), list(reversed(Seq())), list(Seq()), sorted(Seq(), reverse=True), list(enumerate(Seq())), list(iter(Seq())))


class NoRev:
    __reversed__ = None
    __len__ = Seq.__len__
    __getitem__ = Seq.__getitem__


try:
    reversed(NoRev())
except TypeError as error:
    print(error)
by_last = sorted(["Ann Lee", "Bob Day", "Cy Abe"], key=lambda n: n.split()[-1])
print(by_last, sorted(by_last, key=len), max(by_last, key=len), [n for _, n in sorted((len(n), n) for n in by_last)], sorted(zip([2, 1], "ab")), sorted({3: "c", 1: "a"}.items(), reverse=True), sorted(map(str, [10, 9])))
