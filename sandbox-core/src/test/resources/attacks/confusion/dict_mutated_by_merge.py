# raises RuntimeError
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        b[len(b) + 100] = 1
        return False
a, b = {K(): 1}, {}
b = {K(): 2, K(): 3}
a.update(b)
