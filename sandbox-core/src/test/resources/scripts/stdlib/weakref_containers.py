# SPDX-License-Identifier: Apache-2.0
# weakref: references, proxies and containers whose objects stay.
import copy
import weakref


class Node:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f'Node({self.value})'

    def __len__(self):
        return self.value

    def __add__(self, other):
        return self.value + other

    def __radd__(self, other):
        return other + self.value

    def __getitem__(self, key):
        return key * 2

    def __call__(self, x):
        return x + self.value

    def show(self):
        return f'shown {self.value}'


class Slotted:
    __slots__ = ('a',)


class Allowed:
    __slots__ = ('a', '__weakref__')


a, b, c = Node(1), Node(2), Node(3)
ref = weakref.ref(a)
print(ref(), ref() is a, ref == weakref.ref(a), ref != weakref.ref(b), hash(ref) == hash(a),
      ref.__callback__, isinstance(ref, weakref.ReferenceType))
print(repr(ref).startswith("<weakref at 0x"), "to 'Node' at" in repr(ref))
proxy = weakref.proxy(a)
print(proxy.value, proxy.show(), len(proxy), proxy + 5, 5 + proxy, proxy['k'], proxy(10), str(proxy),
      isinstance(proxy, Node), type(proxy).__name__, bool(proxy))
proxy.value = 7
print(a.value, proxy.value)
try:
    proxy.missing
except AttributeError as error:
    print(error)
method = weakref.WeakMethod(a.show)
print(method()(), method == weakref.WeakMethod(a.show), method == weakref.WeakMethod(b.show))
values = weakref.WeakValueDictionary({'b': b}, c=c)
values['a'] = a
print(sorted(values), values['b'], values.get('z'), values.get('z', 5), len(values), 'c' in values)
print(sorted(values.items(), key=str), sorted(map(repr, values.values())), values.pop('c'))
print(values.setdefault('n', c), values.pop('zz', None), dict(values.copy()) == dict(values))
print([each() for each in values.valuerefs()] == list(values.values()), dict(values | {'q': a}))
keys = weakref.WeakKeyDictionary()
keys[a] = 'first'
keys[b] = 'second'
print(keys[a], len(keys), b in keys, c in keys, list(keys.values()), [each() for each in keys.keyrefs()])
del keys[a]
print(dict(keys), keys.get(a), 5 in keys)
group = weakref.WeakSet([a, b])
group.add(c)
group.discard(a)
print(sorted(map(repr, group)), a in group, len(group), group.issuperset([b]), group == weakref.WeakSet([b, c]))
print(sorted(map(repr, group | [a])), sorted(map(repr, group & [b])), sorted(map(repr, group - [b])),
      sorted(map(repr, group ^ [a, b])), group.isdisjoint([a]))
group.clear()
print(len(group), 5 in group)


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


for bad in (1, 'x', (), [], {}, None, 2.5, Slotted()):
    attempt(weakref.ref, bad)
print(weakref.ref(Allowed()) is not None, weakref.ref(Node) () is Node, weakref.ref(len)() is len)
attempt(weakref.WeakMethod, len)
attempt(weakref.WeakMethod, 5)
attempt(values.__getitem__, 'none')
attempt(values.__setitem__, 'k', 5)
attempt(keys.__setitem__, 5, 'k')
attempt(group.add, 'text')
print(len(group))
done = weakref.finalize(a, print, 'finalized', 1, sep='-')
print(done.alive, done.peek()[1] is print, done.atexit)
done()
print(done.alive, done(), done.peek(), done.detach())
left = weakref.finalize(b, print, 'at the end')
other = weakref.finalize(b, print, 'never')
other.atexit = False
gone = weakref.finalize(b, print, 'detached')
print(gone.detach()[2], gone.alive)



class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def attach(self, observer):
        self.observers.add(observer)

    def notify(self):
        return sorted(observer.value for observer in self.observers)


subject = Subject()
for node in (a, b, c):
    subject.attach(node)
print(subject.notify())
