# raises TypeError
class C:
    __slots__ = [1, None, 'a b']
