# Bounds of slices that a class of the program's own gives, for a bytearray that has been viewed.
class Two:
    def __index__(self):
        return 2


data = bytearray(b'abcdef')
memoryview(data).release()
data[Two()] = 90
data[Two():Two()] = b'--'
data[:Two()] = [65]
print(data)
del data[Two()]
del data[Two():]
print(data)
with memoryview(data) as view:
    for change in ('data[:Two()] = b""', 'del data[:Two()]', 'data[Two():] = b"x"'):
        try:
            exec(change)
            print(change, 'done')
        except BufferError as error:
            print(change, error)
print(data)
