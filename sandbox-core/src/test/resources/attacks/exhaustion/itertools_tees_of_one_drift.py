# limit memory
import itertools
many = itertools.tee(itertools.count(), 1_000)
for x in many[0]: pass
