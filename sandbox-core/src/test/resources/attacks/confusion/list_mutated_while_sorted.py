# raises ValueError
xs = [3, 1, 2]
class C:
    def __init__(self, x): self.x = x
    def __lt__(self, other):
        xs.append(1)
        return self.x < other.x
xs = [C(3), C(1), C(2)]
xs.sort()
