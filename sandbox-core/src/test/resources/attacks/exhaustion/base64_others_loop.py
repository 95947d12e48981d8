# limit duration
import base64
data = bytes(200_000)
while True:
    base64.b32encode(data); base64.b85encode(data); base64.b16encode(data); base64.a85encode(data)
