# limit memory
import itertools
next(itertools.batched(itertools.count(), 10 ** 9))
