# raises RecursionError or raises TypeError or completes
x = [1]
class R:
    def __init__(self, x): self.x = x
    def __reversed__(self): return reversed(self.x)
for i in range(100_000):
    x = R(x)
list(reversed(x))
