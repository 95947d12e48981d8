# raises ValueError
class I:
    def __index__(self):
        m.release()
        return 0
m = memoryview(bytearray(b'abc'))
m[I()]
