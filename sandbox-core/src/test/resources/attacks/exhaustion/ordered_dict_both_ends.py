# limit duration
import collections
entries = collections.OrderedDict.fromkeys(range(200_000))
while True:
    for i in range(200_000):
        entries.move_to_end(i, i % 2 == 0)
