# limit memory
import array
kept = []
while True:
    kept.append(array.array('q', [0]) * 10_000)
