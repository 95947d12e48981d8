# completes
import random, os, secrets, uuid
print(os.urandom(4), secrets.token_hex(4), uuid.uuid4())
#> b'\x00\x00\x00\x00' 00000000 00000000-0000-4000-8000-000000000000
