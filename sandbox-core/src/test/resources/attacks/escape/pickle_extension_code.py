# raises ValueError
import pickle
pickle.loads(b'\x80\x04\x82\x01.')
