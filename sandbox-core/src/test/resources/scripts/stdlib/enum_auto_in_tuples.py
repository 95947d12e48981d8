# auto() within tuples of values, and the values that _generate_next_value_ is shown.
import collections
import enum
from enum import auto


class Shown(enum.Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        print(name, start, count, last)
        return len(last) * 10
    A = auto()
    B = (auto(), 'x')
    C = 5
    D = ('y', auto(), auto())
    E = auto()


print(list(Shown))


class Point(tuple, enum.Enum):
    A = auto(), 1
    B = auto(), 2


class Labelled(enum.IntFlag):
    def __new__(cls, value, label=''):
        made = int.__new__(cls, value)
        made._value_ = value
        made.label = label
        return made
    R = auto(), 'r'
    W = auto(), 'w'
    X = auto()


Pair = collections.namedtuple('Pair', 'n label')


class Paired(enum.Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        print(name, start, count, last)
        return len(last) * 10
    A = Pair(auto(), 'x')
    x = auto()
    B = x
    C = (x, 2)
    D = auto()
    E = (x, auto())
    F = Pair(n=x, label=auto())


class Based(Pair, enum.Enum):
    A = auto(), 'a'
    B = auto(), 'b'


print(list(Point), list(Labelled), Labelled.W.label, Labelled.R | Labelled.X)
print(list(Paired), type(Paired.A.value), list(Based), Based.B.label)
for body in ("A=(auto(),'x'); B=('q','y'); C=auto()", "A='s'; B=(auto(),1)", 'A=(1,2); B=auto()',
             'A=(auto(),); B=3; C=(auto(),)', 'x=auto(); A=(x,1); B=(x,2)', 'A=auto(); B=(A,auto())'):
    names = {'enum': enum, 'auto': auto}
    try:
        exec('class Z(enum.Enum):\n ' + body, names)
        print(body, list(names['Z']))
    except Exception as e:
        print(body, type(e).__name__, e)
