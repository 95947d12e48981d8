# raises IndexError or raises RuntimeError or raises ValueError
from collections import deque
class E:
    def __eq__(self, o):
        d.clear()
        return False
d = deque([E(), E()])
d.remove(5)
