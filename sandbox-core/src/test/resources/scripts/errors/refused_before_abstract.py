# SPDX-License-Identifier: Apache-2.0
# Which of two reasons an instance of an abstract class is refused for; parts of groups hide what they came from.
import abc


class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self): ...


class WithInit(Abstract):
    def __init__(self, x): pass


class WithNew(Abstract):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


for make in (lambda: Abstract(), lambda: Abstract(1), lambda: Abstract(x=1), lambda: WithInit(), lambda: WithInit(1), lambda: WithNew(),
             lambda: WithNew(1), lambda: object.__new__(Abstract), lambda: object.__new__(Abstract, 1), lambda: object.__new__(WithInit, 1)):
    try:
        print(make())
    except TypeError as error:
        print(error)

group = ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1), KeyError(2)]), TypeError(3)])
for part in (*group.split(KeyError), group.subgroup(TypeError), group.subgroup(lambda e: True), group.derive([ValueError()])):
    print(repr(part), part.__suppress_context__, part is group, part.exceptions[0].__suppress_context__)


class Suppressing:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        raise error.split(ValueError)[1]


with Suppressing():
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
