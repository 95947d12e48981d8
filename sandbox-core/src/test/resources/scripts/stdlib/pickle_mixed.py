# SPDX-License-Identifier: Apache-2.0
# Plain data around objects whose reduction is Python code, and the other way round.
import copyreg
import io
import pickle
from collections import Counter, OrderedDict, defaultdict, namedtuple
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction

Point = namedtuple('Point', 'x y')


class Colour(Enum):
    RED = 1


@dataclass
class Plain:
    name: str
    parts: list


@dataclass(slots=True)
class Slotted:
    name: str


class Reduced:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return Reduced, (self.x,)


class Kept:
    def __getstate__(self):
        return {'kept': self.value}

    def __setstate__(self, state):
        self.value = state['kept'] + 1


class Given:
    def __new__(cls, a=0):
        made = super().__new__(cls)
        made.a = a
        return made

    def __getnewargs__(self):
        return (5,)


class Asked:
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return 'asked ' + name


class Registered:
    pass


class Own(dict):
    pass


copyreg.pickle(Registered, lambda obj: (Registered, ()))
plain = Plain('p', [1, 2])
plain.itself = plain
kept = Kept()
kept.value = 1
given = Given(3)
given.b = plain
asked = Asked()
asked.x = 1
own = Own(a=[plain])
own.more = kept
data = [plain, Reduced((plain, 'x')), plain, {'k': Reduced(1), (1, Colour.RED): plain}, kept, given,
        asked, Registered(), own, Point(1, Reduced(2)), Slotted('s'), Colour.RED, date(2024, 2, 29),
        timedelta(1), Decimal('1.5'), Fraction(1, 3), Counter('aab'), OrderedDict(z=1),
        defaultdict(list, {1: [plain]}), ValueError('v'), {Reduced}, (Reduced(1), Reduced(2)) * 2,
        range(3), slice, len, print, 1 + 2j, int, Plain]
for protocol in range(2, 6):
    again = pickle.loads(pickle.dumps(data, protocol))
    first = again[0]
    print(protocol, first.itself is first, again[2] is first, again[1].x[0] is first,
          again[3][1, Colour.RED] is first, again[4].value, again[5].a, again[5].b is first,
          again[6].x, again[6].y, type(again[7]).__name__, again[8]['a'][0] is first,
          again[8].more is again[4], again[9].y.x, again[10], again[11] is Colour.RED,
          again[12:19], repr(again[19]), again[20], again[21][2] is again[21][0], again[22:])

# What is set by hand on an instance counts, too; and an attribute dict is shared.
plain = Plain('q', [])
plain.__reduce_ex__ = lambda protocol: (str, ('by hand',))
print(pickle.loads(pickle.dumps([plain])))
kept = Registered()
names = kept.__dict__
names['a'] = 1
again = pickle.loads(pickle.dumps([plain.parts, names, Asked(), names]))
print(again[1] is again[3], again[1])


class Sink(pickle.Pickler):
    def reducer_override(self, obj):
        return (str, ('overridden',)) if isinstance(obj, Plain) else NotImplemented


class Named(pickle.Pickler):
    dispatch_table = {Plain: lambda obj: (str, ('from the table',))}


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return 'id ' + obj.name if isinstance(obj, Plain) else None


class Finder(pickle.Unpickler):
    def find_class(self, module, name):
        print('find', name)
        return super().find_class(module, name)

    def persistent_load(self, pid):
        return pid


for kind in (Sink, Named, Persistent):
    file = io.BytesIO()
    pickler = kind(file)
    pickler.dump([Plain('r', []), [Reduced(1)]])
    file.seek(0)
    print(Finder(file).load()[0])

# One pickler remembers what it has written before.
file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = [1]
pickler.dump(shared)
first = len(file.getvalue())
pickler.dump([shared])
print(len(file.getvalue()) - first)
pickler.clear_memo()
pickler.dump([shared])
file.seek(0)
reader = pickle.Unpickler(file)
print(reader.load(), reader.load(), reader.load())

# A dict that changes while it is written.
class Changing:
    def __reduce__(self):
        changed[len(changed)] = 1
        return Changing, ()


changed = {0: Changing(), 1: 2}
try:
    pickle.dumps(changed)
except RuntimeError as e:
    print(e)
for wrong in (b'', b'\x80', b'\x80\x04', b'\x80\x04\x95\xff\0\0\0\0\0\0\0N.', b'\x80\x04]K\x01u.',
              b'\x80\x04}(]K\x01u.', b'\x80\x04}(K\x01u.', b'\x80\x04\x8c\x05ab', b'\x80\x04a.',
              b'\x80\x04h\x05.', b'\x80\x04\x85.', b'\x80\x04(\x85.', b'\x80\x04]]\x93.',
              b'\x80\x04\x8c\x02\xff\xff.', b'\x80\x04NN\x81.', b'\x80\x04\x94.', b'\x80\x04K\x01Nb.',
              b'\x80\x04\x8f(]\x90.', b'\x80\x04(]\x91.', b'\x80\x04e.', b'\x80\x04t.', b'\x80\x06.',
              b'\x80\x04\x8c\x04nopeX\x01\0\0\0x\x93.', b'\xff'):
    try:
        print(pickle.loads(wrong))
    except Exception as e:
        print(type(e).__name__, e)
