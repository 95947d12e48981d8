# SPDX-License-Identifier: Apache-2.0
# Metaclasses, __prepare__, __init_subclass__, __class_getitem__, type().
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"injected": 1}

    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name)
        return super().__new__(mcls, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)
        cls.tag = kw.get("tag", "none")

    def __call__(cls, *args):
        print("calling", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return 99

    def describe(cls):
        return f"class {cls.__name__}"


class Base(metaclass=Meta, tag="base"):
    pass


class Derived(Base):
    x = 5


print(Base.tag, Derived.tag, Base.injected, len(Base), Derived.describe(), type(Derived).__name__)
print(type(Derived()).__name__)
try:
    Derived().describe()
except AttributeError as error:
    print(error)


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class One(Plugin):
    pass


class Two(Plugin, key="second"):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Three(Plugin, wrong=1):
        pass
except TypeError as error:
    print(error)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic[3], Generic["a", "b"])
Made = type("Made", (list,), {"size": lambda self: len(self), "k": 1})
m = Made([1, 2])
print(m, m.size(), Made.k, Made.__name__, Made.__mro__[1].__name__)


class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


try:
    class C(A, B):
        pass
except TypeError as error:
    print(error)


class Checked(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in sub.__dict__


class Duck(metaclass=Checked):
    pass


class Robot:
    quack = True


print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(Robot, Duck), issubclass(int, Duck))
print(type(type), type.__class__, isinstance(int, type), type(5), type(None))
