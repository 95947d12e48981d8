# limit duration
import operator

getter = operator.itemgetter(*[0] * 100_000)
while True:
    getter([1])
