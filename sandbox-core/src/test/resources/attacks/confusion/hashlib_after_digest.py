# completes
import hashlib
h = hashlib.sha256()
h.digest()
h.update(b'a')
print(h.copy().hexdigest() == h.hexdigest())
#> True
