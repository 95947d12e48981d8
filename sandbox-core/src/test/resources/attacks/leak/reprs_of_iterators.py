# completes
import itertools
things = [iter([]), iter(()), iter({}), iter(''), iter(b''), iter(set()), iter(range(3)), reversed([]), zip(), map(str, []), filter(None, []), enumerate([]),
          {}.keys(), {}.values(), {}.items(), iter({}.items()), itertools.count(), itertools.cycle([]), itertools.chain(), (x for x in []), memoryview(b''),
          super(int, 1), property(), classmethod(1), staticmethod(1), slice(1), [].append, str.join, list.__init__, object().__str__, type.__dict__['__mro__'] if '__mro__' in type.__dict__ else 1]
for t in things:
    s = repr(t)
    if 'java' in s.lower() or 'hognose' in s or '@' in s: print(s)
