# raises RecursionError
class C:
    def __repr__(self): return '%r' % [self]
repr(C())
