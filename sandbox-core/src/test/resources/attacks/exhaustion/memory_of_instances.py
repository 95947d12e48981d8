# limit memory
class C:
    def __init__(self, i): self.i = i
xs = [C(i) for i in range(10 ** 8)]
