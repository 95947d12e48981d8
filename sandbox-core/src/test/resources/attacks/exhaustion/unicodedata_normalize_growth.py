# limit memory or limit duration
import unicodedata
s = '\ufdfa' * 100_000
while True:
    s = unicodedata.normalize('NFKD', s) + s
