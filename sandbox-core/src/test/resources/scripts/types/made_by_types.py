# Functions, methods, cells, proxies, namespaces and class attributes made by the classes of types.
import copy
import pickle
import types
from types import CellType, DynamicClassAttribute, FunctionType, GenericAlias, MappingProxyType
from types import MethodType, SimpleNamespace


def show(*actions):
    for action in actions:
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)


def f(a, b=2, *, c=3):
    return a, b, c


def outer(value):
    def inner():
        return value
    return inner


class Names(dict):
    pass


class Pair(tuple):
    pass


class Text(str):
    pass


code = f.__code__
show(lambda: FunctionType(code, Names(), Text('n'), Pair((8, 9)), None, Names(c=1))(5),
     lambda: FunctionType(code, {}, Text('n')).__name__,
     lambda: FunctionType(code, {}, 'n', Pair((9,))).__defaults__,
     lambda: FunctionType(outer(1).__code__, {}, 'n', None, [CellType(7)]),
     lambda: FunctionType(outer(1).__code__, {}, 'n', None, None),
     lambda: FunctionType(outer(1).__code__, {}, 'n', None, Pair((CellType(7),)))())


class Named:
    __name__ = 'named'

    def __call__(self, *args):
        return args

    def m(self):
        return self


method = MethodType(f, 1)
show(lambda: MethodType(Named().m, 'a'), lambda: MethodType(Named(), 'a'),
     lambda: method.__reduce__(), lambda: MethodType(len, 1).__reduce__(),
     lambda: pickle.loads(pickle.dumps(MethodType(str.upper, 'a')))(),
     lambda: copy.copy(method) == method, lambda: method.__get__(None, None),
     lambda: method.__get__(None, int)(3), lambda: MethodType(Named.m, 2)())

show(lambda: MappingProxyType(), lambda: MappingProxyType({}, 1),
     lambda: MappingProxyType(mapping={'a': 1}), lambda: MappingProxyType(other={}),
     lambda: MappingProxyType({1: 2}) | 1, lambda: [] | MappingProxyType({1: 2}),
     lambda: MappingProxyType({1: 2}) | MappingProxyType({3: 4}))

show(lambda: list[int].__copy__, lambda: setattr(list[int], '__origin__', 1),
     lambda: [x for x in dir(list[int]) if x not in dir(list)],
     lambda: set(dir(list)) - set(dir(list[int])))

space = SimpleNamespace(a=1)
show(lambda: space < space, lambda: space >= SimpleNamespace(), lambda: space < 1,
     lambda: space.__replace__(1), lambda: space.__reduce__(), lambda: space.__replace__(b=[]))


class Owner:
    def __init__(self):
        self._x = 1

    @DynamicClassAttribute
    def x(self):
        "doc of x"
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        del self._x


owner = Owner()
owner.x = 5
attribute = Owner.__dict__['x']
show(lambda: Owner.x, lambda: owner.x, lambda: delattr(owner, 'x'), lambda: owner.x,
     lambda: (attribute.__doc__, attribute.fget.__name__, attribute.overwrite_doc),
     lambda: DynamicClassAttribute(None, doc='d').__get__(1), lambda: isinstance(attribute, property),
     lambda: DynamicClassAttribute(None, doc='d').__set__(1, 2),
     lambda: DynamicClassAttribute(None, doc='d').__delete__(1))
