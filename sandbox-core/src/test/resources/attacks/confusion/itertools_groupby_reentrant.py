# limit duration or completes or raises RuntimeError
import itertools
class K:
    n = 0
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        K.n += 1
        if K.n < 5:
            next(g, None)
        return self.v == o.v
g = itertools.groupby(range(20), key=K)
for k, v in g:
    list(v)
