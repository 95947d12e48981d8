# limit memory
import array
kept = []
while True:
    kept.append(array.array('d', [1.0] * 10))
