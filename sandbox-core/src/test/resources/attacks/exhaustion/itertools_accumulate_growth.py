# limit memory
import itertools
list(itertools.accumulate(itertools.repeat('ab')))
