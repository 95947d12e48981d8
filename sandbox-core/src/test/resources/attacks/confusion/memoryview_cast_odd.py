# raises TypeError
memoryview(b'abc').cast('i')
