# Objects that are being shown.
import collections
import dataclasses
import functools
import reprlib
import types


class Slow:
    def __repr__(self):
        return [str(i) for i in range(3)][0]


@dataclasses.dataclass
class Point:
    x: object


class Own:
    @reprlib.recursive_repr()
    def __repr__(self):
        return f'<{self.inside!r}>'


own = Own()
own.inside = Slow()
SHOWN = {
    '[0]': [Slow()], '{1: 0}': {1: Slow()}, '(0,)': (Slow(),), '{0}': {Slow()},
    'deque([0])': collections.deque([Slow()]), 'Point(x=0)': Point(Slow()), '<0>': own,
    "OrderedDict({'a': 0})": collections.OrderedDict(a=Slow()),
    'namespace(a=0)': types.SimpleNamespace(a=Slow()),
    'functools.partial(0, 0)': functools.partial(Slow, Slow()),
    'defaultdict(None, {1: 0})': collections.defaultdict(None, {1: Slow()}),
}
for _ in range(2):
    for each in SHOWN.values():
        repr(each)

# afterwards
for text, each in globals().get('SHOWN', {}).items():
    assert repr(each) == text or text.startswith('functools'), (repr(each), text)
    assert '...' not in repr(each), repr(each)
print('sound')
