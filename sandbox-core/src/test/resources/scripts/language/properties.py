# SPDX-License-Identifier: Apache-2.0
# Properties: getter, setter, deleter, inheritance.
class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees

    @property
    def degrees(self):
        "Degrees."
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleting")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32


c = Celsius(100)
print(c.degrees, c.fahrenheit, Celsius.degrees.__doc__)
c.degrees = 20
print(c.fahrenheit)
c.degrees += 5
print(c.degrees)
for action in ["c.degrees = -300", "c.fahrenheit = 1", "del c.fahrenheit"]:
    try:
        exec(action)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
del c.degrees
try:
    c.degrees
except AttributeError as error:
    print(error)


class Kelvin(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return self._degrees + 273.15


k = Kelvin(10)
print(k.degrees)


class Old:
    def getx(self):
        return "x of Old"

    x = property(getx, doc="the x")
    y = property(lambda self: 5, None, None)


print(Old().x, Old.x.__doc__, Old.y.fget(None), Old().y, Old.x.fset)
print(type(Celsius.degrees).__name__)


class Hidden:
    @property
    def broken(self):
        raise AttributeError("inside")

    def __getattr__(self, name):
        return f"fallback {name}"


print(Hidden().broken)
