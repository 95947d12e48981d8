# raises UnpicklingError
import pickle
pickle.loads(b'\x80\x04\x8b\xff\xff\xff\x7f')
