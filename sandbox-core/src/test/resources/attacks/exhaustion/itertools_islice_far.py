# limit duration
import itertools
next(itertools.islice(itertools.count(), 10 ** 15, None))
