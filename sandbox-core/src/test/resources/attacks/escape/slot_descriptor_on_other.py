# raises TypeError
class A: __slots__ = ['x']
class B: __slots__ = ['y', 'x']
A.x.__get__(B())
