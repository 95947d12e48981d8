# raises AttributeError
class C: __slots__ = ['a']
c = C()
c.a = 1
del c.a
c.a
