# raises OSError or limit memory or limit duration
import shelve
with shelve.open('/tmp/shelf') as shelf:
    for i in range(100_000):
        shelf[str(i)] = 'x' * 1_000
