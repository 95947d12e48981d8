# raises RecursionError or limit duration
import plistlib
a = []
for _ in range(100_000): a = [a]
plistlib.dumps(a)
