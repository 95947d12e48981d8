# raises ValueError
class I:
    def __index__(self):
        m.release()
        return 65
m = memoryview(bytearray(b'abc'))
m[0] = I()
