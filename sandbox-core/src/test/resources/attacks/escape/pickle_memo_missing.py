# raises UnpicklingError or raises KeyError
import pickle
pickle.loads(b'\x80\x04h\x05.')
