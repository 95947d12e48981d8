# limit duration
import base64
data = bytes(4_000_000)
while True:
    base64.b64decode(base64.b64encode(data))
