# completes or raises IndexError
import bisect
class C:
    def __lt__(self, o):
        xs.clear()
        return True
xs = [C() for i in range(8)]
bisect.insort(xs, C())
