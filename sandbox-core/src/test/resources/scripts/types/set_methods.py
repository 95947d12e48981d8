# SPDX-License-Identifier: Apache-2.0
# set: methods and operators (small integers only, so that the order is known).
s = {3, 1, 2}
s.add(5)
s.add(1)
print(s, len(s), 3 in s, {1, 2} == {2, 1}, set(), set("aa"), set([1, 1, 2]), {*range(3)})
s.discard(99)
s.discard(5)
s.remove(3)
print(s, s.pop(), s, s.copy() is s)
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union(b, [9]), a.intersection(b, [3]), a.difference(b), a.symmetric_difference(b), a.union(), a.intersection("x"))
print(a <= b, {3} < a, a >= {1}, a > a, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint({9}), a != b)
c = set(a)
c |= {8}
c &= {1, 2, 8, 9}
c -= {1}
c ^= {2, 7}
print(c)
c.update([1, 2], (3,))
c.difference_update([7, 8])
c.intersection_update({1, 2, 5})
c.symmetric_difference_update({2, 3})
print(c, c.clear(), c, bool(c))
print({x % 3 for x in range(10)}, sum({1, 1, 2}), sorted({"b", "a"}), max({4, 9, 2}), {1, 1.0, True}, {0, False, 0.0}, {(1, 2), (1, 2)})
print(frozenset([1, 2]) == {1, 2}, {frozenset([1])}, {1, 2} | frozenset([3]), frozenset([3]) | {1}, set(range(20, 0, -1)), {10, 100, 8, 16, 0})
for source in ["{[]}", "{1: 2, 3}", "set(5)", "set().pop()", "a.remove(99)", "a | [1]", "a + b", "a[0]", "hash(a)", "a < [1]", "a.add()", "{{1}}", "a.union(5)", "set(1, 2)", "a.add([])", "a.nope", "[] in a", "a & 'x'"]:
    try:
        print(eval(source))
    except SyntaxError as error:
        print(source, "->", type(error).__name__)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print([m for m in dir(set) if not m.startswith("_")])
