# limit duration or limit memory
# What it holds is asked of a million pools, none of which comes again.
import itertools
try:
    while True:
        next(itertools.product(*[(1, 2)] * 300_000))
except BaseException:
    print('seen')
