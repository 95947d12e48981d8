# SPDX-License-Identifier: Apache-2.0
"""pickle and copy: what __reduce__, __getnewargs__ and their kin may give, and what is refused."""
import copy
import copyreg
import pickle


def attempt(f):
    try:
        print('   ', f())
    except Exception as e:
        print('   ', type(e).__name__, str(e).split(' at 0x')[0])


class Reduce:
    def __init__(self, result): self.result = result
    def __reduce__(self): return self.result


class Sink:
    def __init__(self, *args):
        self.args = args
        self.items = []
        self.pairs = {}

    def append(self, item): self.items.append(item)
    def extend(self, items): self.items.extend(items)
    def __setitem__(self, key, value): self.pairs[key] = value

    def __repr__(self):
        return f'Sink({self.args}, {self.items}, {self.pairs}, {sorted(set(vars(self)) - {"args", "items", "pairs"})})'


def setter(obj, state):
    obj.by_setter = state


print('reduced')
for result in [
    None, 5, (), (Sink,), (Sink, ()), (Sink, (1, 2)), (Sink, []), (5, ()), (Sink, (), {'x': 1}),
    (Sink, (), (None, {'y': 2})), (Sink, (), ({'x': 1}, {'y': 2})), (Sink, (), 5),
    (Sink, (), None, [1, 2]), (Sink, (), None, 5), (Sink, (), None, None, {1: 2}.items()),
    (Sink, (), None, None, [1]), (Sink, (), {'z': 1}, None, None, 5), (Sink, (), 1, 2, 3, 4, 5),
    (copyreg.__newobj__, ()), (copyreg.__newobj__, (5,)), (copyreg.__newobj__, (Sink,)),
    (copyreg.__newobj_ex__, (Sink,)), (copyreg.__newobj_ex__, (Sink, [], {})),
    (copyreg.__newobj_ex__, (Sink, (), [])), (copyreg.__newobj_ex__, (5, (), {}))]:
    print(str(result).split(' at 0x')[0])
    for protocol in (2, 4):
        attempt(lambda: pickle.loads(pickle.dumps(Reduce(result), protocol)))
for make in (lambda: (Sink, (), None, iter([1, 2])), lambda: (Sink, (), None, None, iter([(1, 2)])), lambda: (Sink, (), {'z': 1}, None, None, setter)):
    for protocol in range(6):
        attempt(lambda: pickle.loads(pickle.dumps(Reduce(make()), protocol)))
print('copied')
for result in [5, (), (Sink,), (Sink, (1,)), (Sink, (), {'z': 1}, None, None, setter), (Sink, (), 1, 2, 3, 4, 5), (Sink, (), None, [1, 2], {3: 4}.items())]:
    attempt(lambda: copy.copy(Reduce(result)))

print('arguments of __new__')


class Base:
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.made = args, kwargs
        return self

    def __repr__(self): return f'{type(self).__name__}{self.made}'


for number, (name, value) in enumerate([
    ('__getnewargs__', (1, 2)), ('__getnewargs__', [1]), ('__getnewargs__', None),
    ('__getnewargs_ex__', ((1,), {'k': 2})), ('__getnewargs_ex__', (1,)), ('__getnewargs_ex__', ((1,), {}, 3)),
    ('__getnewargs_ex__', ([1], {})), ('__getnewargs_ex__', ((1,), [])), ('__getnewargs_ex__', 5)]):
    cls = type(f'Kind{number}', (Base,), {name: lambda self, value=value: value})
    globals()[cls.__name__] = cls
    print(name, value)
    for protocol in (2, 4):
        attempt(lambda: pickle.loads(pickle.dumps(cls(9), protocol)))
    attempt(lambda: copy.copy(cls(9)))
    attempt(lambda: copy.deepcopy(cls(9)))

print('methods of slots')
for protocol in range(6):
    attempt(lambda: pickle.loads(pickle.dumps(int.__add__, protocol))(2, 3))
    attempt(lambda: pickle.loads(pickle.dumps([1].__len__, protocol))())
