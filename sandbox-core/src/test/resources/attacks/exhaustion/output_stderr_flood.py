# completes
import sys
for i in range(20_000):
    sys.stderr.write('y' * 1000)
