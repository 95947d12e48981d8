# completes or raises RuntimeError
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.clear(); t.clear()
        return False
s, t = set(), set()
s, t = {K()}, {K(), 1, 2}
s |= t; s & t; s - t; s ^ t; s <= t; s == t
