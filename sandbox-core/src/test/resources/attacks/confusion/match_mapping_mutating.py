# completes
class D(dict):
    def get(self, k, d=None):
        self.clear()
        return d
match D(a=1, b=2):
    case {'a': x, 'b': y}: print('both')
    case _: print('none')
#> none
