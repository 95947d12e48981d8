# limit duration or raises ValueError or limit memory
import hashlib
hashlib.scrypt(b'p', salt=b's', n=2 ** 14, r=8, p=1000, maxmem=2 ** 31 - 1)
