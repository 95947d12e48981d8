# limit duration
a = memoryview(bytes(2 * 10**7))[::2]
b = memoryview(bytes(10**7))
while a == b:
    pass
