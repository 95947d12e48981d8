# limit memory
import types
class A: pass
A.__hash__ = property(lambda self: types.MethodType(hash, self))
hash(A())
