# limit memory or limit duration
import pickle
pickle.loads(b'\x80\x04(' + b'K\x01' * 5_000_000 + b't.')
