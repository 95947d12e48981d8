# raises TypeError
memoryview(b'abc')[0] = 1
