# SPDX-License-Identifier: Apache-2.0
# operator functions and getters.
import operator as op
from operator import attrgetter, itemgetter, methodcaller

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 3), op.neg(4), op.pos(-4), op.abs(-4), op.invert(5), op.lshift(1, 4), op.rshift(16, 2), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.matmul.__name__)
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(2, 1), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None), op.contains([1, 2], 2), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6), op.concat([1], [2]), op.index(5))
d = {"a": 1, "b": 2}
lst = [10, 20, 30]
op.setitem(d, "c", 3)
op.delitem(d, "a")
print(d, op.getitem(lst, 1), op.getitem(lst, slice(0, 2)), op.iadd(lst, [40]), lst, op.ior({1}, {2}), op.imul(3, 4), op.length_hint([1, 2]))
print(itemgetter(1)([5, 6]), itemgetter(0, 2)("abc"), itemgetter("k")({"k": "v"}), sorted([(1, "b"), (0, "c"), (2, "a")], key=itemgetter(1)), list(map(itemgetter("n"), [{"n": 1}, {"n": 2}])), itemgetter(slice(1, 3))([1, 2, 3, 4]))


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def scale(self, k, offset=0):
        return self.x * k + offset


p = P(2, P(3, None))
print(attrgetter("x")(p), attrgetter("x", "y.x")(p), methodcaller("scale", 10)(p), methodcaller("scale", 10, offset=1)(p), methodcaller("upper")("abc"), itemgetter(1), attrgetter("a.b"), methodcaller("m", 1, k=2))
for source in ["op.add(1, 'a')", "op.getitem([1], 5)", "itemgetter()", "itemgetter(5)([1])", "attrgetter('zz')(p)", "attrgetter(5)", "op.index(1.5)", "op.indexOf([1], 2)", "methodcaller('nope')(1)", "op.add(1)", "op.concat(1, 2)", "op.contains(5, 1)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
