# limit duration
view = memoryview(bytearray(1 << 22)).cast('B', [2] * 22)[::-1]
try:
    while True:
        view.tobytes()
        bytes(view)
except BaseException:
    print('seen')
