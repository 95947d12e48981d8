# completes
import re
b = bytearray(b'aaaa')
out = []
for m in re.finditer(rb'a', b):
    out.append(m.start())
    try: b.clear()
    except BufferError: pass
print(out[0])
#> 0
