# raises ModuleNotFoundError
import pickle
pickle.loads(b"cjava.lang.Runtime\ngetRuntime\n(tR.")
