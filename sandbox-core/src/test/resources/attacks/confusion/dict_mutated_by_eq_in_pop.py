# raises KeyError
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return True
d = {K(): 1}
d.pop(K())
d.pop(5)
