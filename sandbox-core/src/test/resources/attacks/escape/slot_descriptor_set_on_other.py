# raises TypeError
class A: __slots__ = ['x']
A.x.__set__(1, 2)
