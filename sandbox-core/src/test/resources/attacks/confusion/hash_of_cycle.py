# raises RecursionError
class T(tuple): pass
x = []
class H:
    def __hash__(self): return hash(t)
t = (H(),)
hash(t)
