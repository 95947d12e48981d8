# limit memory
import itertools, operator
kept = list(map(operator.mul, itertools.repeat(3 ** 1250), itertools.repeat(3 ** 1250)))
