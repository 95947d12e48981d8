# SPDX-License-Identifier: Apache-2.0
# Wrong arguments, broken protocols and lazy iterators.
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
for name, args in [('append', ()), ('append', (1, 2)), ('pop', (1, 2)), ('insert', (1,)), ('index', ()), ('extend', ()), ('extend', (5,)), ('remove', ()), ('clear', (1,)), ('copy', (1,)), ('count', ()), ('sort', (1,)), ('reverse', (1,)), ('__getitem__', ())]:
    show(getattr([1, 2], name), *args)
for name, args in [('get', ()), ('pop', ()), ('setdefault', ()), ('update', (1, 2)), ('update', (5,)), ('items', (1,)), ('fromkeys', ()), ('clear', (1,)), ('popitem', (1,)), ('get', (1, 2, 3))]:
    show(getattr({}, name), *args)
for name, args in [('add', ()), ('remove', ()), ('discard', (1, 2)), ('union', (5,)), ('update', (1,)), ('pop', (1,)), ('issubset', ()), ('issubset', (5,)), ('isdisjoint', (5,)), ('copy', (1,)), ('symmetric_difference', ()), ('symmetric_difference', (1, 2))]:
    show(getattr({1}, name), *args)
show(list, 1, 2)
show(tuple, 1, 2)
show(set, 1, 2)
show(frozenset, 5)
show(list, iterable=[1])
show(dict, [], [])
show(enumerate)
show(enumerate, [], 'a')
show(zip, foo=1)
show(map)
show(filter, None)
show(reversed)
show(sorted)
show(sorted, [], 1)
show(len)
show(len, 1, 2)
show(iter)
show(next)
show(sum)
show(sum, [], 1, 2)
show(any)
show(all, 1)
show(hash)
show(isinstance, 1)
show(callable)
show(print, foo=1)
show(min, 1, key=1)
show(max, [], key=len)
show(slice(1).indices, 'a')
show(range, None)
show(list.append, 1, 2)
show(list.append)
show(dict.fromkeys)
show([].sort, key=1)
show([1].sort, key=1)
show([3, 1].sort, reverse='x')
show([1, 2].index, 5)
show(list.__new__, 5)
show(dict.get, 5, 1)
show(tuple.__new__, list)
print(list(range(3)).__repr__(), [].__eq__(5), [] == 5, [].__lt__([1]), [].__lt__(5), {}.__or__(5), {1}.__and__([1]), (1,).__hash__() == hash((1,)), [].__hash__, {}.__contains__(1), [1].__contains__(1), [1, 2].__reversed__().__next__(), [5].__iter__().__length_hint__(), (1, 2).__getnewargs__(), [].__class__)
class Bad:

    def __eq__(s, o):
        raise ValueError('eq')

    def __hash__(s):
        return 1

    def __lt__(s, o):
        raise ValueError('lt')
show(lambda: Bad() in [Bad()])
show(lambda: {Bad(): 1}[Bad()])
show(sorted, [Bad(), Bad()])
show(lambda: [Bad()] == [Bad()])
show(lambda: {Bad(), Bad()})
show([Bad()].index, 1)
show([1].index, Bad())
l = [3, 1, 2]
def key(x):
    l.append(9)
    return x
show(lambda: l.sort(key=key))
print(l)
l = [3, 1, 2]
show(lambda: l.sort(key=lambda x: 1 // 0))
print(l)
def seen():
    l = [3, 1, 2]
    out = []
    l.sort(key=lambda x: out.append(len(l)) or x)
    return (l, out)
show(seen)
class Eq:

    def __eq__(s, o):
        return NotImplemented

    def __hash__(s):
        return 5
show(lambda: [Eq()] == [Eq()])
show(lambda: Eq() in [1, 2])
show(lambda: Eq() in {5: 1})
class H:

    def __hash__(s):
        return 'x'
show(hash, H())
show(lambda: {H(): 1})
class NH:
    __hash__ = None
show(hash, NH())
show(lambda: {NH()})
show(lambda: {(1, NH()): 2})
class E2:

    def __eq__(s, o):
        return True
show(hash, E2())
class BL:

    def __len__(s):
        return -1
show(len, BL())
show(bool, BL())
class BL2:

    def __len__(s):
        return 'a'
show(len, BL2())
class BI:

    def __iter__(s):
        return 5
show(list, BI())
show(iter, BI())
show(lambda: [*BI()])
show(lambda: 3 in BI())
show(dict, BI())
show(sum, BI())
show(set, BI())
show(sorted, BI())
show(max, BI())
show(zip, BI())
show(tuple, BI())
class NI:
    __iter__ = None
show(list, NI())
show(iter, NI())
show(lambda: 1 in NI())
class NC:
    __contains__ = None
show(lambda: 1 in NC())
class RV:
    __reversed__ = None

    def __len__(s):
        return 1

    def __getitem__(s, i):
        return 1
show(reversed, RV())
class RV2:

    def __reversed__(s):
        return iter('xyz')
print(list(reversed(RV2())))
class KD:

    def keys(s):
        return ['a', 'b']

    def __getitem__(s, k):
        return k * 2
print(dict(KD()), {**KD()}, dict(KD(), c=1))
d = {}
d.update(KD())
print(d)
class OD(dict):

    def __iter__(s):
        return iter(['z'])

    def keys(s):
        return ['k']

    def __getitem__(s, k):
        return 'v' + k
print(dict(OD(a=1)), list(OD(a=1)), {**OD(a=1)})
def gen():
    yield 1
    yield 2
    return 7
g = gen()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print('stop', e.value)
print(next(gen(), 5), next(iter([]), None), list(map(lambda *a: a, gen(), gen())), list(zip(gen(), gen())), list(enumerate(gen(), start=3)), list(filter(lambda x: x > 1, gen())), sum(gen()), max(gen()), min(gen(), default=1), sorted(gen(), key=lambda x: -x), any((x == 2 for x in gen())), dict(zip(gen(), gen())), set(gen()), tuple(gen()), frozenset(gen()), list(reversed(list(gen()))), [*gen()])
m = map(int, ['1', '2'])
print(next(m), list(m), list(m))
z = zip([1, 2])
print(next(z), next(z), next(z, None))
for i, (a, b) in enumerate(zip('ab', [1, 2])):
    print(i, a, b)
def raises(x):
    if x == 2:
        raise StopIteration
    return x
print(list(map(raises, [1, 2, 3])))
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it))
x = [1, 2, 3]
for i in x:
    if i < 3:
        x.append(i + 10)
    if len(x) > 6:
        break
print(x)
print(sorted([(2, 'b'), (1, 'c'), (2, 'a')], key=lambda t: t[0]), sorted([(2, 'b'), (1, 'c'), (2, 'a')], key=lambda t: t[0], reverse=True), sorted([1.5, float('nan'), 0.5]), sorted([[2], [1, 5], [1]]), sorted([True, False, 2, -1]), sorted(['é', 'z', 'a', '😀', '\uffff']))
print(sum([1e+100, 1.0, -1e+100]), sum([0.1] * 3), sum([1, 0.1, 0.2]), sum([True, 2.5]), sum([float('inf'), 1.0]), sum([1e+308, 1e+308]), sum([2 ** 63 - 1, 1]), sum([1.5, 2 ** 70]), sum([], 'x') if False else '', sum([1j, 2]), sum([0.1, 0.2, 10 ** 20, 0.3]), sum([1.0, 1j, 2.0]))
print({1: 'a', 1.0: 'b', True: 'c'}, {0, 0.0, False}, {float('inf'): 1}[float('inf')], {2 ** 70: 1}[2 ** 70], {(1, 2): 3}[1.0, 2.0], {b'a': 1}[b'a'], {None: 1}, {...: 2}, {int: 1}[int], {len: 1}[len], {1 + 0j: 5}[1])
