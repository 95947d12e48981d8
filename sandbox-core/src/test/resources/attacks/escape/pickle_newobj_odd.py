# raises UnpicklingError or raises TypeError or raises AttributeError
import pickle
pickle.loads(b'\x80\x04K\x01)\x81.')
