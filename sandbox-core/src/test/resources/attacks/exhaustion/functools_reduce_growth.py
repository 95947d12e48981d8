# limit memory or limit duration
import functools, itertools
functools.reduce(lambda a, b: a + a, itertools.count(), 'x')
