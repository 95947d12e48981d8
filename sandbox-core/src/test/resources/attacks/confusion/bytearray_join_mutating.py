# raises TypeError
class E:
    def __iter__(self):
        b.clear()
        return iter([b, 5])
b = bytearray(b'abc')
b.join(E())
