# limit duration
import unicodedata
s = 'a' + '\u0300\u0323' * 200_000
while True:
    unicodedata.normalize('NFC', s)
