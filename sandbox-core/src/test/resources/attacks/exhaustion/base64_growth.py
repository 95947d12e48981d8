# limit memory
import base64
data = b'abc'
while True:
    data = base64.b64encode(data)
