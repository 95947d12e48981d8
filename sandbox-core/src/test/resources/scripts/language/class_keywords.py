# SPDX-License-Identifier: Apache-2.0
class B:
    def __init_subclass__(cls, /, name=None, func=None, **k): print(cls.__name__, name, func, k)
class C(B, name="x", func=1, bases=3, metaclass=type, self=1): pass
def f(): pass
