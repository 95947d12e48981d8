# raises UnpicklingError or raises IndexError
import pickle
pickle.loads(b'\x80\x04t.')
