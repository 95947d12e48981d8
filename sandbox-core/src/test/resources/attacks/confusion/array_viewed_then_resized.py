# completes or raises BufferError
import array
a = array.array('i', [1])
m = memoryview(a)
a.append(2)
