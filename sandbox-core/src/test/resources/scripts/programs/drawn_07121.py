# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7121.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: format({5, 0, 10, -2}, '#b'))
show(lambda: ((True, (), 123456.789, )).index((b'a' + b'Hello World')))
show(lambda: (not ('%.3s' % 'ÄÖß')))
show(lambda: max([False for v1 in range(-5)]))
show(lambda: eval('bytes(range(3))'))
class Magic2:
    def __init__(self): self.log = []
    def __reversed__(self):
        return 'reversed'
    def __missing__(self, key):
        return 'missing'
    def __index__(self):
        return 2
    def __contains__(self, item):
        return item == 1
    def __dir__(self):
        return ['b', 'a']
    def __pow__(self, o, m=None):
        return (o, m)
m = Magic2()
show(lambda: len(m))
show(lambda: bytes(m))
show(lambda: bool(m))
show(lambda: hash(m) == 5)
show(lambda: range(m))
show(lambda: int(m))
show(lambda: m < 1)
show(lambda: set())
show(lambda: issubclass(frozenset({1, 2}), 5))
class Magic3:
    def __init__(self): self.log = []
    def __divmod__(self, o):
        return o
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __bool__(self):
        return False
    def __class_getitem__(cls, item):
        return item
    def __pow__(self, o, m=None):
        return (o, m)
    def __getattr__(self, name):
        raise AttributeError(name)
m = Magic3()
show(lambda: next(m))
show(lambda: range(m))
show(lambda: list(m))
show(lambda: f'{m:x}')
show(lambda: dir(m)[:2])
show(lambda: bytes(m))
show(lambda: 1 in m)
show(lambda: ([] > [[1], [2]]))
