# raises UnpicklingError or raises EOFError
import pickle
pickle.loads(b'\x80\x04\x95' + b'\xff' * 7 + b'\x7f' + b'N.')
