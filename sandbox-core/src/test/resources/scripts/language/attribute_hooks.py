# SPDX-License-Identifier: Apache-2.0
# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("auto_"):
            print("making", name)
            value = name[5:]
            setattr(self, name, value)
            return value
        raise AttributeError(f"no {name}")


lazy = Lazy()
print(lazy.real, lazy.auto_x, lazy.auto_x)
try:
    lazy.other
except AttributeError as error:
    print(error)
print(hasattr(lazy, "other"), getattr(lazy, "other", "default"))


class Strict:
    def __setattr__(self, name, value):
        if not isinstance(value, int):
            raise TypeError(f"{name} must be int")
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


s = Strict()
s.a = 1
s.a += 1
try:
    s.b = "x"
except TypeError as error:
    print(error)
del s.a
print(s.__dict__)


class Spy:
    def __init__(self):
        self.x = 5

    def __getattribute__(self, name):
        if name != "__class__":
            print("access", name)
        return super().__getattribute__(name)

    def method(self):
        return self.x


spy = Spy()
print(spy.method())
try:
    spy.nope
except AttributeError as error:
    print(error)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


box = Lazy()
proxy = Proxy(box)
proxy.real = 99
print(box.real, proxy.real, sorted(vars(box)))


class Dir:
    def __dir__(self):
        return ["b", "a"]


print(dir(Dir()))
print(getattr("abc", "upper")(), getattr(3, "missing", None))
try:
    getattr(3, "missing")
except AttributeError as error:
    print(error)
