# raises ValueError
m = memoryview(b'abc')
m.release()
memoryview(m)
