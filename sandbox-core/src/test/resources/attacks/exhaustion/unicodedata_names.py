# limit duration
import unicodedata
while True:
    for i in range(0x3000):
        unicodedata.name(chr(i), None)
    try:
        unicodedata.lookup('x' * 1_000_000)
    except KeyError:
        pass
