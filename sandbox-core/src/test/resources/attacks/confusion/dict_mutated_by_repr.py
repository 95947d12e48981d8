# completes or raises RuntimeError
class V:
    def __repr__(self):
        d.clear()
        return 'V'
d = {1: V(), 2: V()}
repr(d)
