# limit duration
import itertools
g = itertools.groupby(itertools.repeat(1))
next(g); next(g)
