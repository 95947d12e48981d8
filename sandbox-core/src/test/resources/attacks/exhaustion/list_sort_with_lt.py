# limit duration
class C:
    def __lt__(self, other):
        return sum(range(10_000)) < 0
sorted([C() for i in range(10_000)])
