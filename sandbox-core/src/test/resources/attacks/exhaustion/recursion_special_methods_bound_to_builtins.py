# completes
import copy, functools, math, operator, os, types

class A: pass

def attempt(name, function, *more):
    for bind in types.MethodType, functools.partial:
        a = A()
        setattr(A, name, bind(function, a))
        try:
            function(a, *more)
        except (RecursionError, TypeError) as error:
            seen.add(type(error).__name__)
        delattr(A, name)

seen = set()
for name, function in [
    ('__len__', len), ('__repr__', repr), ('__str__', str), ('__hash__', hash), ('__bool__', bool), ('__iter__', iter),
    ('__next__', next), ('__int__', int), ('__index__', operator.index), ('__float__', float), ('__complex__', complex),
    ('__bytes__', bytes), ('__abs__', abs), ('__neg__', operator.neg), ('__round__', round), ('__dir__', dir),
    ('__fspath__', os.fspath), ('__reversed__', reversed), ('__trunc__', math.trunc), ('__ceil__', math.ceil),
    ('__length_hint__', operator.length_hint), ('__copy__', copy.copy), ('__iter__', list), ('__aiter__', aiter),
    ('__anext__', anext), ('__format__', format)]:
    attempt(name, function)
for name, function in [
    ('__getattr__', getattr), ('__delattr__', delattr), ('__add__', operator.add), ('__eq__', operator.eq),
    ('__contains__', operator.contains), ('__getitem__', operator.getitem), ('__delitem__', operator.delitem)]:
    attempt(name, function, 'x')
A.__setattr__ = types.MethodType(setattr, A())
try:
    A().x = 1
except RecursionError:
    print(sorted(seen))
# ['RecursionError', 'TypeError']
