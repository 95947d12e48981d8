# limit memory or limit duration
import bisect
xs = []
while True:
    bisect.insort(xs, 5)
