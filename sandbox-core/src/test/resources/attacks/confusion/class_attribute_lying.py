# completes
class C:
    __class__ = int
c = C()
print(isinstance(c, int), type(c) is C)
try: c + 1
except TypeError as e: print('no')
#> True True
#> no
