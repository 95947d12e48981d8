# limit memory or raises ValueError
import hashlib
hashlib.scrypt(b'p', salt=b's', n=2 ** 20, r=8, p=1, maxmem=2 ** 31 - 1)
