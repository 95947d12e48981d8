# SPDX-License-Identifier: Apache-2.0
# Function and class decorators.
import functools


def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("done", result)
        return result

    return wrapper


def repeat(times):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]

        return wrapper

    return decorate


@trace
def add(a, b=1):
    "Adds."
    return a + b


@repeat(3)
@trace
def hello(name):
    return "hi " + name


print(add(1), add(2, b=3))
print(hello("x"))
print(add.__name__, add.__doc__, hello.__name__, add.__wrapped__.__name__)


def tag(cls):
    cls.tag = cls.__name__.lower()
    return cls


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@tag
class Alpha:
    pass


@singleton
class Config:
    def __init__(self, n=0):
        self.n = n


print(Alpha.tag, Config(1) is Config(2), Config().n)
registry = {}
register = lambda name: lambda f: registry.setdefault(name, f)


@register("double")
def _(x):
    return 2 * x


print(registry["double"](21))


class Memo:
    def __init__(self, f):
        self.f, self.cache = f, {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.f(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))

@(lambda f: print("defined", f.__name__) or f)
def plain(): return 1
print(plain())
