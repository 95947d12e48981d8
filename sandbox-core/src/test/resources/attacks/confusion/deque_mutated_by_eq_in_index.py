# raises RuntimeError or raises ValueError
from collections import deque
class E:
    def __eq__(self, o):
        d.append(1)
        return False
d = deque([E(), E()])
d.index(5)
