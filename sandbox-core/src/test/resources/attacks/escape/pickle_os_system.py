# raises UnpicklingError or raises AttributeError or raises ModuleNotFoundError or raises ImportError
import pickle
pickle.loads(b"cos\nsystem\n(S'id'\ntR.")
