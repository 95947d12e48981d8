# limit duration
import array
items = array.array('q', bytes(10**6))
while True:
    bytes(items)
