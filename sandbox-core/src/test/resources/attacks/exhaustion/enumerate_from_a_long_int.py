# limit duration
import itertools
try:
    for _ in enumerate(itertools.repeat(1), 1 << 20_000_000):
        pass
except BaseException:
    print('seen')
