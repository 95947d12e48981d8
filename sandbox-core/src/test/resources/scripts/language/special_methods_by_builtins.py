"""Special methods that a class takes from builtins, and what is no plain function."""
import collections
import functools


class Dot(dict):
    """The idiom for dicts whose keys are attributes."""

    __getattr__, __setattr__, __delattr__ = dict.get, dict.__setitem__, dict.__delitem__
    __dir__ = dict.keys


d = Dot({"a": Dot(b=1)})
d.a.c = d.a.b + 1
d.n = 0
for i in range(3):
    d.total = i
    d.n += i
del d.a.b
print(d, d.n, d.nothing, vars(d), dir(d.a), setattr(d, "x", 1), delattr(d, "n"), d)
try:
    del d.gone
except KeyError as e:
    print(repr(e))


class Ordered(collections.OrderedDict):
    __getattr__, __setattr__ = dict.__getitem__, collections.OrderedDict.__setitem__


class Listing(collections.defaultdict):
    __getattr__, __setattr__ = dict.__getitem__, dict.__setitem__


o, listing = Ordered(), Listing(list)
o.b = listing.k = 1
print(o, vars(o), listing, listing.default_factory, listing.z)


class Reads(dict):
    __getattribute__ = dict.__getitem__


class Many(list):
    __setattr__, __getattr__, __int__, __float__ = list.__setitem__, list.index, list.__len__, list.__len__
    __call__, __iter__ = list.append, list.__reversed__


many = Many("abc")
print(Reads(k=3).k, many.b, int(many), many("z"), list(many), len(many))
for attempt in (lambda: float(many), lambda: setattr(many, "x", 1)):
    try:
        attempt()
    except TypeError as e:
        print(e)


class Calls:
    __call__, __neg__ = max, print

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        return "dropped"


class Computed:
    @property
    def __call__(self):
        return lambda *args, **kwargs: (args, kwargs)

    @property
    def p(self):
        return 1

    @p.setter
    def p(self, value):
        self.q = value
        return "dropped"


class Partial(str):
    __call__ = functools.partialmethod(lambda self, a, b=0, **more: (self, a, b, more), 1)


class Never:
    __call__ = None


c = Calls()
print(c(1, 2), setattr(c, "x", 3), c.x, Computed()(1, k=2), Computed()(), Partial("s")(b=5, z=2), callable(Never()))
print(setattr(Computed(), "p", 1), [setattr(each, "p", 2) for each in (Computed(), c)])
try:
    Never()()
except TypeError as e:
    print(e)
for action in (lambda: setattr(Computed, "__call__", 1) or Computed()(), lambda: Computed().__class__.p.__set__(5, 1)):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Meta(type):
    def __setattr__(cls, name, value):
        super().__setattr__(name, value * 2)
        return "dropped"


class Doubled(metaclass=Meta):
    unset = property(None)


print(setattr(Doubled, "x", 4), Doubled.x)
for action in (lambda: setattr(Doubled(), "unset", 1), lambda: setattr(5, "real", 1), lambda: delattr(Doubled(), "unset")):
    try:
        action()
    except AttributeError as e:
        print(e, e.name, e.obj)
