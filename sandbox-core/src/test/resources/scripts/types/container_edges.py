# SPDX-License-Identifier: Apache-2.0
# Errors, subclasses, cycles and depths of containers.
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
d = dict(a=1, b=2)
print(d, dict([(1, 2), [3, 4]]), dict({1: 2}, z=3), dict(zip('ab', [1, 2])), dict.fromkeys('abc'), dict.fromkeys([1, 2], 0))
show(dict, [1])
show(dict, [(1, 2, 3)])
show(dict, 5)
show(dict, ['ab', 'cd'])
show(dict, 1, 2)
show(dict.fromkeys, 5)
print(d.keys(), d.values(), d.items(), list(d), len(d), 'a' in d, d.copy(), d | {'c': 3}, {'c': 3} | d)
d |= {'x': 1}
print(d)
d |= [('y', 2)]
print(d)
show(lambda: d | 5)
show(lambda: d | [('a', 1)])
print(d.popitem(), d.pop('a'), d.get('zz'), d.get('zz', 5))
show(d.pop, 'zz')
show({}.popitem)
show(lambda: d['nope'])
print(d.keys() & {'b', 'q'}, sorted(d.keys() | ['k']), d.keys() - ['b'], sorted(d.keys() ^ {'b', 'm'}), d.items() & {('b', 2)}, {'b'} & d.keys(), d.keys() == {'b', 'x'}, d.keys() <= {'b', 'x', 'y'}, d.keys().isdisjoint(['q']), d.values().mapping)
def chg():
    e = {1: 1, 2: 2}
    for k in e:
        e[k + 10] = 1
show(chg)
def chg2():
    e = {1, 2}
    for k in e:
        e.add(k + 10)
show(chg2)
def chg3():
    e = {1: 1, 2: 2}
    for k in e:
        del e[k]
        e[k + 10] = 1
show(chg3)
print({1, 2}.union([3], (4,)), {1, 2, 3}.intersection([2, 3], {3}), {1, 2, 3}.difference([1], [2]), {1, 2}.symmetric_difference([2, 3]), {1, 2} < {1, 2, 3}, {1, 2}.issuperset([1]), {1}.isdisjoint([2]))
s = {5, 3, 1}
s.update([9, 7], 'a')
print(sorted(map(str, s)))
s -= {9}
s &= {5, 3, 1}
s |= {100}
s ^= {1, 2}
print(s, s.pop() in (2, 3, 5, 100))
show(set().pop)
show({1}.remove, 2)
show({1}.add, [])
show(lambda: {1} | [2])
show(lambda: {[]})
show({1}.union, 5)
print({'a', 'b'} == {'b', 'a'}, frozenset([1, 2]), frozenset(), set(), {frozenset([1])}, {1} in {frozenset([1])}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print(range(5), range(1, 10, 2), list(range(10, 0, -3)), len(range(10 ** 12)), range(10)[3], range(10)[2:8:2], range(10)[-1], 5 in range(10), 5.0 in range(10), range(0, 10, 2).index(4), range(3).count(1), range(0) == range(1, 1), range(5).start, range(0, 7, 2)[::-1], hash(range(3)) == hash(range(0, 3, 1)))
show(range)
show(range, 1, 2, 3, 4)
show(range, 1, 2, 0)
show(range, 'a')
show(range, 1.5)
show(lambda: range(3)[5])
show(lambda: range(3)['a'])
show(range(3).index, 9)
show(lambda: len(range(2 ** 65)))
print(range(2 ** 65)[2 ** 64])
print(slice(1, 2), slice(5), slice(1, None, 2).indices(10), slice(None, None, -1).indices(5), slice(1, 2) == slice(1, 2), slice(1, 2).start)
show(slice)
show(slice(1).indices, -1)
show(lambda: [1][::0])
l = list(range(10))
l[2:4] = 'abc'
print(l)
l[::2] = [0] * len(l[::2])
print(l)
del l[1::3]
print(l)
del l[0]
l[:0] = [9]
print(l, l[-3:], l[::-1], l[100:], l[5:2])
show(lambda: l[99])
show(lambda: l['a'])
show(l.__setitem__, 99, 1)
show(l.__delitem__, 99)
show(l.__setitem__, slice(0, 4, 2), [1])
show(l.__setitem__, slice(0, 2), 5)
show(l.__setitem__, slice(0, 4, 2), 5)
T, A, B = ((1, 2), 'abc', b'abc')
show(lambda: T[5])
show(lambda: T['a'])
show(lambda: A[5])
show(lambda: A['a'])
show(lambda: B[7])
show(lambda: B[None])
show(lambda: l[2 ** 70])
print([1, 2] + [3], [0] * 3, 2 * [1, 2], (1,) + (2,), (1, 2) * 2, [1] * -1)
show(lambda: [1] + (2,))
show(lambda: (1,) + [2])
show(lambda: [1] * 'a')
show(lambda: [1] * 2.0)
l = [1]
l += (2, 3)
l += 'x'
l *= 2
print(l)
def bad():
    global l
    l += 5
show(bad)
class I:

    def __index__(s):
        return 2
l = list(range(5))
print(l[I()], l[I():], [0] * I(), (1, 2, 3)[I()], 'abc'[I()], range(9)[I()], l.pop(I()), l, range(I()), l.index(3, I()))
l.insert(I(), 'i')
print(l)
l[I()] = 'k'
del l[I()]
print(l, b'abc'[I()])
class M(dict):

    def __missing__(s, k):
        return k * 2
print(M()['a'], M(a=1)['a'], M(a=1).get('b'), M({1: 2}), isinstance(M(), dict))
class L(list):

    def total(s):
        return sum(s)
x = L([1, 2, 3])
x.append(4)
print(x, x.total(), len(x), x[1:], type(x[1:]), x + [5], type(x + [5]), x == [1, 2, 3, 4], L(), 3 in x, sorted(x, reverse=True), list(x), L('ab'))
class S(set):
    pass
print(S([1]), S([1]) | {2}, len(S()), S() == set(), 1 in S([1]))
t = S([1])
t |= {2}
print(t, type(t))
x += [1]
print(type(x), x)
class T(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[0], T(1, 2) == (1, 2), hash(T(1, 2)) == hash((1, 2)), {T(1, 2): 3}[1, 2], isinstance(T(), tuple))
a = [1]
a.append(a)
print(a, a == a)
b = {}
b['x'] = b
print(b)
c = (1, [2])
c[1].append(c)
print(c)
def nest(n):
    r = []
    for _ in range(n):
        r = [r]
    return r
show(lambda: nest(100000) == nest(100000))
show(lambda: len(repr(nest(100000))))
show(lambda: nest(100000) < nest(100000))
def tnest(n):
    r = ()
    for _ in range(n):
        r = (r,)
    return r
print([1, 2] < [1, 3], [1] < [1, 0], (1, 'a') < (1, 'b'), [] < [0])
show(lambda: [1] < ['a'])
show(lambda: [1] < (1,))
show(lambda: {} < {})
show(lambda: (1, 2) < (1, 'a'))
show(lambda: range(2) < range(3))
nan = float('nan')
print(nan in [nan], [nan] == [nan], (nan,) == (nan,), nan == nan, [nan].index(nan), {nan: 1}.get(nan), float('nan') in [nan], 2 ** 53 + 1 == float(2 ** 53), 10 ** 400 > 1e+308, 1 < 1.5, 10 ** 20 == 1e+20, True == 1.0, 1 == 1 + 0j)
class G:

    def __getitem__(s, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(G()), 20 in G(), list(enumerate(G())), list(zip(G(), G())), max(G()), sum(G()), tuple(G()), set(G()), sorted(G(), reverse=True), list(map(str, G())), dict(enumerate(G())), [*G()], *G())
class R:

    def __len__(s):
        return 3

    def __getitem__(s, i):
        return i

    def __contains__(s, x):
        return x == 'q'
print(list(reversed(R())), len(R()), 'q' in R(), bool(R()))
class IT:

    def __init__(s):
        s.n = 0

    def __iter__(s):
        return s

    def __next__(s):
        s.n += 1
        if s.n > 3:
            raise StopIteration
        return s.n
print(list(IT()), tuple(IT()), set(IT()), frozenset(IT()), dict.fromkeys(IT()), sum(IT()), max(IT()), any(IT()), all(IT()), sorted(IT()), ','.join(map(str, IT())), list(zip(IT(), 'abcdef')), list(filter(None, IT())), next(IT()), [1, 2].__add__([3]), list(enumerate(IT())))
l = []
l.extend(IT())
l[1:1] = IT()
l += IT()
print(l)
s = set()
s.update(IT())
print(s, s.union(IT()), s & set(IT()), s.issuperset(IT()), {1}.isdisjoint(IT()), {5}.symmetric_difference(IT()), s.difference(IT()))
