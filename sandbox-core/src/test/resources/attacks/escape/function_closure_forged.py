# raises TypeError or raises ValueError
import types
def h(a):
    def k(): return a
    return k
types.FunctionType(h(1).__code__, {}, 'k', None, ())
