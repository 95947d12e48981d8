# limit duration or limit memory
import itertools, statistics
statistics.mean(itertools.cycle([1, 2.5]))
