# SPDX-License-Identifier: Apache-2.0
# weakref: what only weak references keep is gone, and they learn of it.
import gc
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __call__(self):
        return self.name


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


item = Item('one')
plain, again = weakref.ref(item), weakref.ref(item)
proxy = weakref.proxy(item)
told = weakref.ref(item, lambda reference: print('told', reference(), reference.__callback__))
later = weakref.ref(item, lambda reference: print('told later', reference()))
print(plain is again, proxy is weakref.proxy(item), told is plain)
print(weakref.getweakrefcount(item), [each is one for each, one in
                                      zip(weakref.getweakrefs(item), (plain, proxy, later, told))])
known = hash(plain)
del item
print(plain(), told(), plain == again, plain == told, hash(plain) == known, repr(plain)[-6:], repr(proxy)[-6:])
attempt(lambda: hash(told))
for use in (lambda: proxy.name, lambda: str(proxy), lambda: proxy(), lambda: proxy + 1, lambda: proxy.__class__):
    attempt(use)

values = weakref.WeakValueDictionary()
first = values['first'] = Item('first')
second = values['second'] = Item('second')
print(len(values), sorted(values), type(values.data['first']), values.data['first'].key)
del first
print(len(values), sorted(values), 'first' in values, values.get('first'), values.get('first', 5))
attempt(lambda: values['first'])
attempt(lambda: values.pop('first'))
second = None
print(len(values), dict(values), list(values.values()))

keys = weakref.WeakKeyDictionary()
key = Item('key')
keys[key] = 1
print(len(keys), key in keys, 5 in keys)
del key
print(len(keys), list(keys.items()))

group = weakref.WeakSet()
left, right = Item('left'), Item('right')
group.add(left)
group.add(right)
del left
print(len(group), [each.name for each in group], right in group)

method = weakref.WeakMethod(right.__call__, lambda reference: print('method gone', reference()))
print(method()(), weakref.ref(right.__call__)())
del right
print(method(), len(group))

final = weakref.finalize(owner := Item('owner'), print, 'finalized', 1, sep='-')
print(final.alive, final.peek()[1:], final.atexit)
del owner
print(final.alive, final.peek(), final())
kept = Item('kept')
weakref.finalize(kept, print, 'at the end')
weakref.finalize(kept, print, 'never').atexit = False


def local():
    return weakref.ref(Item('local'))


print(local()())
ring = Item('ring')
ring.self = ring
around = weakref.ref(ring, lambda _: print('ring gone'))
del ring
print(around() is None)
gc.collect()
print(around() is None)
