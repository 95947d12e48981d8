# completes
class S(list):
    def __len__(self): return 2
match S([1]):
    case [a]: print('one')
    case _: print('other')
#> other
