# limit memory
import array
items = array.array('q', bytes(10**6))
kept = []
while True:
    kept.append(bytes(items))
