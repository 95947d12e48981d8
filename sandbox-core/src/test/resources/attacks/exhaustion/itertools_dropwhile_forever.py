# limit duration
import itertools
next(itertools.dropwhile(bool, itertools.count(1)))
