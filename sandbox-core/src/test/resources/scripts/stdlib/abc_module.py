# SPDX-License-Identifier: Apache-2.0
# abc: abstract classes, and collections.abc.
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized


class Shape(ABC):
    @abstractmethod
    def area(self):
        """Area."""

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @property
    def name(self):
        return "square"


class Half(Shape):
    def area(self):
        return super().area()


print(Square(3).describe(), sorted(Shape.__abstractmethods__), isinstance(Square(1), Shape), type(Shape).__name__)
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)


class Virtual:
    pass


Shape.register(Virtual)
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape))


class Duck(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return any("quack" in c.__dict__ for c in other.__mro__) or NotImplemented


class Quacker:
    def quack(self):
        pass


print(isinstance(Quacker(), Duck), isinstance(5, Duck))
for value in [[], (), "", {}, set(), frozenset(), range(1), b"", iter([]), (x for x in []), {}.keys(), 5, len, None]:
    print(type(value).__name__, [c.__name__ for c in (Iterable, Iterator, Sequence, MutableSequence, Mapping, Set, Sized, Container, Hashable, Callable) if isinstance(value, c)])


class Lower(MutableMapping):
    def __init__(self, **kw):
        self.data = dict(kw)

    def __getitem__(self, k):
        return self.data[k.lower()]

    def __setitem__(self, k, v):
        self.data[k.lower()] = v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


l = Lower(a=1)
l["B"] = 2
l.update(C=3)
print(l["b"], "A" in l, l.get("zz"), list(l.items()), l.pop("c"), l.setdefault("d", 4), dict(l), l == {"a": 1, "b": 2, "d": 4}, list(l.keys()), l.popitem())


class Few(Sequence):
    def __getitem__(self, i):
        return [1, 2, 3][i]

    def __len__(self):
        return 3


print(list(Few()), 2 in Few(), Few().index(3), Few().count(1), list(reversed(Few())))
try:
    Sequence()
except TypeError as error:
    print(error)
