# raises AttributeError or raises TypeError or raises UnpicklingError
import pickle
pickle.loads(b"cbuiltins\nint\n(}S'__add__'\nNsb.")
