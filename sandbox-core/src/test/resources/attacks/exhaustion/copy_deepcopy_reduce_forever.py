# raises RecursionError
import copy
class C:
    def __deepcopy__(self, memo): return copy.deepcopy(C())
copy.deepcopy(C())
