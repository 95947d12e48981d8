# completes
class C: pass
d = {}
C.__dict__ | d
class Grab(dict):
    def __ror__(self, other):
        other['x'] = 1
        return other
try:
    C.__dict__ | Grab()
except TypeError:
    pass
print(hasattr(int, 'x'))
#> False
