# limit memory or limit duration or raises OverflowError
import hashlib
hashlib.pbkdf2_hmac('sha256', b'p', b's', 1, dklen=10 ** 9)
