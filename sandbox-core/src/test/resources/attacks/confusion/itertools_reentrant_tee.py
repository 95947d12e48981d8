# completes or raises RuntimeError
import itertools
class I:
    first = True
    def __iter__(self): return self
    def __next__(self):
        if self.first:
            self.first = False
            return next(b)
        return 1
a, b = itertools.tee(I())
next(a)
