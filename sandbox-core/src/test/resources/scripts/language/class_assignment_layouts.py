# Classes that cannot be assigned, bases that stand twice, and what cells show.
import types


class Plain:
    pass


class Derived(Plain):
    pass


class OfList(list):
    pass


class OfInt(int):
    pass


class Failure(Exception):
    pass


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


class Slotted:
    __slots__ = ("a",)


class Module(types.ModuleType):
    pass


objects = dict(plain=Plain(), list=OfList(), int=OfInt(3), failure=Failure(), slotted=Slotted(), cls=Plain,
               made=Made, bare=object(), builtin=[], function=lambda: 1, five=5, module=types.ModuleType("m"))
for name, each in objects.items():
    for cls in (Plain, Derived, OfList, OfInt, Failure, Meta, Made, Slotted, Module, int, object, type, 5):
        before = each.__class__
        try:
            each.__class__ = cls
            print(name, cls.__name__, "assigned")
            each.__class__ = before
        except TypeError as error:
            print(name, getattr(cls, "__name__", cls), error)

for bases in (Plain, Plain), (Plain, Derived), (Plain, object, Plain):
    try:
        Derived.__bases__ = bases
    except TypeError as error:
        print(error)
print(Derived.__mro__)


def shape(cell):
    return " ".join(["0x" if word.startswith("0x") else word for word in repr(cell).rstrip(">").split()])


print(shape(types.CellType(5)), shape(types.CellType([])), repr(types.CellType())[-8:])
