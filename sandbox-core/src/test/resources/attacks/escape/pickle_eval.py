# completes
import pickle
print(pickle.loads(b"cbuiltins\neval\n(S'1+1'\ntR."))
#> 2
