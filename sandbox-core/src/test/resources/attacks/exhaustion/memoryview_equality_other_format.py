# limit duration
import array
a = memoryview(array.array('d', [0.0]) * 300_000)
b = memoryview(array.array('q', [0]) * 300_000)
while True:
    a == b
