# limit memory
import operator

operator.call(*[operator.call] * 1_000_000, len)
