# completes or raises RuntimeError
import pickle
class C:
    def __reduce__(self):
        xs.clear()
        return (int, ())
xs = [C(), C(), C()]
len(pickle.dumps(xs))
