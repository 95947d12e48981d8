# SPDX-License-Identifier: Apache-2.0
"""Plugins by metaclass, __init_subclass__, descriptors and abstract classes."""
import abc
import inspect
import sys
from types import MappingProxyType


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __repr__(self):
        return f"Typed({self.kind.__name__})"


class Plugin(abc.ABC):
    _registry = {}
    priority = Typed(int, 10)

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if not inspect.isabstract(cls):
            Plugin._registry[name or cls.__name__.lower()] = cls

    @classmethod
    def create(cls, name, /, *args, **kwargs):
        try:
            return cls._registry[name](*args, **kwargs)
        except KeyError:
            raise LookupError(f"no plugin {name!r}; there are {', '.join(sorted(cls._registry))}") from None

    @abc.abstractmethod
    def run(self, text: str) -> str:
        """Does its work."""

    @property
    @abc.abstractmethod
    def version(self): ...


class Upper(Plugin):
    version = "1.0"

    def run(self, text):
        return text.upper()


class Repeat(Plugin, name="times"):
    def __init__(self, n=2, **options):
        self.n = n
        for option, value in options.items():
            setattr(self, option, value)

    @property
    def version(self):
        return f"2.{self.n}"

    def run(self, text):
        return text * self.n


class Half(Plugin):
    def run(self, text):
        return text[: len(text) // 2]


class Singleton(type):
    _made = {}

    def __call__(cls, *args):
        if cls not in Singleton._made:
            Singleton._made[cls] = super().__call__(*args)
        return Singleton._made[cls]

    @property
    def count(cls):
        return len(Singleton._made)


class Settings(metaclass=Singleton):
    def __init__(self, *args):
        self.args = args

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda default=None: default
        raise AttributeError(f"no setting {name!r}", name=name, obj=self)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


print(MappingProxyType(Plugin._registry))
text = "ab"
for name, args in (("upper", {}), ("times", {"n": 3, "priority": 1}), ("times", {"priority": "high"}), ("half", {}), ("nope", {})):
    try:
        plugin = Plugin.create(name, **args)
        print(name, plugin.run(text), plugin.version, plugin.priority, vars(plugin))
    except (LookupError, TypeError) as e:
        print(f"{name}: {type(e).__name__}: {e}")
print(Settings(1) is Settings(2), Settings().args, Settings.count, Settings().get_x(5), Settings["int"], hasattr(Settings(), "zzz"))
print(Plugin.priority, inspect.signature(Repeat), [c.__name__ for c in Repeat.__mro__], Plugin.__abstractmethods__ == {"run", "version"})
print(isinstance(Upper(), Plugin), issubclass(Half, Plugin), Plugin.run.__isabstractmethod__, inspect.getdoc(Upper.run), sys.modules[__name__].Upper is Upper)
