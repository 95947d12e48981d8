# limit memory
import itertools
list(itertools.pairwise(itertools.count()))
