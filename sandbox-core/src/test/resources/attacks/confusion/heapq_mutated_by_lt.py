# completes or raises IndexError or raises RuntimeError
import heapq
class C:
    def __lt__(self, o):
        h.clear()
        return True
h = [C() for i in range(8)]
try: heapq.heapify(h)
except (IndexError, RuntimeError): pass
try: heapq.heappop(h)
except (IndexError, RuntimeError): pass
heapq.heappush(h, C())
