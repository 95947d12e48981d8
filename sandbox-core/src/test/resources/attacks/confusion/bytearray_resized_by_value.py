# raises IndexError
class I:
    def __index__(self):
        b.clear()
        return 2
b = bytearray(b'abc')
b[2] = I()
