# raises TypeError
class X:
    def __mro_entries__(self, bases): return [int]
class C(X()): pass
