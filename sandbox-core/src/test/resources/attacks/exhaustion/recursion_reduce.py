# raises RecursionError
import pickle
class C:
    def __reduce__(self): return (C, (C(),))
pickle.dumps(C())
