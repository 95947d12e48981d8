# completes or raises TypeError or raises AttributeError
import types, math
class M(types.ModuleType):
    def __getattribute__(self, n): return n
math.__class__ = M
math.sqrt
