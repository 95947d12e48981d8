# raises UnpicklingError or raises EOFError or raises OverflowError or raises MemoryError
import pickle
pickle.loads(b'\x80\x04\x8e' + b'\xff' * 8)
